"""iTwins: lists by all criteria and in pages, single ones, favourites and recents."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tiepoint_core import ConfigError, Forbidden, NotFound, PageLoop, Unprocessable
from tiepoint_itwin._itwin_queries import is_id, list_bounds
from tiepoint_itwin._itwin_queries import page_of as itwin_page
from tiepoint_itwin_api.itwins.models import ITwins as Page
from tiepoint_sandbox import Sandbox

from ...support.loopback import Script
from ._both import CLIENTS, ask, of_sandbox, said, scripted

NOBODY = "00000000-0000-4000-8000-000000000000"


def names(result: Any) -> list[str]:
    return [each.display_name for each in result]


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
    return lambda **arguments: names(calling(lambda client: client.itwins.list(**arguments).to_list()))


# --- criteria -------------------------------------------------------------------------------------------------


def test_list(listed: Any, many: list[str]) -> None:
    """A list has all iTwins that you are a member of."""
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
def test_criteria(listed: Any, many: list[str], criteria: dict[str, Any], wanted: list[int]) -> None:
    """Criteria narrow a list."""
    assert listed(**criteria) == [many[each] for each in wanted]


def test_account_and_parent(listed: Any, calling: Any, many: list[str]) -> None:
    """Lists are limited to an account or to children of an iTwin."""
    account = calling(lambda client: client.itwins.primary_account()).id
    assert set(many[:4]) <= set(listed(account_id=account))
    assert set(many[:4]) <= set(listed(parent_id=account))
    assert listed(account_id=NOBODY) == []
    assert listed(parent_id=NOBODY) == []


def test_full(calling: Any, sandbox: Sandbox) -> None:
    """`full` requests all properties."""
    short, full = (
        calling(lambda client, full=full: client.itwins.list(display_name="Sandbox project", full=full).to_list())[0]
        for full in (False, True)
    )
    assert (short.id, short.number) == (full.id, full.number) == (sandbox.itwin.itwin_id, "SANDBOX-1")
    assert full.data_center_location == "East US"
    assert not short.data_center_location


@pytest.mark.parametrize(
    ("criteria", "message"),
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
def test_invalid_criteria(kind: str, criteria: dict[str, Any], message: str) -> None:
    """Criteria that the platform rejects are errors before any request."""
    with scripted(said(500, {})) as (server, options), pytest.raises(ConfigError, match=message):
        ask(kind, options, lambda client: client.itwins.list(**criteria).to_list())
    assert server.asked == []


@pytest.mark.parametrize("name", ["favorites", "recents"])
@pytest.mark.parametrize(
    "wrong", [{"status": "Active", "include_inactive": True}, {"page_size": 0}, {"start": "x"}, {"search": "a"}]
)
def test_invalid_own_lists(kind: str, name: str, wrong: dict[str, Any]) -> None:
    """Favorites and recents reject the same arguments."""
    with pytest.raises(ConfigError):
        ask(kind, {"token": "t"}, lambda client: getattr(client.itwins, name)(**wrong))


def test_invalid_odata(listed: Any) -> None:
    """Invalid OData is Unprocessable."""
    with pytest.raises(Unprocessable, match=r"get_my_itwins: .*request cannot be processed"):
        listed(where="nothing eq 1")


# --- pages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, None])
def test_page_sizes(listed: Any, many: list[str], size: int | None) -> None:
    """A list is complete at any page size."""
    assert listed(search="bridge", page_size=size) == many[:4]


@pytest.mark.parametrize("limit", [0, 1, 3, 4, 9])
def test_limit(listed: Any, many: list[str], limit: int) -> None:
    """A limit ends a list."""
    assert listed(search="bridge", page_size=2, limit=limit) == many[: min(limit, 4)]


@pytest.mark.parametrize(("limit", "again"), [(None, ["Bridge 2", "Bridge 3"]), (1, ["Bridge 2"])])
def test_resume(listed: Any, calling: Any, many: list[str], limit: int | None, again: list[str]) -> None:
    """A list resumes at the token of another."""
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
def test_last_page(kind: str, name: str, last: dict[str, Any]) -> None:
    """All forms of a missing link mark the last page."""
    more = {"_links": {"next": {"href": "https://api.bentley.com/itwins/?$skip=2"}}}
    with scripted(paged(page_of("a", "b", **more), page_of("c", **last))) as (server, options):
        result = ask(kind, options, lambda client: getattr(client.itwins, name)(page_size=2).to_list())
    assert [each.id for each in result] == ["a", "b", "c"]
    queries = [parse_qs(urlsplit(each.path).query) for each in server.asked]
    assert [query.get("$skip") for query in queries] == [None, ["2"]]
    assert [query["$top"] for query in queries] == [["2"], ["2"]]


@pytest.mark.parametrize(
    ("query", "skipped"), [("?$skip=5", "5"), ("?%24skip=5&$top=5", "5"), ("?$top=5&$Skip=5#x", "5"), ("?page=2", "2")]
)
def test_next_page(kind: str, query: str, skipped: str) -> None:
    """The next page follows from its link, or from the number of received iTwins."""
    more = {"_links": {"next": {"href": f"https://api.bentley.com/itwins/{query}"}}}
    with scripted(paged(page_of("a", "b", **more), page_of("c"))) as (server, options):
        result = ask(kind, options, lambda client: client.itwins.list(page_size=5).to_list())
    assert [each.id for each in result] == ["a", "b", "c"]
    assert parse_qs(urlsplit(server.asked[1].path).query)["$skip"] == [skipped]


def test_empty_page(kind: str) -> None:
    """An empty page before the last is skipped."""
    more = [{"_links": {"next": {"href": f"https://api.bentley.com/itwins/?$skip={skip}"}}} for skip in (5, 10)]
    with scripted(paged(page_of(**more[0]), page_of(**more[1]), page_of("c"))) as (_, options):
        result = ask(kind, options, lambda client: client.itwins.list(page_size=5).to_list())
    assert [each.id for each in result] == ["c"]


def test_page_loop(kind: str) -> None:
    """A list that does not advance raises PageLoop."""
    more = {"_links": {"next": {"href": "https://api.bentley.com/itwins/?$skip=0"}}}
    with scripted(paged(*[page_of(**more)] * 9)) as (server, options), pytest.raises(PageLoop):
        ask(kind, options, lambda client: client.itwins.list().to_list())
    assert len(server.asked) < 4


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({}, "10000"),
        ({"limit": 7}, "8"),
        ({"limit": 0}, None),
        ({"limit": 7, "start": "5"}, "13"),
        ({"limit": 20_000}, "10000"),
        ({"start": "5"}, "10000"),
    ],
)
def test_max_return(kind: str, arguments: dict[str, Any], sent: str | None) -> None:
    """`X-Max-Return` is one more than the limit, counted from the start."""
    with scripted(said(200, {"iTwins": []})) as (server, options):
        ask(kind, options, lambda client: client.itwins.list(**arguments).to_list())
    assert [each.headers["x-max-return"] for each in server.asked] == ([sent] if sent else [])


@pytest.fixture
def warned(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[str]]]:
    with caplog.at_level(logging.WARNING, "tiepoint"):
        yield lambda: [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]


@pytest.mark.parametrize(
    ("arguments", "is_logged"),
    [({}, True), ({"limit": 10_001}, True), ({"limit": 2, "start": "9997"}, False), ({"limit": 3}, True)],
)
def test_end_of_long_list(
    kind: str, warned: Callable[[], list[str]], arguments: dict[str, Any], is_logged: bool
) -> None:
    """A list that the platform ends is logged."""
    start = arguments.get("start", "9998")
    with scripted(said(200, page_of("a", "b"))) as (_, options):
        ask(kind, options, lambda client: client.itwins.list(**{"start": start, **arguments}).to_list())
    assert len(warned()) == is_logged
    if is_logged:
        assert "no more than 10000 iTwins: there may be others; narrow the list down" in warned()[0]


def test_end_of_short_list(listed: Any, warned: Callable[[], list[str]]) -> None:
    """Other lists are not logged."""
    assert listed()
    assert warned() == []


def test_list_bounds() -> None:
    """The bounds of a list follow from limit and start."""
    assert list_bounds(None, None) == (10_000, 10_000)
    assert list_bounds(9_999, None) == (10_000, None)
    assert list_bounds(10_000, None) == (10_000, 10_000)
    assert list_bounds(9_999, "1") == (10_000, 10_000)
    assert list_bounds(5, "10") == (16, None)
    assert itwin_page(Page.from_dict({"iTwins": []}), None).next is None


# --- single ones ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [(NOBODY, True), (NOBODY.replace("0", "A"), True), (NOBODY[1:], False), ("Bridge", False), (f"{NOBODY}\n", False)],
)
def test_is_id(text: str, wanted: bool) -> None:
    """Ids are distinguished from names."""
    assert is_id(text) is wanted


def test_find(calling: Any, many: list[str], sandbox: Sandbox) -> None:
    """An active iTwin is found by its complete name."""
    assert calling(lambda client: client.itwins.find("Sandbox project")).id == sandbox.itwin.itwin_id
    for wrong in ("Bridge", "bridge 1", many[4]):
        with pytest.raises(ConfigError, match=rf"no iTwin called '{wrong}' .*itwins\.list\(search=.*client e-mail"):
            calling(lambda client, wrong=wrong: client.itwins.find(wrong))


def test_find_ambiguous(calling: Any, kind: str) -> None:
    """Several iTwins with one name are an error."""
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
def test_class_of_sub_class(calling: Any, sub_class: str, class_: str) -> None:
    """The class of a new iTwin follows from its subclass."""
    made = calling(lambda client: client.itwins.create("Of a class", sub_class=sub_class))
    assert (made.class_, made.sub_class) == (class_, sub_class)


def test_invalid_sub_class(kind: str) -> None:
    """Subclasses that cannot be created are errors."""
    with pytest.raises(ConfigError, match="no sub_class 'Account' to create: give one of Asset, Portfolio, Program, "):
        ask(kind, {"token": "t"}, lambda client: client.itwins.create("x", sub_class="Account"))


def test_life_of_itwin(calling: Any, sandbox: Sandbox) -> None:
    """An iTwin is created, read, changed and deleted."""
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


def test_bodies(kind: str) -> None:
    """Bodies have only the specified fields."""
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
    """Accounts are read."""
    mine, its = (
        calling(lambda client: client.itwins.primary_account()),
        calling(lambda client: client.itwins.account(sandbox.itwin.itwin_id)),
    )
    assert mine.id == its.id
    assert its.sub_class == "Account"


def test_default_itwin(kind: str) -> None:
    """Calls default to the iTwin of the client."""

    def paths(**options: Any) -> list[str]:
        with scripted(said(200, {"iTwin": {"id": "a"}, "repositories": []})) as (server, arguments):
            ask(
                kind,
                {**arguments, **options},
                lambda client: client.itwins.get(),
                lambda client: client.itwins.account(),
                lambda client: client.itwins.repositories(),
                lambda client: client.itwins.get("other"),
                lambda client: client.itwins.account("other"),
                lambda client: client.itwins.repositories("other"),
            )
        return [each.path for each in server.asked]

    result = paths(itwin_id="mine")
    assert [path.replace("mine", "other") for path in result[:3]] == result[3:]
    assert all("/mine" in path for path in result[:3])
    with pytest.raises(ConfigError, match=r"not said which iTwin is meant: give itwin_id, or use client\.for_itwin"):
        paths(itwin_id=None)


@pytest.mark.parametrize("wrong", ["", " ", "..", None, 3])
@pytest.mark.parametrize(
    "name", ["get", "account", "repositories", "update", "delete", "add_favorite", "remove_favorite", "add_recent"]
)
def test_invalid_ids(kind: str, name: str, wrong: Any) -> None:
    """Invalid ids are errors before any request."""
    with scripted(said(500, {})) as (server, options), pytest.raises(ConfigError, match="iTwin"):
        ask(kind, {**options, "itwin_id": None}, lambda client: getattr(client.itwins, name)(wrong))
    assert server.asked == []


def test_repositories(calling: Any, sandbox: Sandbox) -> None:
    """Repositories of an iTwin are listed."""
    result = calling(lambda client: client.itwins.repositories(sandbox.itwin.itwin_id))
    assert {"Cesium", "GeographicInformationSystem"} <= {each.class_ for each in result}
    with pytest.raises(NotFound):
        calling(lambda client: client.itwins.repositories(NOBODY))


# --- favourites and recents -----------------------------------------------------------------------------------


def test_favorites(calling: Any, sandbox: Sandbox) -> None:
    """Favorites are added, listed and removed."""
    project, asset = sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id

    def listed(**arguments: Any) -> list[str]:
        return [each.id for each in calling(lambda client: client.itwins.favorites(**arguments).to_list())]

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


def test_recents(calling: Any, sandbox: Sandbox) -> None:
    """Recents are listed with the latest first."""
    project, asset = sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id
    for each in (project, asset, project):
        assert calling(lambda client, each=each: client.itwins.add_recent(each)) is None

    def listed(**arguments: Any) -> list[str]:
        return [each.id for each in calling(lambda client: client.itwins.recents(**arguments).to_list())]

    assert listed() == listed(page_size=1) == [project, asset]
    assert listed(sub_class=["Asset"], full=True) == [asset]


def test_repr(kind: str) -> None:
    """The representation shows nothing of the client."""
    assert repr(CLIENTS[kind](token="t").itwins) == f"<{'' if CLIENTS[kind].__name__ == 'Client' else 'Async'}ITwins>"
