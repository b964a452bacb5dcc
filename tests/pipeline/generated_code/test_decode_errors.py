"""Answers that are not what the definition says: which operation, which part, and what is wrong with it."""

from __future__ import annotations

import copy
import json
import pickle
import time
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pipeline.document import JsonObject

from ..definitions import BOOLEAN, DATE, INTEGER, JSON, MOMENT, NUMBER, TEXT, answers, get, has, listed, mapped, ref
from ._made import Caller, Made, Wire

SECRET = "canary-5eb63bbbe01eeed0"


SCHEMAS: JsonObject = {
    "Job": has(
        "id",
        id=TEXT,
        createdDateTime=MOMENT,
        day=DATE,
        state=ref("State"),
        level=ref("Level"),
        owner=ref("Owner"),
        steps=listed(ref("Step")),
        by_name=mapped(ref("Step")),
        grid=listed(listed(MOMENT)),
        days=mapped(listed(DATE)),
        pet={"oneOf": [ref("Cat"), ref("Dog")]},
    ),
    "State": {"type": "string", "enum": ["on", "off"]},
    "Level": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"]},
    "Owner": has("name", name=TEXT, since=DATE, home=ref("Home")),
    "Home": has("street", street=TEXT, built=MOMENT),
    "Step": {**has("number", number=INTEGER, at=MOMENT, more=ref("Step")), "additionalProperties": DATE},
    "Cat": has("meow", meow=TEXT),
    "Dog": has("bark", bark=TEXT),
    "Page": has(jobs=listed(ref("Job")), next=TEXT),
    "Plain": has(text=TEXT, number=NUMBER, flag=BOOLEAN),
    "Node": has(next=ref("Node")),
}
OPERATIONS: JsonObject = {
    **get("job", answers(ref("Job"))),
    **get("page", answers(ref("Page"))),
    **get("jobs", answers(listed(ref("Job")))),
    **get("by_name", answers(mapped(ref("Job")))),
    **get("maybe", answers({"oneOf": [ref("Job"), {"type": "null"}]})),
    **get("moment", answers(MOMENT)),
    **get("node", answers(ref("Node"))),
    **get("anything", answers({})),
    **get("union", answers({"oneOf": [ref("Job"), listed(ref("Job"))]})),
    **get(
        "two", {"responses": {"200": {"description": "", "content": {JSON: {"schema": ref("Job")}, "image/png": {}}}}}
    ),
}


@pytest.fixture
def refused(made: Made) -> Callable[..., Any]:
    """Let an operation read an answer that it cannot, and give the error."""

    def run(operation: str, answer: Any, *, is_async: bool = False, status: int = 200) -> Any:
        if not isinstance(answer, httpx.Response):
            answer = httpx.Response(status, content=json.dumps(answer).encode())
        with pytest.raises(made.errors.DecodeError) as caught:
            Caller(made, is_async=is_async)(Wire(answer), f"read.{operation}")
        return caught.value

    return run


GOOD: JsonObject = {"id": "1"}


@pytest.mark.parametrize(
    ("answer", "path", "problem"),
    [
        # Missing.
        ({}, "", "'id' is missing"),
        ({"id": "1", "owner": {}}, "owner", "'name' is missing"),
        ({"id": "1", "owner": {"name": "x", "home": {}}}, "owner.home", "'street' is missing"),
        ({"id": "1", "steps": [{"number": 1}, {}]}, "steps[1]", "'number' is missing"),
        # Times.
        ({"id": "1", "createdDateTime": SECRET}, "createdDateTime", "it is no value that the definition allows"),
        ({"id": "1", "createdDateTime": ""}, "createdDateTime", "it is no value that the definition allows"),
        ({"id": "1", "createdDateTime": 1700000000}, "createdDateTime", "the definition says it is no int"),
        ({"id": "1", "day": "2024-02-30"}, "day", "it is no value that the definition allows"),
        ({"id": "1", "day": {"year": 2024}}, "day", "the definition says it is no dict"),
        # Objects, lists and maps that are something else.
        ({"id": "1", "owner": SECRET}, "owner", "the definition says it is no str"),
        ({"id": "1", "owner": [1]}, "owner", "the definition says it is no list"),
        ({"id": "1", "owner": 3}, "owner", "the definition says it is no int"),
        ({"id": "1", "steps": 3}, "steps", "the definition says it is no int"),
        ({"id": "1", "steps": True}, "steps", "the definition says it is no bool"),
        ({"id": "1", "steps": "abc"}, "steps", "the definition says it is no str"),
        ({"id": "1", "steps": {"number": 1}}, "steps", "the definition says it is no dict"),
        ({"id": "1", "grid": [[], "abc"]}, "grid[1]", "the definition says it is no str"),
        ({"id": "1", "by_name": ["x"]}, "by_name", "the definition says it is no list"),
        # Deep inside.
        ({"id": "1", "steps": [{"number": 1}, {"number": 2, "at": SECRET}]}, "steps[1].at", None),
        ({"id": "1", "steps": [None, None, 3]}, "steps[2]", "the definition says it is no int"),
        ({"id": "1", "by_name": {"a": {"number": 1}, "b": {"number": 1, "at": "x"}}}, "by_name.b.at", None),
        ({"id": "1", "grid": [[], ["2024-01-02T00:00:00Z", "x"]]}, "grid[1][1]", None),
        ({"id": "1", "grid": [["2024-01-02T00:00:00Z"], 3]}, "grid[1]", "the definition says it is no int"),
        ({"id": "1", "days": {"a": ["2024-01-02", None, "x"]}}, "days.a[2]", None),
        ({"id": "1", "steps": [{"number": 1, "more": {"number": 2, "more": {}}}]}, "steps[0].more.more", None),
        # Also a member that the definition does not name.
        ({"id": "1", "steps": [{"number": 1, "unnamed": "x"}]}, "steps[0].unnamed", None),
        # The whole.
        ([], "", "the definition says it is no list"),
        ([SECRET], "", "the definition says it is no list"),
        (SECRET, "", "the definition says it is no str"),
        (3, "", "the definition says it is no int"),
        (None, "", None),
    ],
)
def test_path_and_problem(refused: Callable[..., Any], answer: Any, path: str, problem: str | None) -> None:
    """A decode error names the part and the problem."""
    error = refused("job", answer)
    assert (error.operation, error.path) == ("job", path)
    assert error.problem == (problem or error.problem)
    assert str(error) == f"job: cannot read {path or 'the answer'} (status 200): {error.problem}"
    assert repr(error) == f"<DecodeError: {error}>"


@pytest.mark.parametrize(
    ("operation", "answer", "path"),
    [
        ("jobs", [GOOD, GOOD, {}], "[2]"),
        ("jobs", [GOOD, {"id": "1", "owner": {"name": "x", "since": "y"}}], "[1].owner.since"),
        ("jobs", {"jobs": []}, ""),
        ("by_name", {"a": GOOD, "b": {}}, "b"),
        ("by_name", {"a": {"id": "1", "steps": [{}]}}, "a.steps[0]"),
        ("maybe", {"id": "1", "day": 3}, "day"),
        ("moment", "x", ""),
        ("union", [GOOD, {}], "[1]"),
        ("two", httpx.Response(200, json={"id": "1", "owner": {}}), "owner"),
        ("union", {"id": "1", "steps": [{}]}, "steps[0]"),
        ("page", {"jobs": [GOOD] * 7 + [{"id": "1", "steps": [{"number": 1, "at": "x"}]}]}, "jobs[7].steps[0].at"),
    ],
)
def test_path_of_root(refused: Callable[..., Any], operation: str, answer: Any, path: str) -> None:
    """The path starts at the root of a response, also if it may be a file; for null, the problem is called null."""
    assert refused(operation, answer).path == path
    for name in ("job", "jobs"):
        problem = refused(name, None).problem
        assert "null" in problem
        assert "NoneType" not in problem


def test_several_faults(refused: Callable[..., Any]) -> None:
    """One of several faults is named, the same each time, down to the part itself."""
    jobs = [GOOD, {"id": "1", "day": "x", "owner": {}}, {}, {"id": "1", "steps": 3, "day": "y"}]
    faults = {"jobs[1].day", "jobs[1].owner", "jobs[2]", "jobs[3].steps", "jobs[3].day"}
    paths = {refused("page", {"jobs": jobs, "next": 3}).path for _ in range(3)}
    assert len(paths) == 1
    assert paths < faults


@pytest.mark.parametrize("is_async", [False, True])
def test_async_client(refused: Callable[..., Any], *, is_async: bool) -> None:
    """The async client raises the same error."""
    error = refused("job", {"id": "1", "owner": {}}, is_async=is_async, status=203)
    assert str(error) == "job: cannot read owner (status 203): 'name' is missing"
    assert (error.status_code, error.response.json()) == (203, {"id": "1", "owner": {}})


def test_kept(made: Made) -> None:
    """An object that no member of a union fits is no fault, nor is a plain value of another type."""
    answer = {"id": "1", "pet": {"neither": 1}, "state": "unknown", "owner": None, "more": [1]}
    found = Caller(made, is_async=False)(Wire(httpx.Response(200, json=answer)), "read.job")
    assert found.to_dict() == answer
    plain = {"text": 3, "number": "x", "flag": [1]}
    assert made.models.Plain.from_dict(plain).to_dict() == plain


# --- no JSON at all -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "media_type", "problem"),
    [
        (b"", "application/json", "it is empty"),
        (b"", None, "it is empty"),
        (b"<html><body>Sign in</body></html>", "text/html; charset=utf-8", "it is no JSON but text/html"),
        (b'{"id": "1"', "application/json", "it is no valid JSON"),
        (b"\xff\xfe", "application/json", "it is no valid JSON"),
        (b"\x89PNG", "image/png", "it is no JSON but image/png"),
        (b"oops", None, "it is no JSON but no media type"),
        (b"[" * 100_000, "application/json", None),
        (b'{"next":' * 20_000 + b"{}" + b"}" * 20_000, "application/json", None),
        (b"9" * 10_000, "application/json", None),
    ],
    ids=["empty", "empty, untyped", "HTML", "cut off", "no text", "a picture", "untyped", "lists", "objects", "digits"],
)
@pytest.mark.parametrize("operation", ["node", "jobs", "anything"])
def test_not_json(
    made: Made, refused: Callable[..., Any], operation: str, body: bytes, media_type: str | None, problem: str | None
) -> None:
    """A response that is not JSON is described by its media type."""
    headers = {"content-type": media_type} if media_type else {}
    answer = httpx.Response(200, content=body, headers=headers)
    if operation == "anything" and not body:
        assert Caller(made, is_async=False)(Wire(answer), "read.anything") is None
        return
    error = refused(operation, answer)
    assert (error.operation, error.path) == (operation, "")
    assert error.problem == (problem or error.problem)
    assert len(str(error)) < 200


# --- size ---------------------------------------------------------------------------------------------------------


def page(count: int) -> list[JsonObject]:
    return [
        {
            "id": str(number),
            "createdDateTime": "2024-01-02T03:04:05.1234567Z",
            "owner": {"name": "x", "since": "2024-01-02", "home": {"street": "y"}},
            "steps": [{"number": step, "at": "2024-01-02T03:04:05Z"} for step in range(5)],
        }
        for number in range(count)
    ]


@pytest.mark.parametrize("place", [0, 500, 999])
def test_large_page(made: Made, refused: Callable[..., Any], place: int) -> None:
    """Locating a fault in a page of a thousand items takes few reads."""
    jobs = page(1000)
    good = httpx.Response(200, json={"jobs": jobs})
    started = time.perf_counter()
    Caller(made, is_async=False)(Wire(good), "read.page")
    reading = time.perf_counter() - started
    jobs[place]["steps"][3]["at"] = "x"
    started = time.perf_counter()
    error = refused("page", {"jobs": jobs})
    assert error.path == f"jobs[{place}].steps[3].at"
    assert time.perf_counter() - started < 60 * reading + 0.5


# --- what an error does not tell ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        {"id": "1", "createdDateTime": SECRET},
        {"id": "1", "day": [SECRET]},
        {"id": "1", "owner": SECRET},
        {"id": "1", "steps": [{SECRET: SECRET}]},
        {"id": "1", "grid": [[SECRET]]},
        {"id": "1", "days": {"a": [SECRET]}},
        SECRET,
        [SECRET],
        {"token": SECRET},
    ],
)
@pytest.mark.parametrize("is_async", [False, True])
def test_no_value_in_error(refused: Callable[..., Any], answer: Any, *, is_async: bool) -> None:
    """Neither the error nor its causes show the value; only the response holds it."""
    error = refused("job", answer, is_async=is_async)
    assert SECRET not in f"{error} {error!r} {error.path} {error.problem}"
    assert SECRET not in "".join(traceback.format_exception(error))
    assert (error.__cause__, error.__context__) == (None, None)
    assert SECRET in error.response.text


def test_one_line(refused: Callable[..., Any]) -> None:
    """The message is one short line for any keys in the response."""
    for key in ("a\nb", "\x1b[31m", "\u202e", "\u2028", "x" * 10_000, "", "a.b[0]", "é"):
        error = refused("job", {"id": "1", "by_name": {key: {}}})
        assert error.path.startswith("by_name")
        assert len(str(error).splitlines()) == 1
        assert str(error).isprintable()
        assert len(str(error)) < 500


@pytest.mark.parametrize(
    "change",
    [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))],  # noqa: S301
    ids=["copy", "deepcopy", "pickle"],
)
def test_copy_and_pickle(made: Made, refused: Callable[..., Any], change: Callable[[Any], Any]) -> None:
    """Errors can be copied and pickled, without credentials."""
    decode = refused("job", {"id": "1", "owner": {}})
    with pytest.raises(made.errors.StatusError) as caught:
        Caller(made, is_async=False)(Wire(httpx.Response(404, json={"a": 1}, headers={"x-id": "1"})), "read.job")
    status = made.errors.StatusError("job", caught.value.response, made.models.Plain(text="x"))

    for error in (decode, caught.value, status):
        again = change(error)
        assert type(again) is type(error)
        assert (str(again), repr(again), again.operation) == (str(error), repr(error), error.operation)
        assert (again.status_code, again.response.content) == (error.status_code, error.response.content)
    assert (change(decode).path, change(decode).problem) == ("owner", "'name' is missing")
    assert change(status).error == made.models.Plain(text="x")
    assert change(caught.value).response.headers["x-id"] == "1"
