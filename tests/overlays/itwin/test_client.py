"""The clients: versions of the APIs, options, the iTwin to work in, and what an import costs."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import tiepoint_itwin
from tiepoint_core import ConfigError, DecodeError, NotFound, RetryPolicy
from tiepoint_itwin import Api, AsyncApi, Client
from tiepoint_itwin._api_versions import with_version
from tiepoint_sandbox import Sandbox

from ...support.loopback import Server
from ._both import CLIENTS, ask, bare, of_sandbox, of_server, said, scripted

V1 = "application/vnd.bentley.itwin-platform.v1+json"
V2 = "application/vnd.bentley.itwin-platform.v2+json"
ID = "a9498583-0426-4ddd-a072-84f60c2d9a4f"


@pytest.fixture
def silent() -> Iterator[Server]:
    """A service that answers everything with an empty object, and remembers what it was asked."""
    with scripted(said(200, {"jobs": [], "realityData": [], "iTwins": []})) as (server, _):
        yield server


# --- versions -------------------------------------------------------------------------------------------------


def test_accept_of_operations(kind: str, silent: Server) -> None:
    """Generated operations request the version of their API."""
    ask(
        kind,
        of_server(silent),
        lambda client: client.api.itwins.itwins.get_my_itwins(),
        lambda client: client.api.reality_management.reality_data.get_all_reality_data(),
        lambda client: client.api.reality_conversion.jobs.jobs_get_all(filter_="x"),
        lambda client: client.api.reality_modeling.jobs.jobs_get_all(filter_="x"),
    )
    assert [each.headers["accept"] for each in silent.asked] == [V1, V1, V2, V2]


def test_accept_of_request(kind: str, silent: Server) -> None:
    """`client.request` requests the version of the API in the path."""
    paths = ["/reality-modeling/jobs?$top=2", "reality-conversion/jobs", "/itwins?$search=a", "/Reality-Management/x"]
    ask(
        kind,
        of_server(silent),
        *(lambda client, path=path: client.request("GET", path) for path in paths),
        lambda client: client.request("GET", f"{silent.url}/itwins/"),
        lambda client: client.request("GET", "/webhooks"),
    )
    *ours, webhooks = (each.headers["accept"] for each in silent.asked)
    assert ours == [V2, V2, V1, V1, V1]
    assert webhooks == "*/*"


@pytest.mark.parametrize("name", ["Accept", "accept"])
def test_own_accept(kind: str, silent: Server, name: str) -> None:
    """An `Accept` header of the caller replaces that of the client."""
    ask(kind, of_server(silent), lambda client: client.request("GET", "/itwins/", headers={name: "text/x", "x-a": "b"}))
    assert silent.asked[0].headers["accept"] == "text/x"
    assert silent.asked[0].headers["x-a"] == "b"


def test_other_hosts(kind: str, silent: Server) -> None:
    """Other hosts get no credentials, no `Accept` and no headers of the client."""
    with scripted(said(200, {})) as (other, _):
        ask(
            kind,
            of_server(silent, headers={"x-mine": "a"}),
            lambda client: client.request("GET", f"{other.url}/itwins/"),
            lambda client: client.request("GET", "/itwins/"),
        )
    sent = other.asked[0].headers
    assert "authorization" not in sent
    assert "x-mine" not in sent
    assert sent["accept"] == "*/*"
    assert silent.asked[0].headers["authorization"] == "Bearer t"
    assert silent.asked[0].headers["x-mine"] == "a"


@pytest.mark.parametrize("address", ["https://b.example/itwins", "https://a.example.b/itwins", "//b/itwins", "", "?a"])
def test_no_accept(address: str) -> None:
    """Addresses outside of the platform get no `Accept`."""
    assert with_version(address, "https://a.example", {}) == {}


def test_request(kind: str, sandbox: Sandbox) -> None:
    """`client.request` returns the response, and raises errors of the platform."""
    result = ask(
        kind,
        of_sandbox(sandbox),
        lambda client: client.request(
            "GET", "/reality-modeling/jobs", params={"$filter": f"iTwinId eq {client.itwin_id}"}
        ),
    )
    assert result.json()["jobs"] == []
    with pytest.raises(NotFound, match="The iTwin is not available"):
        ask(kind, of_sandbox(sandbox), lambda client: client.request("GET", f"/itwins/{ID}"))


# --- options --------------------------------------------------------------------------------------------------


def test_user_agent(kind: str, silent: Server) -> None:
    """The name of the program precedes that of the client."""
    ask(kind, of_server(silent, user_agent="survey/1.2"), lambda client: client.request("GET", "/itwins/"))
    agent = silent.asked[0].headers["user-agent"].split()
    assert agent[0] == "survey/1.2"
    assert agent[1] == f"tiepoint-itwin/{tiepoint_itwin.__version__}"


def test_with_options(kind: str, sandbox: Sandbox) -> None:
    """A copy with other options keeps the iTwin, and has its own resources."""

    def with_more(client: Any) -> Any:
        assert bare(client.itwins) is bare(client.itwins)  # made before
        other = client.with_options(timeout=5.0, retries=RetryPolicy(max_attempts=1), headers={"x-a": "b"})
        assert other.itwin_id == sandbox.itwin.itwin_id
        assert bare(other.itwins) is not bare(client.itwins)
        assert bare(other.reality_data) is not bare(client.reality_data)
        return other.itwins.get(other.itwin_id)

    options = of_sandbox(sandbox)
    assert ask(kind, options, with_more).display_name == "Sandbox project"


def test_options_of_copy(kind: str, silent: Server) -> None:
    """Resources of a copy use the options of the copy."""

    def twice(client: Any) -> Any:
        client.api  # noqa: B018 - made with the options before
        return client.with_options(headers={"x-mine": "b"}).api.itwins.itwins.get_my_itwins()

    ask(
        kind, of_server(silent, headers={"x-mine": "a"}), lambda client: client.api.itwins.itwins.get_my_itwins(), twice
    )
    assert [each.headers["x-mine"] for each in silent.asked] == ["a", "b"]


def test_api(kind: str) -> None:
    """The generated clients are attributes of one `api` object."""
    client = CLIENTS[kind](token="t")
    assert isinstance(client.api, Api if CLIENTS[kind] is Client else AsyncApi)
    assert client.api is client.api
    assert repr(client) == f"{CLIENTS[kind].__name__}(base_url='https://api.bentley.com')"


def test_strict(kind: str) -> None:
    """Strict clients reject values of other types, other clients keep them."""
    with scripted(said(200, {"iTwin": {"id": "a", "displayName": 7}})) as (_, options):
        assert ask(kind, options, lambda client: client.itwins.get("a")).display_name == 7
        with pytest.raises(DecodeError, match="display_name: it is int, not str"):
            ask(kind, {**options, "strict": True}, lambda client: client.itwins.get("a"))


def test_proxy_of_transfers(kind: str) -> None:
    """A proxy also applies to transfers, without showing its password."""
    client = CLIENTS[kind](token="t", proxy="http://me:secret@127.0.0.1:9", trust_env=False)
    assert isinstance(client._transfer_options["proxy"], httpx.Proxy)
    assert client._transfer_options["trust_env"] is False
    proxy = httpx.Proxy("http://127.0.0.1:9")
    assert CLIENTS[kind](token="t", proxy=proxy)._transfer_options["proxy"] is proxy


def test_retries_of_transfers(kind: str) -> None:
    """Retries of a copy also apply to its transfers."""
    once = RetryPolicy(max_attempts=1)
    assert CLIENTS[kind](token="t").with_options(retries=once)._transfer_options == {"retries": once}
    assert CLIENTS[kind](token="t", retries=once).with_options(timeout=1.0)._transfer_options == {"retries": once}


# --- the iTwin to work in -------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["", "  "])
def test_invalid_itwin(kind: str, silent: Server, wrong: str) -> None:
    """An empty iTwin, or a name as `itwin_id`, is an error."""
    with pytest.raises(ConfigError, match="itwin_id is empty: give an iTwin's id, or leave it out"):
        CLIENTS[kind](token="t", itwin_id=wrong)
    with pytest.raises(ConfigError, match=r"itwin_id is an id and has no spaces: for a name, use for_itwin\(...\)"):
        CLIENTS[kind](token="t", itwin_id="Sandbox project")
    with pytest.raises(ConfigError, match="the iTwin's name is empty"):
        ask(kind, of_server(silent), lambda client: client.for_itwin(wrong))
    assert silent.asked == []


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), float("inf")])
def test_invalid_poll_seconds(kind: str, wrong: float) -> None:
    """Intervals that are not above 0 and finite are errors."""
    with pytest.raises(ConfigError, match=r"poll_seconds is .*: it must be a number of seconds above 0"):
        CLIENTS[kind](token="t", poll_seconds=wrong)


def test_poll_seconds(kind: str) -> None:
    """Jobs are polled by the vendor's schedule, or at a fixed interval."""
    assert CLIENTS[kind](token="t").conversion.jobs._schedule()(0.0, None) == 15.0
    assert CLIENTS[kind](token="t", poll_seconds=2.5).conversion.jobs._schedule()(0.0, None) == 2.5


@pytest.mark.parametrize("itwin_id", [ID, ID.upper()])
def test_for_itwin_by_id(kind: str, silent: Server, itwin_id: str) -> None:
    """`for_itwin` sends no request for an id."""
    assert ask(kind, of_server(silent), lambda client: client.for_itwin(itwin_id)).itwin_id == itwin_id
    assert silent.asked == []


def test_for_itwin_by_name(kind: str, sandbox: Sandbox) -> None:
    """`for_itwin` finds the id of a name."""
    result = ask(kind, of_sandbox(sandbox, itwin_id=None), lambda client: client.for_itwin("Sandbox project"))
    assert result.itwin_id == sandbox.itwin.itwin_id


def test_for_itwin_twice(kind: str, silent: Server) -> None:
    """A second `for_itwin` replaces the iTwin on a separate client."""
    other = ID.replace("a9", "b9")
    clients: list[Any] = []

    def keep(client: Any) -> Any:
        clients.append(client)
        return client.for_itwin(ID)

    first = ask(kind, of_server(silent, itwin_id=other), keep)
    assert (clients[0].itwin_id, first.itwin_id) == (other, ID)
    assert ask(kind, of_server(silent, itwin_id=ID), lambda client: client.for_itwin(other)).itwin_id == other


def test_resources_of_itwin(sandbox: Sandbox) -> None:
    """Resources of a client work in its iTwin."""
    with Client(**of_sandbox(sandbox, itwin_id=None)) as client:
        whole = client.reality_data
        project = client.for_itwin(sandbox.itwin.itwin_id)
        assert project.reality_data is not whole
        assert project.http is not None
        made = project.reality_data.create("Photos", "CCImageCollection")
        assert made.id in {each.id for each in project.reality_data.list()}
        asset = project.for_itwin("Sandbox asset, not to be changed")
        assert asset.itwin_id == sandbox.itwin.shared_itwin_id
        assert project.itwin_id == sandbox.itwin.itwin_id


def test_for_unknown_itwin(kind: str, sandbox: Sandbox) -> None:
    """An unknown name is an error that says how to search."""
    with pytest.raises(ConfigError, match=r"there is no iTwin called 'nope' .*itwins\.list\(search="):
        ask(kind, of_sandbox(sandbox), lambda client: client.for_itwin("nope"))


def test_for_ambiguous_itwin(kind: str, sandbox: Sandbox) -> None:
    """An ambiguous name is an error with ids."""
    name = f"Twice {CLIENTS[kind].__name__}"
    ids = [ask(kind, of_sandbox(sandbox), lambda client: client.itwins.create(name)).id for _ in range(3)]
    with pytest.raises(ConfigError, match=f"several iTwins are called '{name}': give the id, such as {ids[0]} or"):
        ask(kind, of_sandbox(sandbox), lambda client: client.for_itwin(name))


# --- the package ----------------------------------------------------------------------------------------------


def test_public_names() -> None:
    """All public names exist and are listed."""
    names = {*tiepoint_itwin.__all__}
    assert tiepoint_itwin.__all__ == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    for name in tiepoint_itwin.__all__:
        assert getattr(tiepoint_itwin, name) is not None
    assert set(tiepoint_itwin.__all__) <= set(dir(tiepoint_itwin))
    with pytest.raises(AttributeError, match="module 'tiepoint_itwin' has no attribute 'Nothing'"):
        tiepoint_itwin.Nothing  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("name", ["Api", "Bucket", "Client", "Conversion", "Files", "ITwins", "Jobs", "Modeling"])
def test_documentation(name: str) -> None:
    """Both sides of a class have the same public members, each with a docstring in the words of its side."""
    sync, async_ = getattr(tiepoint_itwin, name), getattr(tiepoint_itwin, f"Async{name}")
    members = {each for each in dir(sync) if not each.startswith("_")}
    assert {"aclose" if each == "close" else each for each in members} == {
        each for each in dir(async_) if not each.startswith("_")
    }
    assert (inspect.getdoc(async_) or "").count("\n") == (inspect.getdoc(sync) or "").count("\n")
    texts = [inspect.getdoc(getattr(sync, each)) for each in members]
    assert all(texts)
    assert not re.search(r"\b(await|async|Async\w*)\b", " ".join(filter(None, [*texts, inspect.getdoc(sync)])))


PROGRAM = """
import sys
import tiepoint_itwin
for name in tiepoint_itwin.__all__:
    assert name in dir(tiepoint_itwin)
print(sorted(name for name in sys.modules if name.startswith(("httpx", "tiepoint_itwin_api", "tiepoint_core"))))
tiepoint_itwin.PreviewWarning
print(sorted(name for name in sys.modules if name.startswith(("httpx", "tiepoint_itwin_api", "tiepoint_core"))))
tiepoint_itwin.Client
print([name for name in sys.modules if ".models." in name])
print("tiepoint_itwin._sync.jobs" in sys.modules)
"""


def test_import() -> None:
    """Importing the package imports neither httpx nor models."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "[]", "[]", "False"]
