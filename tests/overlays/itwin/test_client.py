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


def test_generated_operations_ask_for_the_version_of_their_api(kind: str, silent: Server) -> None:
    ask(
        kind,
        of_server(silent),
        lambda client: client.api.itwins.itwins.get_my_itwins(),
        lambda client: client.api.reality_management.reality_data.get_all_reality_data(),
        lambda client: client.api.reality_conversion.jobs.jobs_get_all(filter_="x"),
        lambda client: client.api.reality_modeling.jobs.jobs_get_all(filter_="x"),
    )
    assert [each.headers["accept"] for each in silent.asked] == [V1, V1, V2, V2]


def test_requests_of_ones_own_ask_for_the_version_of_their_api(kind: str, silent: Server) -> None:
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
def test_the_callers_own_accept_wins(kind: str, silent: Server, name: str) -> None:
    ask(kind, of_server(silent), lambda client: client.request("GET", "/itwins/", headers={name: "text/x", "x-a": "b"}))
    assert silent.asked[0].headers["accept"] == "text/x"
    assert silent.asked[0].headers["x-a"] == "b"


def test_other_hosts_get_neither_sign_in_nor_accept_nor_headers(kind: str, silent: Server) -> None:
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
def test_what_is_no_path_of_ours_gets_no_accept(address: str) -> None:
    assert _with_version(address, "https://a.example", {}) == {}


def test_a_request_of_ones_own_gets_the_answer(kind: str, sandbox: Sandbox) -> None:
    found = ask(
        kind,
        of_sandbox(sandbox),
        lambda client: client.request(
            "GET", "/reality-modeling/jobs", params={"$filter": f"iTwinId eq {client.itwin_id}"}
        ),
    )
    assert found.json()["jobs"] == []
    with pytest.raises(NotFound, match="The iTwin is not available"):
        ask(kind, of_sandbox(sandbox), lambda client: client.request("GET", f"/itwins/{ID}"))


# --- options --------------------------------------------------------------------------------------------------


def test_the_callers_program_is_named_before_ours(kind: str, silent: Server) -> None:
    ask(kind, of_server(silent, user_agent="survey/1.2"), lambda client: client.request("GET", "/itwins/"))
    agent = silent.asked[0].headers["user-agent"].split()
    assert agent[0] == "survey/1.2"
    assert agent[1] == f"tiepoint-itwin/{tiepoint_itwin.__version__}"


def test_other_options_keep_the_itwin_and_its_resources_work(kind: str, sandbox: Sandbox) -> None:
    def with_more(client: Any) -> Any:
        assert bare(client.itwins) is bare(client.itwins)  # made before
        other = client.with_options(timeout=5.0, retries=RetryPolicy(max_attempts=1), headers={"x-a": "b"})
        assert other.itwin_id == sandbox.itwin.itwin_id
        assert bare(other.itwins) is not bare(client.itwins)
        assert bare(other.reality_data) is not bare(client.reality_data)
        return other.itwins.get(other.itwin_id)

    options = of_sandbox(sandbox)
    assert ask(kind, options, with_more).display_name == "Sandbox project"


def test_options_of_a_copy_are_those_of_its_resources(kind: str, silent: Server) -> None:
    def twice(client: Any) -> Any:
        client.api  # noqa: B018 - made with the options before
        return client.with_options(headers={"x-mine": "b"}).api.itwins.itwins.get_my_itwins()

    ask(
        kind, of_server(silent, headers={"x-mine": "a"}), lambda client: client.api.itwins.itwins.get_my_itwins(), twice
    )
    assert [each.headers["x-mine"] for each in silent.asked] == ["a", "b"]


def test_the_generated_clients_are_attributes(kind: str) -> None:
    client = CLIENTS[kind](token="t")
    assert isinstance(client.api, Api if CLIENTS[kind] is Client else AsyncApi)
    assert client.api is client.api
    assert repr(client) == f"{CLIENTS[kind].__name__}(base_url='https://api.bentley.com')"


def test_strict_clients_refuse_what_is_of_another_type(kind: str) -> None:
    with scripted(said(200, {"iTwin": {"id": "a", "displayName": 7}})) as (_, options):
        assert ask(kind, options, lambda client: client.itwins.get("a")).display_name == 7
        with pytest.raises(DecodeError, match="display_name: it is int, not str"):
            ask(kind, {**options, "strict": True}, lambda client: client.itwins.get("a"))


def test_a_proxy_with_a_password_is_usable_for_transfers_too(kind: str) -> None:
    client = CLIENTS[kind](token="t", proxy="http://me:secret@127.0.0.1:9", trust_env=False)
    assert isinstance(client._transfers["proxy"], httpx.Proxy)
    assert client._transfers["trust_env"] is False
    given = httpx.Proxy("http://127.0.0.1:9")
    assert CLIENTS[kind](token="t", proxy=given)._transfers["proxy"] is given


def test_other_retries_are_those_of_transfers_too(kind: str) -> None:
    once = RetryPolicy(max_attempts=1)
    assert CLIENTS[kind](token="t").with_options(retries=once)._transfers == {"retries": once}
    assert CLIENTS[kind](token="t", retries=once).with_options(timeout=1.0)._transfers == {"retries": once}


# --- the iTwin to work in -------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["", "  "])
def test_an_empty_itwin_is_refused(kind: str, silent: Server, wrong: str) -> None:
    with pytest.raises(ConfigError, match="itwin_id is empty: give an iTwin's id, or leave it out"):
        CLIENTS[kind](token="t", itwin_id=wrong)
    with pytest.raises(ConfigError, match=r"itwin_id is an id, and this is a name: for_itwin\(...\) takes one"):
        CLIENTS[kind](token="t", itwin_id="Sandbox project")
    with pytest.raises(ConfigError, match="the iTwin's name is empty"):
        ask(kind, of_server(silent), lambda client: client.for_itwin(wrong))
    assert silent.asked == []


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), float("inf")])
def test_a_pause_that_is_none_is_refused(kind: str, wrong: float) -> None:
    with pytest.raises(ConfigError, match=r"poll_seconds is .*: give a number of seconds above 0"):
        CLIENTS[kind](token="t", poll_seconds=wrong)


def test_the_pause_is_the_vendors_or_ones_own(kind: str) -> None:
    assert CLIENTS[kind](token="t").conversion.jobs._schedule()(0.0, None) == 15.0
    assert CLIENTS[kind](token="t", poll_seconds=2.5).conversion.jobs._schedule()(0.0, None) == 2.5


@pytest.mark.parametrize("given", [ID, ID.upper()])
def test_an_id_is_not_looked_up(kind: str, silent: Server, given: str) -> None:
    assert ask(kind, of_server(silent), lambda client: client.for_itwin(given)).itwin_id == given
    assert silent.asked == []


def test_a_name_is_looked_up(kind: str, sandbox: Sandbox) -> None:
    found = ask(kind, of_sandbox(sandbox, itwin_id=None), lambda client: client.for_itwin("Sandbox project"))
    assert found.itwin_id == sandbox.itwin.itwin_id


def test_a_second_itwin_replaces_the_first_on_a_client_of_its_own(kind: str, silent: Server) -> None:
    other = ID.replace("a9", "b9")
    clients: list[Any] = []

    def keep(client: Any) -> Any:
        clients.append(client)
        return client.for_itwin(ID)

    first = ask(kind, of_server(silent, itwin_id=other), keep)
    assert (clients[0].itwin_id, first.itwin_id) == (other, ID)
    assert ask(kind, of_server(silent, itwin_id=ID), lambda client: client.for_itwin(other)).itwin_id == other


def test_the_resources_of_an_itwin_work_in_it(sandbox: Sandbox) -> None:
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


def test_an_unknown_name_is_refused_with_the_next_step(kind: str, sandbox: Sandbox) -> None:
    with pytest.raises(ConfigError, match=r"there is no iTwin called 'nope' .*itwins\.list\(search="):
        ask(kind, of_sandbox(sandbox), lambda client: client.for_itwin("nope"))


def test_an_ambiguous_name_is_refused_with_ids(kind: str, sandbox: Sandbox) -> None:
    name = f"Twice {CLIENTS[kind].__name__}"
    ids = [ask(kind, of_sandbox(sandbox), lambda client: client.itwins.create(name)).id for _ in range(3)]
    with pytest.raises(ConfigError, match=f"several iTwins are called '{name}': give the id, such as {ids[0]} or"):
        ask(kind, of_sandbox(sandbox), lambda client: client.for_itwin(name))


# --- the package ----------------------------------------------------------------------------------------------


def test_all_names_resolve_and_are_listed() -> None:
    assert sorted(tiepoint_itwin.__all__) == sorted({*tiepoint_itwin.__all__})  # ruff checks the order
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
