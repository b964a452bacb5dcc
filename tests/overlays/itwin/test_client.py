"""The clients: versions of the APIs, options, the iTwin to work in, and what an import costs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import tiepoint_itwin
from tiepoint_core import ConfigError, DecodeError, NotFound, RetryPolicy
from tiepoint_itwin import Api, AsyncApi, Client
from tiepoint_itwin._client import _with_version
from tiepoint_sandbox import Sandbox

from ...core.sending._faulty import Faulty, faulty, said, says
from .sides import Side, each_side, program

side = each_side
V1 = "application/vnd.bentley.itwin-platform.v1+json"
V2 = "application/vnd.bentley.itwin-platform.v2+json"
ID = "a9498583-0426-4ddd-a072-84f60c2d9a4f"


@pytest.fixture
def silent() -> Iterator[Faulty]:
    """A service that answers everything with an empty object, and remembers what it was asked."""
    with faulty(says(said(200, b'{"jobs": [], "realityData": [], "iTwins": []}'))) as server:
        yield server


def at(server: Faulty, **more: Any) -> dict[str, Any]:
    return {"base_url": server.url, "token": "t", **more}


# --- versions -------------------------------------------------------------------------------------------------


def test_generated_operations_ask_for_the_version_of_their_api(side: Side, silent: Faulty) -> None:
    side(
        at(silent),
        lambda client: client.api.itwins.itwins.get_my_itwins(),
        lambda client: client.api.reality_management.reality_data.get_all_reality_data(),
        lambda client: client.api.reality_conversion.jobs.jobs_get_all(filter_="x"),
        lambda client: client.api.reality_modeling.jobs.jobs_get_all(filter_="x"),
    )
    assert [each.headers["accept"] for each in silent.received] == [V1, V1, V2, V2]


def test_requests_of_ones_own_ask_for_the_version_of_their_api(side: Side, silent: Faulty) -> None:
    paths = ["/reality-modeling/jobs?$top=2", "reality-conversion/jobs", "/itwins?$search=a", "/Reality-Management/x"]
    side(
        at(silent),
        *(lambda client, path=path: client.request("GET", path) for path in paths),
        lambda client: client.request("GET", f"{silent.url}/itwins/"),
        lambda client: client.request("GET", "/webhooks"),
    )
    *ours, webhooks = (each.headers["accept"] for each in silent.received)
    assert ours == [V2, V2, V1, V1, V1]
    assert webhooks == "*/*"


@pytest.mark.parametrize("name", ["Accept", "accept"])
def test_the_callers_own_accept_wins(side: Side, silent: Faulty, name: str) -> None:
    side(at(silent), lambda client: client.request("GET", "/itwins/", headers={name: "text/x", "x-a": "b"}))
    assert silent.received[0].headers["accept"] == "text/x"
    assert silent.received[0].headers["x-a"] == "b"


def test_other_hosts_get_neither_sign_in_nor_accept_nor_headers(side: Side, silent: Faulty) -> None:
    with faulty(says(said(200))) as other:
        side(
            at(silent, headers={"x-mine": "a"}),
            lambda client: client.request("GET", f"{other.url}/itwins/"),
            lambda client: client.request("GET", "/itwins/"),
        )
    sent = other.received[0].headers
    assert "authorization" not in sent
    assert "x-mine" not in sent
    assert sent["accept"] == "*/*"
    assert silent.received[0].headers["authorization"] == "Bearer t"
    assert silent.received[0].headers["x-mine"] == "a"


@pytest.mark.parametrize("address", ["https://b.example/itwins", "https://a.example.b/itwins", "//b/itwins", "", "?a"])
def test_what_is_no_path_of_ours_gets_no_accept(address: str) -> None:
    assert _with_version(address, "https://a.example", {}) == {}


def test_a_request_of_ones_own_gets_the_answer(side: Side, sandbox: Sandbox) -> None:
    found = side(
        {**program(sandbox), "itwin_id": sandbox.itwin.itwin_id},
        lambda client: client.request(
            "GET", "/reality-modeling/jobs", params={"$filter": f"iTwinId eq {client.itwin_id}"}
        ),
    )
    assert found.json()["jobs"] == []
    with pytest.raises(NotFound, match="The iTwin is not available"):
        side(program(sandbox), lambda client: client.request("GET", f"/itwins/{ID}"))


# --- options --------------------------------------------------------------------------------------------------


def test_the_callers_program_is_named_before_ours(side: Side, silent: Faulty) -> None:
    side(at(silent, user_agent="survey/1.2"), lambda client: client.request("GET", "/itwins/"))
    agent = silent.received[0].headers["user-agent"].split()
    assert agent[0] == "survey/1.2"
    assert agent[1] == f"tiepoint-itwin/{tiepoint_itwin.__version__}"


def test_other_options_keep_the_itwin_and_its_resources_work(side: Side, sandbox: Sandbox) -> None:
    def with_more(client: Any) -> Any:
        assert client.itwins is client.itwins  # made before
        other = client.with_options(timeout=5.0, retries=RetryPolicy(attempts=1), headers={"x-a": "b"})
        assert other.itwin_id == sandbox.itwin.itwin_id
        assert other.itwins is not client.itwins
        assert other.reality_data is not client.reality_data
        return other.itwins.get(other.itwin_id)

    options = {**program(sandbox), "itwin_id": sandbox.itwin.itwin_id}
    assert side(options, with_more).display_name == "Sandbox project"


def test_options_of_a_copy_are_those_of_its_resources(side: Side, silent: Faulty) -> None:
    def twice(client: Any) -> Any:
        client.api  # noqa: B018 - made with the options before
        return client.with_options(headers={"x-mine": "b"}).api.itwins.itwins.get_my_itwins()

    side(at(silent, headers={"x-mine": "a"}), lambda client: client.api.itwins.itwins.get_my_itwins(), twice)
    assert [each.headers["x-mine"] for each in silent.received] == ["a", "b"]


def test_the_generated_clients_are_attributes(side: Side) -> None:
    client = side.client(token="t")
    assert isinstance(client.api, Api if side.client is Client else AsyncApi)
    assert client.api is client.api
    assert repr(client) == f"{side.client.__name__}(base_url='https://api.bentley.com')"


def test_strict_clients_refuse_what_is_of_another_type(side: Side) -> None:
    body = b'{"iTwin": {"id": "a", "displayName": 7}}'
    with faulty(says(said(200, body, content_type="application/json"))) as server:
        assert side(at(server), lambda client: client.itwins.get("a")).display_name == 7
        with pytest.raises(DecodeError, match="display_name: it is int, not str"):
            side(at(server, strict=True), lambda client: client.itwins.get("a"))


def test_a_proxy_with_a_password_is_usable_for_transfers_too(side: Side) -> None:
    client = side.client(token="t", proxy="http://me:secret@127.0.0.1:9", trust_env=False)
    assert isinstance(client._transfers["proxy"], httpx.Proxy)
    assert client._transfers["trust_env"] is False
    given = httpx.Proxy("http://127.0.0.1:9")
    assert side.client(token="t", proxy=given)._transfers["proxy"] is given


# --- the iTwin to work in -------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["", "  "])
def test_an_empty_itwin_is_refused(side: Side, silent: Faulty, wrong: str) -> None:
    with pytest.raises(ConfigError, match="itwin_id is empty: give an iTwin's id, or leave it out"):
        side.client(token="t", itwin_id=wrong)
    with pytest.raises(ConfigError, match="the iTwin's name is empty"):
        side(at(silent), lambda client: client.for_itwin(wrong))
    assert silent.received == []


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), float("inf")])
def test_a_pause_that_is_none_is_refused(side: Side, wrong: float) -> None:
    with pytest.raises(ConfigError, match=r"poll_seconds is .*: give a number of seconds above 0"):
        side.client(token="t", poll_seconds=wrong)


def test_the_pause_is_the_vendors_or_ones_own(side: Side) -> None:
    assert side.client(token="t").conversion.jobs._schedule()(0.0, None) == 15.0
    assert side.client(token="t", poll_seconds=2.5).conversion.jobs._schedule()(0.0, None) == 2.5


@pytest.mark.parametrize("given", [ID, ID.upper()])
def test_an_id_is_not_looked_up(side: Side, silent: Faulty, given: str) -> None:
    assert side(at(silent), lambda client: client.for_itwin(given)).itwin_id == given
    assert silent.received == []


def test_a_name_is_looked_up(side: Side, sandbox: Sandbox) -> None:
    found = side(program(sandbox), lambda client: client.for_itwin("Sandbox project"))
    assert found.itwin_id == sandbox.itwin.itwin_id


def test_a_second_itwin_replaces_the_first_on_a_client_of_its_own(side: Side, silent: Faulty) -> None:
    other = ID.replace("a9", "b9")
    clients: list[Any] = []

    def keep(client: Any) -> Any:
        clients.append(client)
        return client.for_itwin(ID)

    first = side(at(silent, itwin_id=other), keep)
    assert (clients[0].itwin_id, first.itwin_id) == (other, ID)
    assert side(at(silent, itwin_id=ID), lambda client: client.for_itwin(other)).itwin_id == other


def test_the_resources_of_an_itwin_work_in_it(sandbox: Sandbox) -> None:
    with Client(**program(sandbox)) as client:
        whole = client.reality_data
        project = client.for_itwin(sandbox.itwin.itwin_id)
        assert project.reality_data is not whole
        assert project.http is not None
        made = project.reality_data.create("Photos", "CCImageCollection")
        assert made.id in {each.id for each in project.reality_data.list()}
        asset = project.for_itwin("Sandbox asset, not to be changed")
        assert asset.itwin_id == sandbox.itwin.shared_itwin_id
        assert project.itwin_id == sandbox.itwin.itwin_id


def test_an_unknown_name_is_refused_with_the_next_step(side: Side, sandbox: Sandbox) -> None:
    with pytest.raises(ConfigError, match=r"there is no iTwin called 'nope' .*itwins\.list\(search="):
        side(program(sandbox), lambda client: client.for_itwin("nope"))


def test_an_ambiguous_name_is_refused_with_ids(side: Side, sandbox: Sandbox) -> None:
    name = f"Twice {side.client.__name__}"
    ids = [side(program(sandbox), lambda client: client.itwins.create(name)).id for _ in range(3)]
    with pytest.raises(ConfigError, match=f"several iTwins are called '{name}': give the id, such as {ids[0]} or"):
        side(program(sandbox), lambda client: client.for_itwin(name))


# --- the package ----------------------------------------------------------------------------------------------


def test_all_names_resolve_and_are_listed() -> None:
    assert sorted(tiepoint_itwin.__all__) == tiepoint_itwin.__all__
    for name in tiepoint_itwin.__all__:
        assert getattr(tiepoint_itwin, name) is not None
    assert set(tiepoint_itwin.__all__) <= set(dir(tiepoint_itwin))
    with pytest.raises(AttributeError, match="module 'tiepoint_itwin' has no attribute 'Nothing'"):
        tiepoint_itwin.Nothing  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


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
print("tiepoint_itwin._jobs" in sys.modules)
"""


def test_an_import_imports_neither_httpx_nor_models() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "[]", "[]", "False"]
