"""Reality data, sync and async, against the sandbox; their files have a module of their own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import httpx
import pytest
from tiepoint_core import ConfigError, Conflict, Forbidden, NotFound, Unprocessable
from tiepoint_itwin.reality_data import Acquisition, Classification, Coordinate, Crs, Extent
from tiepoint_sandbox import Sandbox

from ._both import bare, opened


@pytest.fixture
def client(kind: str, sandbox: Sandbox, sent: list[httpx.Request]) -> Iterator[Any]:
    with opened(kind, sandbox, sent) as client:
        yield client


def asked(sent: list[httpx.Request]) -> dict[str, str]:
    result = parse_qs(urlsplit(str(sent[-1].url)).query, keep_blank_values=True)
    return {name: values[0] for name, values in result.items()}


def body(sent: list[httpx.Request]) -> Any:
    return json.loads(sent[-1].content)


def test_fields(client: Any, sandbox: Sandbox) -> None:
    """All fields are created and read."""
    when = datetime(2026, 5, 6, 7, 30, tzinfo=UTC)
    owner = str(uuid4())
    made = client.reality_data.create(
        "Bridge",
        "CCImageCollection",
        classification=Classification.IMAGERY,
        description="Photos",
        tags=["East", "2026"],
        dataset="D",
        group="G",
        root_document="a/1.jpg",
        acquisition=Acquisition(start_date_time=when, end_date_time=when, acquirer="Somebody"),
        extent=Extent(
            south_west=Coordinate(latitude=1.5, longitude=2.5), north_east=Coordinate(latitude=3.5, longitude=4.5)
        ),
        authoring=False,
        owner_id=owner,
        attribution="By us",
        terms_of_use="None",
        crs=Crs(id="EPSG:32633", vertical_id="EPSG:5773"),
    )
    result = client.reality_data.get(made.id)
    assert result.to_dict() | {"modifiedDateTime": 0} == made.to_dict() | {"modifiedDateTime": 0}
    assert (result.display_name, result.type_, result.description) == ("Bridge", "CCImageCollection", "Photos")
    assert (result.tags, result.dataset, result.group) == (["east", "2026"], "D", "G")
    assert (result.classification, result.root_document, result.authoring) == ("Imagery", "a/1.jpg", False)
    assert (result.owner_id, result.attribution, result.terms_of_use) == (owner, "By us", "None")
    assert result.acquisition.start_date_time == when
    assert result.extent.south_west == Coordinate(latitude=1.5, longitude=2.5)
    assert result.crs.id == "EPSG:32633"
    assert client.reality_data.itwins(made.id) == [sandbox.itwin.itwin_id]


def test_other_itwin(client: Any, sandbox: Sandbox, sent: list[httpx.Request]) -> None:
    """Calls use the named iTwin instead of that of the client."""
    with pytest.raises(Forbidden, match="realitydata_create"):
        client.reality_data.create("X", "PointCloud", itwin_id=sandbox.itwin.shared_itwin_id)
    assert body(sent)["iTwinId"] == sandbox.itwin.shared_itwin_id


def test_without_itwin(kind: str, sandbox: Sandbox, sent: list[httpx.Request]) -> None:
    """Without an iTwin, none is sent."""
    with opened(kind, sandbox, sent, itwin_id=None) as client:
        made = client.reality_data.create("Nowhere", "PointCloud")
        assert body(sent) == {"displayName": "Nowhere", "type": "PointCloud"}
        client.reality_data.get(made.id)
        assert asked(sent) == {}
        client.reality_data.update(made.id, description="X")
        assert body(sent) == {"description": "X"}
        client.reality_data.list(limit=1).to_list()
        assert asked(sent) == {}


def test_query(client: Any, sandbox: Sandbox, sent: list[httpx.Request]) -> None:
    """Each criterion is sent as documented."""
    summer = timezone(timedelta(hours=2))
    times = (datetime(2026, 5, 1, 2, 0, 0, 999999, summer), datetime(2030, 6, 1, 2, 0, 30, tzinfo=summer))
    written = "2026-05-01T00:00:00Z/2030-06-01T00:00:30Z"
    for arguments, name, text in (
        ({"types": "PointCloud"}, "types", "PointCloud"),
        ({"types": ["PointCloud", "LAS"]}, "types", "PointCloud,LAS"),
        ({"search": "a & b+c"}, "$search", "a & b+c"),
        ({"tag": "x"}, "tag", "x"),
        ({"extent": (-0.0000001, 2, 3.25, 4)}, "extent", "-0.0000001,2,3.25,4"),
        ({"acquired": times}, "acquisitionDateTime", written),
        ({"created": times}, "createdDateTime", written),
        ({"modified": times}, "modifiedDateTime", written),
        ({"last_accessed": times}, "lastAccessedDateTime", written),
        ({"owner_id": "o"}, "ownerId", "o"),
        ({"data_center": "East US"}, "dataCenter", "East US"),
        ({"order_by": "size desc"}, "$orderBy", "size desc"),
    ):
        try:
            client.reality_data.list(**arguments).to_list()
        except Unprocessable as error:
            assert name == "ownerId", error  # noqa: PT017 - the platform wants an id there
        assert asked(sent) == {"iTwinId": sandbox.itwin.itwin_id, name: text}
    client.reality_data.list(itwin_id=sandbox.itwin.shared_itwin_id).to_list()
    assert asked(sent) == {"iTwinId": sandbox.itwin.shared_itwin_id}


def test_criteria(client: Any, sandbox: Sandbox) -> None:
    """Criteria find matching reality data."""
    mark = uuid4().hex
    names = [f"{each} {mark}" for each in ("a", "b", "c")]
    ids = [
        client.reality_data.create(name, type_, tags=tags).id
        for name, type_, tags in zip(names, ("LAS", "OBJ", "LAS"), (["x"], ["x"], ["y"]), strict=True)
    ]

    def find(**criteria: Any) -> list[str]:
        return [each.id for each in client.reality_data.list(search=mark.upper(), **criteria).to_list()]

    assert find() == ids
    assert find(types="LAS") == [ids[0], ids[2]]
    assert find(types=("LAS", "OBJ"), tag="x") == ids[:2]
    assert find(order_by="displayName desc") == ids[::-1]
    now = sandbox.clock.now()
    assert find(created=(now - timedelta(hours=1), now + timedelta(hours=1))) == ids
    assert find(created=(now - timedelta(hours=2), now - timedelta(hours=1))) == []


def test_invalid_arguments(client: Any, sent: list[httpx.Request]) -> None:
    """Invalid arguments are errors before any request."""
    naive, aware = datetime(2026, 5, 1), datetime(2026, 5, 1, tzinfo=UTC)
    for criteria, why in (
        ({"created": (naive, aware)}, "created is two times with a time zone"),
        ({"acquired": (aware, naive)}, "acquired is two times with a time zone"),
        ({"extent": (0, 5, 1, 4)}, "south is not above north"),
        ({"extent": (-181, 0, 1, 4)}, "in degrees"),
        ({"extent": (0, 0, float("nan"), 4)}, "in degrees"),
        ({"types": []}, "types is empty"),
        ({"type_": "PointCloud"}, "this list has no criterion 'type_': it has itwin_id, types, search"),
        ({"page_size": 0}, "1 to 1000"),
    ):
        with pytest.raises(ConfigError, match=why):
            client.reality_data.list(**criteria)
    assert sent == []


def test_full(client: Any, sent: list[httpx.Request]) -> None:
    """`full` applies to one list only."""
    made = client.reality_data.create(uuid4().hex, "LAS", description="Full")
    (short,) = client.reality_data.list(search=made.display_name).to_list()
    (full,) = client.reality_data.list(search=made.display_name, full=True).to_list()
    assert sent[-1].headers["prefer"] == "return=representation"
    assert full.description == "Full"
    assert not short.description
    client.reality_data.list(search=made.display_name).to_list()
    assert "representation" not in sent[-1].headers.get("prefer", "")
    client.reality_data.get(made.id)
    assert "prefer" not in sent[-1].headers


def test_pages(client: Any, sent: list[httpx.Request]) -> None:
    """A list has pages, and resumes at a token."""
    mark = uuid4().hex
    ids = [client.reality_data.create(f"{mark} {number}", "LAS").id for number in range(5)]
    sent.clear()
    assert [each.id for each in client.reality_data.list(search=mark, page_size=2).to_list()] == ids
    assert [parse_qs(urlsplit(str(each.url)).query)["$top"] for each in sent] == [["2"]] * 3
    assert [each.id for each in client.reality_data.list(search=mark, limit=3).to_list()] == ids[:3]
    token = parse_qs(urlsplit(str(sent[2].url)).query)["continuationToken"][0]
    again = client.reality_data.list(search=mark, page_size=2, start=token)
    assert [each.id for each in again.to_list()] == ids[4:]


def test_update(client: Any, sandbox: Sandbox, sent: list[httpx.Request]) -> None:
    """Only specified properties change, and None clears a value."""
    made = client.reality_data.create("Old", "LAS", description="Was", group="G")
    changed = client.reality_data.update(made.id, display_name="New", description=None)
    assert body(sent) == {"iTwinId": sandbox.itwin.itwin_id, "displayName": "New", "description": None}
    assert (changed.display_name, changed.description, changed.group, changed.type_) == ("New", None, "G", "LAS")
    client.reality_data.update(made.id, type_="OBJ", itwin_id=sandbox.itwin.itwin_id)
    assert body(sent) == {"iTwinId": sandbox.itwin.itwin_id, "type": "OBJ"}
    with pytest.raises(NotFound):
        client.reality_data.update(made.id, itwin_id=sandbox.itwin.shared_itwin_id)
    assert body(sent) == {"iTwinId": sandbox.itwin.shared_itwin_id}
    with pytest.raises(Unprocessable, match="tags"):
        client.reality_data.update(made.id, tags=["a/b"])


def test_delete(client: Any) -> None:
    """Deleted reality data is NotFound."""
    made = client.reality_data.create("Short-lived", "LAS")
    assert client.reality_data.delete(made.id) is None
    for call in (client.reality_data.get, client.reality_data.delete, client.reality_data.itwins):
        with pytest.raises(NotFound, match="check the id"):
            call(made.id)


def test_associations(client: Any, sandbox: Sandbox) -> None:
    """Reality data is moved, associated and dissociated."""
    home = sandbox.itwin.itwin_id
    other = client.itwins.create(f"Other {uuid4().hex}").id
    data = client.reality_data
    made = data.create("Traveller", "LAS")
    with pytest.raises(Conflict):
        data.move(made.id, home)
    assert data.associate(made.id, other) is None
    assert data.itwins(made.id) == [home, other]
    with pytest.raises(Unprocessable):
        data.delete(made.id)
    assert data.dissociate(made.id, home) is None
    assert data.itwins(made.id) == [other]
    with pytest.raises(NotFound, match="itwins"):
        data.dissociate(made.id, home)
    assert data.move(made.id, home) is None
    assert data.itwins(made.id) == [home]
    with pytest.raises(Conflict):
        data.move(made.id, home)


def test_repr(client: Any) -> None:
    """The representation shows only the class."""
    data = bare(client.reality_data)
    assert repr(data) == f"<{type(data).__name__}>"
