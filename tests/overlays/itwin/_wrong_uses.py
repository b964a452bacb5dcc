"""What is easily done wrong: a function each, whose last statement is what the page shows."""

from __future__ import annotations

import ast
import re
import socket
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from attrs import frozen
from tiepoint_core import BlobContainer, RetryPolicy
from tiepoint_itwin import Client, job
from tiepoint_itwin.conversion import PointCloudConversion
from tiepoint_itwin.modeling import Calibration, FillImageProperties, Reconstruction
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

__all__ = ["WRONG_USES", "World", "WrongUse"]


@frozen
class World:
    """What wrong uses are made of.

    Attributes:
        sandbox: The platform.
        client: A client that is signed in.
        project: The same, in an iTwin.
        data: Id of reality data in that iTwin, without files.
        set: Sets a variable of the environment.
    """

    sandbox: Sandbox
    client: Client
    project: Client
    data: str
    set: Callable[[str, str], None]


@frozen
class WrongUse:
    """One of them.

    Attributes:
        group: What it is about.
        title: What was done.
        do: Does it.
    """

    group: str
    title: str
    do: Callable[[World], object]

    @property
    def code(self) -> str:
        """The expression or the last statement, in one line."""
        source = Path(__file__).read_text("utf-8")
        line = self.do.__code__.co_firstlineno
        last = next(filter(None, (_last(each, line) for each in ast.walk(ast.parse(source)))))
        text = ast.get_source_segment(source, last) or ""
        return re.sub(r"\bw\.", "", re.sub(r",? (?=[)\]])|(?<=[(\[]) ", "", re.sub(r"\s+", " ", text)))


def _last(node: ast.AST, line: int) -> ast.AST | None:
    """Return the expression or the last statement of a function that begins at a line."""
    if isinstance(node, ast.Lambda) and node.lineno == line:
        return node.body
    if isinstance(node, ast.FunctionDef) and node.decorator_list and node.decorator_list[0].lineno == line:
        return node.body[-1]
    return None


WRONG_USES: Final[list[WrongUse]] = []
"""All, in the order of the page."""


def wrong(group: str, title: str) -> Callable[[Callable[[World], object]], Callable[[World], object]]:
    """Put a function on the list."""

    def put(do: Callable[[World], object]) -> Callable[[World], object]:
        WRONG_USES.append(WrongUse(group, title, do))
        return do

    return put


# --- signing in -----------------------------------------------------------------------------------------------------


wrong("Signing in", "no sign-in")(lambda _: Client())
wrong("Signing in", "two sign-ins")(lambda _: Client(client_id="my-app", client_secret="...", token="..."))


@wrong("Signing in", "neither `ITWIN_CLIENT_ID` nor `ITWIN_TOKEN` is set")
def _(w: World) -> None:
    w.set("ITWIN_CLIENT_ID", "")
    Client.from_env()


@wrong("Signing in", "a wrong secret in `ITWIN_CLIENT_SECRET`")
def _(w: World) -> None:
    w.set("ITWIN_CLIENT_SECRET", "not-the-secret")
    with Client.from_env() as client:
        client.itwins.list().to_list()


@wrong("Signing in", "a misspelled scope in `ITWIN_SCOPE`")
def _(w: World) -> None:
    w.set("ITWIN_SCOPE", "itwin-platfrom")
    with Client.from_env() as client:
        client.itwins.list().to_list()


@wrong("Signing in", "a token in `ITWIN_TOKEN` that has ended")
def _(w: World) -> None:
    w.set("ITWIN_CLIENT_ID", "")
    w.set("ITWIN_CLIENT_SECRET", "")
    w.set("ITWIN_TOKEN", "of-yesterday")
    with Client.from_env() as client:
        client.itwins.list().to_list()


wrong("Signing in", "an address of your own, and nowhere to get tokens for it")(
    lambda _: Client(base_url="https://itwin.example", client_id="my-app", client_secret="...")
)
wrong("Signing in", "`http` to another machine")(lambda _: Client(base_url="http://itwin.example", token="..."))
wrong("Signing in", "an environment that there is not")(lambda _: Client(environment="production", token="..."))  # type: ignore[arg-type]  # what the test is about


@wrong("Signing in", "a host in `ITWIN_BASE_URL` that cannot be reached")
def _(w: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    w.set("ITWIN_BASE_URL", f"http://127.0.0.1:{port}")
    with Client.from_env(retries=RetryPolicy(max_attempts=1)) as client:
        client.itwins.list().to_list()


# --- iTwins ---------------------------------------------------------------------------------------------------------


wrong("iTwins", "no iTwin of this name")(lambda w: w.client.for_itwin("Bridge"))


@wrong("iTwins", "two iTwins of one name")
def _(w: World) -> None:
    for _ in range(2):
        w.client.itwins.create("Tower")
    w.client.for_itwin("Tower")


wrong("iTwins", "an id that there is not")(lambda w: w.client.itwins.get("b8bdeba4-a4a6-42d7-b81a-a22f892707a2"))
wrong("iTwins", "a number that another iTwin has")(lambda w: w.client.itwins.create("Bridge", number="SANDBOX-1"))


@wrong("iTwins", "no right to see the iTwin (404), or no invitation of the service application")
def _(w: World) -> None:
    itwin = w.client.itwins.create("Closed").id
    w.sandbox.itwin.grant(itwin, w.sandbox.client_id, None)
    w.client.modeling.jobs.list(itwin_id=itwin).to_list()


@wrong("iTwins", "no right to create reality data (403)")
def _(w: World) -> None:
    itwin = w.client.itwins.create("Read only").id
    w.sandbox.itwin.grant(itwin, w.sandbox.client_id, ["realitydata_use"])
    w.client.reality_data.create("Photos", "CCImageCollection", itwin_id=itwin)


# --- reality data and files -------------------------------------------------------------------------------------------


wrong("Reality data and files", "reality data that there is not")(
    lambda w: w.project.reality_data.get("b8bdeba4-a4a6-42d7-b81a-a22f892707a2")
)
wrong("Reality data and files", "a folder that does not exist")(
    lambda w: w.project.reality_data.files(w.data).upload("fotos")
)
wrong("Reality data and files", "an empty folder")(lambda w: w.project.reality_data.files(w.data).upload("empty"))
wrong("Reality data and files", "a pattern that matches no file")(
    lambda w: w.project.reality_data.files(w.data).upload("photos/*.tif")
)


@wrong("Reality data and files", "a name that another file has there")
def _(w: World) -> None:
    w.project.reality_data.files(w.data).upload("photos")
    Path("photos/1.jpg").write_bytes(b"changed")
    w.project.reality_data.files(w.data).upload("photos")


@wrong("Reality data and files", "a file here that is another")
def _(w: World) -> None:
    data = w.project.reality_data.create("More photos", "CCImageCollection").id
    w.project.reality_data.files(data).upload("photos")
    Path("copies").mkdir()
    Path("copies/1.jpg").write_bytes(b"mine")
    w.project.reality_data.files(data).download("copies")


wrong("Reality data and files", "a folder that is not there")(
    lambda w: w.project.reality_data.files(w.data).download("copies", "panoramas")
)
wrong("Reality data and files", "a file that is not there")(
    lambda w: w.project.reality_data.files(w.data).download_file("9.jpg", "9.jpg")
)


@wrong("Reality data and files", "an address with a signature that has ended (`files(...)` renews its own)")
def _(w: World) -> None:
    containers = w.client.api.reality_management.containers
    address = containers.get_read_access_to_reality_data_container(w.data, itwin_id=w.sandbox.itwin.itwin_id)
    address_of_yesterday = address.links.container_url.href
    w.sandbox.fault("revoke-sas")
    with BlobContainer(address_of_yesterday) as container:
        container.list().to_list()


@wrong("Reality data and files", "a file deleted, without the right to")
def _(w: World) -> None:
    data = w.sandbox.itwin.shared_data_id
    w.client.reality_data.files(data).delete("2.jpg")


wrong("Reality data and files", "the bucket of an iTwin that there is not")(
    lambda w: w.client.modeling.bucket("b8bdeba4-a4a6-42d7-b81a-a22f892707a2").list().to_list()
)
wrong("Reality data and files", "a bucket without an iTwin")(lambda w: w.client.modeling.bucket())
wrong("Reality data and files", "a time without a zone")(
    lambda w: w.project.reality_data.list(created=(datetime(2026, 5, 1), datetime(2026, 6, 1)))
)


# --- jobs -------------------------------------------------------------------------------------------------------------


wrong("Reality data and files", "a criterion that the list does not have")(
    lambda w: w.project.reality_data.list(type_="PointCloud")  # type: ignore[call-arg]
)


@wrong("Reality data and files", "the data, where their id belongs")
def _(w: World) -> None:
    photos = w.project.reality_data.get(w.data)
    w.project.reality_data.delete(photos)  # type: ignore[arg-type]


wrong("Reality data and files", "a token of another list")(
    lambda w: w.project.reality_data.list(start="of yesterday").to_list()
)
wrong("Jobs", "a filter made by `==`")(lambda w: w.project.modeling.jobs.list(where=job.name == "Bridge"))  # type: ignore[arg-type, comparison-overlap]
wrong("Jobs", "a list without a criterion")(lambda w: w.client.modeling.jobs.list())
wrong("Jobs", "pages of 5000")(lambda w: w.project.modeling.jobs.list(page_size=5000))
wrong("Jobs", "the same, by the generated client")(
    lambda w: w.client.api.reality_modeling.jobs.jobs_get_all(filter_="state in ('Success')", top=5000)
)
wrong("Jobs", "a property that jobs do not have")(lambda w: w.client.modeling.jobs.list(where="size eq 1").to_list())
wrong("Jobs", "a time without a zone")(lambda w: w.project.modeling.jobs.list(created_after=datetime(2026, 5, 1)))
wrong("Jobs", "a job without an iTwin")(lambda w: w.client.modeling.jobs.submit(Calibration(scene=w.data)))
wrong("Jobs", "a job in an iTwin that there is not")(
    lambda w: w.client.modeling.jobs.submit(Calibration(scene=w.data), itwin_id="b8bdeba4-a4a6-42d7-b81a-a22f892707a2")
)
wrong("Jobs", "a text where a list belongs")(lambda w: FillImageProperties(image_collections=w.data))
wrong("Jobs", "an output that the job does not have")(lambda w: Calibration(scene=w.data, outputs=["mesh"]))  # type: ignore[list-item]  # what the test is about
wrong("Jobs", "a format that there is not")(lambda w: Reconstruction(scene=w.data, exports=["3DTile"]))  # type: ignore[list-item]  # what the test is about
wrong("Jobs", "a file in the bucket without `bkt:`")(lambda w: Calibration(scene=w.data, crs_data="crs.json"))
wrong("Jobs", "a job of Reality Modeling, given to Reality Conversion")(
    lambda w: w.project.conversion.jobs.submit(Calibration(scene=w.data))  # type: ignore[arg-type]  # what the test is about
)
wrong("Jobs", "a job that there is not")(lambda w: w.client.modeling.jobs.get("b8bdeba4-a4a6-42d7-b81a-a22f892707a2"))


@wrong("Jobs", "a handle of another API's job")
def _(w: World) -> None:
    text = w.project.conversion.jobs.submit(PointCloudConversion(point_cloud=w.data)).to_json()
    w.client.modeling.jobs.attach(text)


wrong("Jobs", "a string that is not a job handle")(lambda w: w.client.modeling.jobs.attach('{"id": 1}'))


@wrong("Jobs", "a wait for a job that is cancelled")
def _(w: World) -> None:
    w.sandbox.itwin.modeling.timing = Timing(queued=60, terminating=0)
    handle = w.project.modeling.jobs.submit(Calibration(scene=w.data))
    handle.cancel()
    handle.wait()


@wrong("Jobs", "a wait for a job that fails")
def _(w: World) -> None:
    w.sandbox.itwin.modeling.fail_next(message="Too few photos: %1.", params=("1 of at least 3",), code="Too_Few")
    w.project.modeling.jobs.run(Calibration(scene=w.data))


@wrong("Jobs", "a wait that is too short")
def _(w: World) -> None:
    w.sandbox.itwin.modeling.timing = Timing(queued=60)
    w.project.modeling.jobs.run(Calibration(scene=w.data), timeout=1)


@wrong("Jobs", "the end of a job that has ended")
def _(w: World) -> None:
    job = w.project.conversion.jobs.submit(PointCloudConversion(point_cloud=w.data))
    job.wait()
    w.client.conversion.jobs.cancel(job.id)


# --- the platform -----------------------------------------------------------------------------------------------------


@wrong("The platform", "a limit of rate that lasts")
def _(w: World) -> None:
    w.sandbox.fault("rate-limit", seconds=3600)
    w.client.itwins.list().to_list()


wrong("The platform", "a path that there is not")(lambda w: w.client.request("GET", "/reality-modelling/jobs"))


@wrong("The platform", "a page of a proxy's, instead of an answer")
def _(w: World) -> None:
    w.sandbox.fault("html")
    w.client.itwins.get("b8bdeba4-a4a6-42d7-b81a-a22f892707a2")
