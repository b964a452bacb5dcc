"""iTwins: lists by all criteria and in pages, single ones, favourites and recents."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tiepoint_core import ConfigError, Forbidden, NotFound, PageLoop, Unprocessable
from tiepoint_itwin._itwins import _found, _most, is_id
from tiepoint_itwin_api.itwins.models import ITwins as Page
from tiepoint_sandbox import Sandbox

from ...support.loopback import Script
from ._both import CLIENTS, ask, of_sandbox, said, scripted

NOBODY = "00000000-0000-4000-8000-000000000000"


def names(found: Any) -> list[str]:
    return [each.display_name for each in found]


@pytest.fixture(scope="module")
def many(sandbox: Sandbox) -> list[str]:
    """The names of five projects below the first account, one of them inactive."""
    made = [f"Bridge {number}" for number in range(5)]

    def create(name: str) -> Callable[[Any], Any]:
        number = int(name[-1])
        status: Any = {} if number < 4 else {"status": "Inactive"}
        return lambda client: client.itwins.create(
            name, type_="Bridge" if number % 2 else "Crossing", number=f"B-{number}", **status
        )

    ask("sync", of_sandbox(sandbox), *map(create, made))
    return made


@pytest.fixture
def calling(sandbox: Sandbox, kind: str) -> Callable[..., Any]:
    """Do things with the client that is signed in."""
    return lambda *uses: ask(kind, of_sandbox(sandbox), *uses)


@pytest.fixture
def listed(calling: Any) -> Callable[..., list[str]]:
    """The names that a list has."""
    return lambda **given: names(calling(lambda client: client.itwins.list(**given).to_list()))


# --- criteria -------------------------------------------------------------------------------------------------


def test_iterating_gives_all_that_one_is_a_member_of(listed: Any, many: list[str]) -> None:
    assert {"Sandbox", "Sandbox project", *many[:4]} <= set(listed())


@pytest.mark.parametrize(
    ("criteria", "wanted"),
    [
        ({"search": "bridge"}, [0, 1, 2, 3]),
        ({"search": "B-1"}, [1]),
        ({"search": "bridge", "include_inactive": True}, [0, 1, 2, 3, 4]),
        ({"search": "bridge", "include_inactive": False}, [0, 1, 2, 3]),
        ({"search": "bridge", "status": "Inactive"}, [4]),
        ({"search": "bridge", "type_": "Bridge"}, [1, 3]),
        ({"search": "bridge", "sub_class": "Asset"}, []),
        ({"search": "bridge", "sub_class": ["Asset", "Project"]}, [0, 1, 2, 3]),
        ({"search": "bridge", "scope": "memberOfItwin"}, [0, 1, 2, 3]),
        ({"search": "bridge", "order_by": "displayName desc"}, [3, 2, 1, 0]),
        ({"display_name": "Bridge 2"}, [2]),
        ({"number": "B-3"}, [3]),
        ({"number": "B-3", "display_name": "Bridge 2"}, []),
        ({"where": "displayName in ['Bridge 0','Bridge 3']"}, [0, 3]),
        ({"where": "startswith(displayName,'Bridge')", "sub_class": "Project"}, [0, 1, 2, 3]),
        ({"where": "startswith(displayName,'Bridge')", "include_inactive": True}, [0, 1, 2, 3, 4]),
    ],
)
def test_criteria_narrow_a_list_down(listed: Any, many: list[str], criteria: dict[str, Any], wanted: list[int]) -> None:
    assert listed(**criteria) == [many[each] for each in wanted]


def test_those_of_an_account_and_below_an_itwin(listed: Any, calling: Any, many: list[str]) -> None:
    account = calling(lambda client: client.itwins.primary_account()).id
    assert set(many[:4]) <= set(listed(account_id=account))
    assert set(many[:4]) <= set(listed(parent_id=account))
    assert listed(account_id=NOBODY) == []
    assert listed(parent_id=NOBODY) == []


def test_all_properties_come_where_all_are_wanted(calling: Any, sandbox: Sandbox) -> None:
    short, full = (
        calling(lambda client, full=full: client.itwins.list(display_name="Sandbox project", full=full).to_list())[0]
        for full in (False, True)
    )
    assert (short.id, short.number) == (full.id, full.number) == (sandbox.itwin.itwin_id, "SANDBOX-1")
    assert full.data_center_location == "East US"
    assert not short.data_center_location


@pytest.mark.parametrize(
    ("criteria", "told"),
    [
        ({"status": "Active", "include_inactive": True}, "status and include_inactive exclude each other"),
        ({"search": "a", "display_name": "b"}, "search excludes display_name and number"),
        ({"search": "a", "number": "b"}, "search excludes display_name and number"),
        ({"where": "a", "number": "b"}, "where excludes number: say that in OData too"),
        ({"where": "a", "search": "b", "type_": "c"}, "where excludes search and type_"),
        ({"sub_class": []}, "sub_class is empty: give at least one, or leave it out"),
        ({"name": "a"}, "this list has no criterion 'name': it has sub_class, status, .*, display_name, "),
        ({"page_size": 0}, "page_size is 0: a page has 1 to 1000 items; limit= is for how many in all"),
        ({"page_size": 1001}, "page_size is 1001"),
        ({"start": "x"}, "start is no resume token of this list: it should be a number"),
        ({"start": "²"}, "start is no resume token"),
        ({"limit": -1}, "limit must be 0 or more"),
    ],
)
def test_what_the_platform_would_refuse_is_refused_before_a_request(
    kind: str, criteria: dict[str, Any], told: str
) -> None:
    with scripted(said(500, {})) as (server, options), pytest.raises(ConfigError, match=told):
        ask(kind, options, lambda client: client.itwins.list(**criteria).to_list())
    assert server.asked == []


@pytest.mark.parametrize("name", ["favorites", "recents"])
@pytest.mark.parametrize(
    "wrong", [{"status": "Active", "include_inactive": True}, {"page_size": 0}, {"start": "x"}, {"search": "a"}]
)
def test_lists_of_ones_own_refuse_the_same(kind: str, name: str, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        ask(kind, {"token": "t"}, lambda client: getattr(client.itwins, name)(**wrong))


def test_odata_that_cannot_be_read_is_told(listed: Any) -> None:
    with pytest.raises(Unprocessable, match=r"get_my_itwins: .*request cannot be processed"):
        listed(where="nothing eq 1")


# --- pages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, None])
def test_a_list_comes_whole_in_pages_of_any_size(listed: Any, many: list[str], size: int | None) -> None:
    assert listed(search="bridge", page_size=size) == many[:4]


@pytest.mark.parametrize("limit", [0, 1, 3, 4, 9])
def test_a_limit_ends_a_list(listed: Any, many: list[str], limit: int) -> None:
    assert listed(search="bridge", page_size=2, limit=limit) == many[: min(limit, 4)]


@pytest.mark.parametrize(("limit", "again"), [(None, ["Bridge 2", "Bridge 3"]), (1, ["Bridge 2"])])
def test_a_list_goes_on_where_another_stopped(
    listed: Any, calling: Any, many: list[str], limit: int | None, again: list[str]
) -> None:
    pagers: list[Any] = []

    def two(client: Any) -> Any:
        pagers.append(client.itwins.list(search="bridge", page_size=2, limit=2))
        return pagers[0].to_list()

    assert names(calling(two)) == many[:2]
    assert pagers[0].resume_token == "2"
    assert listed(search="bridge", page_size=2, start=pagers[0].resume_token, limit=limit) == again


def paged(*pages: dict[str, Any]) -> Script:
    """Pages, one after another."""
    return lambda number, _: said(200, pages[number - 1])


def page_of(*ids: str, **links: Any) -> dict[str, Any]:
    return {"iTwins": [{"id": each} for each in ids], **links}


@pytest.mark.parametrize("name", ["list", "favorites", "recents"])
@pytest.mark.parametrize(
    "last",
    [
        {},
        {"_links": None},
        {"_links": {}},
        {"_links": {"next": None}},
        {"_links": {"next": {"href": None}}},
        {"_links": {"next": {"href": ""}}},
    ],
)
def test_the_last_page_is_known_however_it_is_told(kind: str, name: str, last: dict[str, Any]) -> None:
    more = {"_links": {"next": {"href": "https://api.bentley.com/itwins/?$skip=2"}}}
    with scripted(paged(page_of("a", "b", **more), page_of("c", **last))) as (server, options):
        found = ask(kind, options, lambda client: getattr(client.itwins, name)(page_size=2).to_list())
    assert [each.id for each in found] == ["a", "b", "c"]
    queries = [parse_qs(urlsplit(each.path).query) for each in server.asked]
    assert [query.get("$skip") for query in queries] == [None, ["2"]]
    assert [query["$top"] for query in queries] == [["2"], ["2"]]


@pytest.mark.parametrize(
    ("query", "skipped"), [("?$skip=5", "5"), ("?%24skip=5&$top=5", "5"), ("?$top=5&$Skip=5#x", "5"), ("?page=2", "2")]
)
def test_the_next_page_is_where_the_link_says_or_behind_those_received(kind: str, query: str, skipped: str) -> None:
    more = {"_links": {"next": {"href": f"https://api.bentley.com/itwins/{query}"}}}
    with scripted(paged(page_of("a", "b", **more), page_of("c"))) as (server, options):
        found = ask(kind, options, lambda client: client.itwins.list(page_size=5).to_list())
    assert [each.id for each in found] == ["a", "b", "c"]
    assert parse_qs(urlsplit(server.asked[1].path).query)["$skip"] == [skipped]


def test_an_empty_page_before_the_last_is_gone_over(kind: str) -> None:
    more = [{"_links": {"next": {"href": f"https://api.bentley.com/itwins/?$skip={skip}"}}} for skip in (5, 10)]
    with scripted(paged(page_of(**more[0]), page_of(**more[1]), page_of("c"))) as (_, options):
        found = ask(kind, options, lambda client: client.itwins.list(page_size=5).to_list())
    assert [each.id for each in found] == ["c"]


def test_a_list_that_does_not_go_on_is_no_endless_one(kind: str) -> None:
    more = {"_links": {"next": {"href": "https://api.bentley.com/itwins/?$skip=0"}}}
    with scripted(paged(*[page_of(**more)] * 9)) as (server, options), pytest.raises(PageLoop):
        ask(kind, options, lambda client: client.itwins.list().to_list())
    assert len(server.asked) < 4


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, "10000"),
        ({"limit": 7}, "8"),
        ({"limit": 0}, None),
        ({"limit": 7, "start": "5"}, "13"),
        ({"limit": 20_000}, "10000"),
        ({"start": "5"}, "10000"),
    ],
)
def test_the_platform_is_told_how_many_are_wanted(kind: str, given: dict[str, Any], sent: str | None) -> None:
    with scripted(said(200, {"iTwins": []})) as (server, options):
        ask(kind, options, lambda client: client.itwins.list(**given).to_list())
    assert [each.headers["x-max-return"] for each in server.asked] == ([sent] if sent else [])


@pytest.fixture
def warned(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[str]]]:
    with caplog.at_level(logging.WARNING, "tiepoint"):
        yield lambda: [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]


@pytest.mark.parametrize(
    ("given", "told"),
    [({}, True), ({"limit": 10_001}, True), ({"limit": 2, "start": "9997"}, False), ({"limit": 3}, True)],
)
def test_where_the_platform_ends_a_list_it_is_told(
    kind: str, warned: Callable[[], list[str]], given: dict[str, Any], told: bool
) -> None:
    start = given.get("start", "9998")
    with scripted(said(200, page_of("a", "b"))) as (_, options):
        ask(kind, options, lambda client: client.itwins.list(**{"start": start, **given}).to_list())
    assert len(warned()) == told
    if told:
        assert "no more than 10000 iTwins: there may be others; narrow the list down" in warned()[0]


def test_a_list_that_ends_before_is_not_told_of(listed: Any, warned: Callable[[], list[str]]) -> None:
    assert listed()
    assert warned() == []


def test_where_a_list_is_cut_off_follows_from_limit_and_start() -> None:
    assert _most(None, None) == (10_000, 10_000)
    assert _most(9_999, None) == (10_000, None)
    assert _most(10_000, None) == (10_000, 10_000)
    assert _most(9_999, "1") == (10_000, 10_000)
    assert _most(5, "10") == (16, None)
    assert _found(Page.from_dict({"iTwins": []}), None).next is None


# --- single ones ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [(NOBODY, True), (NOBODY.replace("0", "A"), True), (NOBODY[1:], False), ("Bridge", False), (f"{NOBODY}\n", False)],
)
def test_an_id_is_told_from_a_name(text: str, wanted: bool) -> None:
    assert is_id(text) is wanted


def test_an_itwin_is_found_by_its_whole_name(calling: Any, many: list[str], sandbox: Sandbox) -> None:
    assert calling(lambda client: client.itwins.find("Sandbox project")).id == sandbox.itwin.itwin_id
    for wrong in ("Bridge", "bridge 1", many[4]):
        with pytest.raises(ConfigError, match=rf"no iTwin called '{wrong}' .*itwins\.list\(search=.*client e-mail"):
            calling(lambda client, wrong=wrong: client.itwins.find(wrong))


def test_several_of_one_name_are_not_chosen_from(calling: Any, kind: str) -> None:
    name = f"Double {CLIENTS[kind].__name__}"
    ids = [calling(lambda client: client.itwins.create(name)).id for _ in range(2)]
    with pytest.raises(ConfigError, match=f"several iTwins are called '{name}': give the id, such as {ids[0]} or"):
        calling(lambda client: client.itwins.find(name))


@pytest.mark.parametrize(
    ("sub_class", "class_"),
    [
        ("Asset", "Thing"),
        ("Portfolio", "Thing"),
        ("Program", "Endeavor"),
        ("Project", "Endeavor"),
        ("WorkPackage", "Endeavor"),
    ],
)
def test_a_subclass_says_its_class(calling: Any, sub_class: str, class_: str) -> None:
    made = calling(lambda client: client.itwins.create("Of a class", sub_class=sub_class))
    assert (made.class_, made.sub_class) == (class_, sub_class)


def test_a_subclass_that_cannot_be_created_is_refused(kind: str) -> None:
    with pytest.raises(ConfigError, match="no sub_class 'Account' to create: give one of Asset, Portfolio, Program, "):
        ask(kind, {"token": "t"}, lambda client: client.itwins.create("x", sub_class="Account"))


def test_an_itwin_is_created_changed_and_deleted(calling: Any, sandbox: Sandbox) -> None:
    made = calling(
        lambda client: client.itwins.create(
            "Tower",
            type_="Building",
            geographic_location="Paris",
            latitude=48.86,
            longitude=2.29,
            iana_time_zone="Europe/Paris",
            status="Trial",
            data_center_location="West Europe",
            parent_id=sandbox.itwin.itwin_id,
        )
    )
    assert (made.display_name, made.status, made.parent_id) == ("Tower", "Trial", sandbox.itwin.itwin_id)
    assert (made.class_, made.sub_class, made.number) == ("Endeavor", "Project", made.id)
    assert calling(lambda client: client.itwins.get(made.id)) == made
    changed = calling(lambda client: client.itwins.update(made.id, display_name="New", status="Inactive"))
    assert (changed.display_name, changed.status, changed.latitude) == ("New", "Inactive", 48.86)
    changed = calling(lambda client: client.itwins.update(made.id, latitude=None, longitude=None))
    assert (changed.display_name, changed.latitude) == ("New", None)
    assert calling(lambda client: client.itwins.delete(made.id)) is None
    with pytest.raises(NotFound):
        calling(lambda client: client.itwins.get(made.id))
    with pytest.raises(Forbidden):
        calling(lambda client: client.itwins.delete(sandbox.itwin.shared_itwin_id))


def test_only_what_is_given_is_sent(kind: str) -> None:
    with scripted(said(200, {"iTwin": {"id": "a"}})) as (server, options):
        ask(
            kind,
            options,
            lambda client: client.itwins.update("a", type_=None),
            lambda client: client.itwins.update("a", display_name="b", status="Trial"),
            lambda client: client.itwins.create("c", number="1"),
        )
    sent = [json.loads(each.body) for each in server.asked]
    assert sent == [
        {"type": None},
        {"displayName": "b", "status": "Trial"},
        {"class": "Endeavor", "subClass": "Project", "displayName": "c", "number": "1"},
    ]


def test_accounts(calling: Any, sandbox: Sandbox) -> None:
    mine, its = (
        calling(lambda client: client.itwins.primary_account()),
        calling(lambda client: client.itwins.account(sandbox.itwin.itwin_id)),
    )
    assert mine.id == its.id
    assert its.sub_class == "Account"


def test_a_client_of_an_itwin_means_that_one_unless_another_is_given(kind: str) -> None:
    def paths(**options: Any) -> list[str]:
        with scripted(said(200, {"iTwin": {"id": "a"}, "repositories": []})) as (server, given):
            ask(
                kind,
                {**given, **options},
                lambda client: client.itwins.get(),
                lambda client: client.itwins.account(),
                lambda client: client.itwins.repositories(),
                lambda client: client.itwins.get("other"),
                lambda client: client.itwins.account("other"),
                lambda client: client.itwins.repositories("other"),
            )
        return [each.path for each in server.asked]

    found = paths(itwin_id="mine")
    assert [path.replace("mine", "other") for path in found[:3]] == found[3:]
    assert all("/mine" in path for path in found[:3])
    with pytest.raises(ConfigError, match=r"not said which iTwin is meant: give itwin_id, or use client\.for_itwin"):
        paths(itwin_id=None)


@pytest.mark.parametrize("wrong", ["", " ", "..", None, 3])
@pytest.mark.parametrize(
    "name",
    ["get", "account", "repositories", "update", "delete", "add_favorite", "remove_favorite", "add_recent"],
)
def test_what_cannot_be_an_id_is_refused_before_a_request(kind: str, name: str, wrong: Any) -> None:
    with scripted(said(500, {})) as (server, options), pytest.raises(ConfigError, match="iTwin"):
        ask(kind, {**options, "itwin_id": None}, lambda client: getattr(client.itwins, name)(wrong))
    assert server.asked == []


def test_repositories(calling: Any, sandbox: Sandbox) -> None:
    found = calling(lambda client: client.itwins.repositories(sandbox.itwin.itwin_id))
    assert {"Cesium", "GeographicInformationSystem"} <= {each.class_ for each in found}
    with pytest.raises(NotFound):
        calling(lambda client: client.itwins.repositories(NOBODY))


# --- favourites and recents -----------------------------------------------------------------------------------


def test_favourites_are_added_listed_and_removed(calling: Any, sandbox: Sandbox) -> None:
    project, asset = sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id

    def listed(**given: Any) -> list[str]:
        return [each.id for each in calling(lambda client: client.itwins.favorites(**given).to_list())]

    for each in (project, asset, project):
        assert calling(lambda client, each=each: client.itwins.add_favorite(each)) is None
    assert listed() == listed(page_size=1) == [project, asset]
    assert listed(page_size=1, start="1") == [asset]
    assert listed(limit=1) == listed(sub_class="Project") == [project]
    assert listed(status="Inactive") == listed(type_="x") == []
    assert listed(include_inactive=True, scope="memberOfItwin", full=True) == [project, asset]
    for each in (project, asset):
        assert calling(lambda client, each=each: client.itwins.remove_favorite(each)) is None
    assert listed() == []
    with pytest.raises(NotFound):
        calling(lambda client: client.itwins.add_favorite(NOBODY))


def test_recents_are_listed_with_the_latest_first(calling: Any, sandbox: Sandbox) -> None:
    project, asset = sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id
    for each in (project, asset, project):
        assert calling(lambda client, each=each: client.itwins.add_recent(each)) is None

    def listed(**given: Any) -> list[str]:
        return [each.id for each in calling(lambda client: client.itwins.recents(**given).to_list())]

    assert listed() == listed(page_size=1) == [project, asset]
    assert listed(sub_class=["Asset"], full=True) == [asset]


def test_they_show_nothing_of_the_client(kind: str) -> None:
    assert repr(CLIENTS[kind](token="t").itwins) == f"<{'' if CLIENTS[kind].__name__ == 'Client' else 'Async'}ITwins>"
