"""The language of ``$filter``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox.itwin._odata_filter import FilterError, Kind, compile_filter

A = "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35"
B = "9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f"
C = "1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809"

JOB: Mapping[str, Kind] = {
    "id": Kind.ID,
    "iTwinId": Kind.ID,
    "name": Kind.TEXT,
    "state": Kind.TEXT,
    "createdDateTime": Kind.TIME,
    "inputId": Kind.ID,
}
RECORD = {
    "id": A,
    "iTwinId": B,
    "name": "O'Brien's bridge",
    "state": "Active",
    "createdDateTime": "2026-05-06T07:30:00.1234567+00:00",
    "inputId": [A, C],
}
ITWIN: Mapping[str, Kind] = {
    "displayName": Kind.TEXT,
    "number": Kind.TEXT,
    "status": Kind.TEXT,
    "parentId": Kind.ID,
    "createdDateTime": Kind.TIME,
    "size": Kind.NUMBER,
}
PLACE: Mapping[str, Any] = {
    "displayName": "Dam North",
    "number": None,
    "status": "Active",
    "parentId": A,
    "createdDateTime": "2026-05-06T07:30:00Z",
    "size": 12.5,
    "old": False,
}


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        (f"iTwinId eq {B}", True),
        (f"iTwinId eq {B.upper()}", True),
        (f"iTwinId eq {A}", False),
        (f"iTwinId ne {A}", True),
        (f"id in ('{A}')", True),
        (f"id in('{B}','{C}' , '{A}')", True),
        (f"id in ('{B}')", False),
        (f"inputId eq {C}", True),
        (f"inputId in ('{B}', '{C}')", True),
        (f"inputId eq {B}", False),
        (f"inputId ne {B}", True),
        (f"inputId ne {C}", False),
        ("name eq 'O''Brien''s bridge'", True),
        ("name in ('O''Brien''s bridge')", True),
        ("name eq 'o''brien''s bridge'", False),
        ("name eq ''", False),
        ("name eq ' and id eq 1'", False),
        ("state eq 'Active'", True),
        ("state eq Active", True),
        ("state eq eq", False),
        ("state in ('Success','Active')", True),
        ("createdDateTime gt 2026-05-01T00:00:00Z", True),
        ("createdDateTime gt 2026-05-06T09:30:00+02:00", True),
        ("createdDateTime lt 2026-05-06T07:30:01Z", True),
        ("createdDateTime eq 2026-05-06T07:30:00.1234567+00:00", True),
        ("createdDateTime eq 2026-05-06T07:30:00.123456700Z", True),
        ("createdDateTime eq 2026-05-06T07:30:00.1234568Z", False),
        ("createdDateTime lt 2026-05-06T07:30:00.1234568Z", True),
        ("createdDateTime ge 2026-05-06T02:30:00.1234567-05:00", True),
        ("createdDateTime le 2026-05-06T07:30:00.1234566Z", False),
        ("createdDateTime in ('2026-05-06T07:30:00.1234567Z')", True),
        (f"iTwinId eq {B} and state eq 'Active' and name ne 'x'", True),
        (f"iTwinId eq {B} and state eq 'Failed'", False),
        ("state eq 'Failed' or state eq 'Active'", True),
        (f"state eq 'Active' or state eq 'Failed' and id eq {C}", True),
        (f"id eq {C} and state eq 'Failed' or state eq 'Active'", True),
        (f"   iTwinId   eq   {B}   ", True),
    ],
)
def test_jobs(text: str, passes: bool) -> None:
    """Filters of jobs select by the documented language."""
    assert compile_filter(text, JOB)(RECORD) is passes


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("contains(displayName,'North')", True),
        ("contains('North',displayName)", True),
        ("contains( displayName , 'south' )", False),
        ("startswith(displayName,'Dam')", True),
        ("startswith('Dam', displayName)", True),
        ("startswith(displayName,'North')", False),
        ("contains(number,'abc')", False),
        ("number ne 'abc'", True),
        ("number eq 'abc'", False),
        ("status in ['Active','Trial']", True),
        ("status in ('Active','Trial')", True),
        ("(status eq 'Active')", True),
        ("(status eq 'Trial' or status eq 'Active') and contains(displayName,'South')", False),
        ("status eq 'Active' or (status eq 'Trial' and contains(displayName,'South'))", True),
        (f"parentId eq {A}", True),
        (f"parentId eq '{A}'", True),
        ("createdDateTime ge 2026-05-06T07:30:00.0000000+00:00", True),
        ("size gt 12", True),
        ("size eq 12.50", True),
        ("size le -1", False),
        ("((((status eq 'Active'))))", True),
    ],
)
def test_itwins(text: str, passes: bool) -> None:
    """Filters of iTwins select by the documented language."""
    assert compile_filter(text, ITWIN, functions=True)(PLACE) is passes


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("iTwinId", "an operator"),
        ("iTwinId eq", "an id is expected, not the end of the filter"),
        (f"owner eq {A}", "no such property: 'owner' at character 1"),
        (f"iTwinId like {A}", "not 'like' at character 9"),
        (f"not iTwinId eq {A}", "no such property: 'not'"),
        (f"not (iTwinId eq {A})", "no such function or property: 'not'"),
        (f"iTwinId eq '{A}'", "without quotes"),
        ("iTwinId eq 12", "an id is expected, not '12' at character 12"),
        (f"iTwinId eq {A[:-1]}", "an id is expected"),
        (f"id in ({A})", "in single quotes"),
        (f"id in '{A}'", re.escape("'(' is expected")),
        (f"id in ['{A}']", re.escape("'(' is expected")),
        ("id in ()", "an id is expected"),
        (f"id in ('{A}',)", "an id is expected"),
        (f"id in ('{A}' '{B}')", re.escape("')' is expected")),
        (f"id in ('{A}'", re.escape("')' is expected, not the end")),
        ("createdDateTime gt '2026-05-01T00:00:00Z'", "without quotes"),
        ("createdDateTime gt 2026-05-01", "a date-time is expected"),
        ("createdDateTime gt 2026-05-01T00:00:00", "a date-time is expected"),
        ("createdDateTime gt 2026-13-01T00:00:00Z", "a date-time is expected"),
        ("createdDateTime gt 2026-05-01T25:00:00Z", "a date-time is expected"),
        ("createdDateTime gt 0001-01-01T00:00:00+10:00", "a date-time is expected"),
        ("createdDateTime gt 2026-05-01T00:00:00+99:00", "a date-time is expected"),
        ("createdDateTime gt \u0662026-05-01T00:00:00Z", "a date-time is expected"),
        ("createdDateTime gt 2026-05-01T00:00:00.0000000 00:00", "a date-time is expected"),
        ("createdDateTime gt 2026-05-01T00:00:00Z 00:00", "'and' or 'or' is expected, not '00:00'"),
        (f"iTwinId eq {A} state eq 'x'", "'and' or 'or' is expected"),
        (f"iTwinId eq {A} and", "a property is expected, not the end"),
        (f"and iTwinId eq {A}", "no such property: 'and'"),
        (f"iTwinId eq {A} or or id eq {A}", "no such property: 'or'"),
        ("name eq 'O'Brien'", "a space is missing at character 12"),
        ("name eq 'x", "a quote that is not closed at character 9"),
        ("name eq 'a'and id eq 1", "a space is missing"),
        ("name eq (x)", "a text is expected"),
        ('name eq "x y"', "'and' or 'or'"),
        ("name\teq 'x'", re.escape(r"'\t' at character 5")),
        ("name eq 'x'\n", re.escape(r"'\n'")),
        ("'name' eq 'x'", "a property is expected"),
        (f"(iTwinId eq {A})", re.escape("not '('")),
        ("contains(name,'x')", "no such function"),
        ("name eq 'x';drop", "a space is missing"),
        ("name 'eq' 'x'", "an operator"),
    ],
)
def test_invalid_for_jobs(text: str, message: str) -> None:
    """Filters beyond the documentation of jobs are rejected."""
    with pytest.raises(FilterError, match=message):
        compile_filter(text, JOB)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("status eq Active", "in single quotes"),
        ("status in [Active]", "in single quotes"),
        ("status in ['Active')", re.escape("']' is expected")),
        ("status in 'Active'", re.escape("'[' is expected")),
        ("(status eq 'Active'", re.escape("')' is expected")),
        ("status eq 'Active')", "'and' or 'or'"),
        ("()", "a property is expected"),
        ("endswith(displayName,'x')", "no such function"),
        ("contains(displayName)", re.escape("',' is expected")),
        ("contains(displayName,number)", "needs a property and a text"),
        ("contains('a','b')", "needs a property and a text"),
        ("contains(size,'1')", "does not go with size"),
        ("contains(owner,'1')", "no such property: 'owner'"),
        ("contains(displayName,'x'", re.escape("')' is expected")),
        ("contains(displayName,'x') eq true", "'and' or 'or'"),
        ("size eq 1e9", "a number is expected"),
        ("size eq NaN", "a number is expected"),
        ("size eq '1'", "without quotes"),
        ("number eq null", "in single quotes"),
    ],
)
def test_invalid_for_itwins(text: str, message: str) -> None:
    """Filters beyond the documentation of iTwins are rejected."""
    with pytest.raises(FilterError, match=message):
        compile_filter(text, ITWIN, functions=True)


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        (f"iTwinId eq {A}", ()),
        (f"inputId in ('{A}', '{B}')", ()),
        ("createdDateTime gt 2026-05-01T00:00:00Z", ()),
        (f"iTwinId eq {A} and id ne {B} and createdDateTime gt 2026-05-01T00:00:00Z", ()),
        (f"iTwinId eq {A} or id eq {B}", ()),
        ("state eq 'Active'", ("filter-text",)),
        ("state eq Active", ("filter-text",)),
        ("state in ('Active')", ("filter-text-case",)),
        (f"id eq {A} and id eq {A} or id eq {A}", ("filter-precedence",)),
        (f"id eq {A} or id eq {A} and id eq {A}", ("filter-precedence",)),
        (f"id gt {A}", ("filter-order",)),
    ],
)
def test_assumed_for_jobs(text: str, assumed: tuple[str, ...]) -> None:
    """Filters of jobs name what they assume."""
    assert compile_filter(text, JOB).assumed == assumed


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("status in ['Active']", ("filter-text-case",)),
        ("status in ('Active')", ("filter-in-parentheses", "filter-text-case")),
        (f"parentId eq {A}", ("filter-ids-of-itwins",)),
        ("size gt 1 and size lt 2 or size eq 9", ()),
        ("contains(displayName,'x')", ("filter-text-case",)),
    ],
)
def test_assumed_for_itwins(text: str, assumed: tuple[str, ...]) -> None:
    """Filters of iTwins name what they assume."""
    assert compile_filter(text, ITWIN, functions=True).assumed == assumed
    assert set(assumed) <= set(reasons("filters"))


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        (f"ITWINID eq {A}", ("filter-keyword-case",)),
        (f"iTwinId EQ {A}", ("filter-keyword-case",)),
        (f"iTwinId eq {A} AND id eq {A}", ("filter-keyword-case",)),
        (f"(id eq {A})", ("filter-parentheses",)),
        (f"owner eq {A}", ()),
    ],
)
def test_assumed_by_errors(text: str, assumed: tuple[str, ...]) -> None:
    """Errors in filters name what they assume."""
    with pytest.raises(FilterError) as caught:
        compile_filter(text, JOB)
    assert caught.value.assumed == assumed


def test_properties() -> None:
    """A filter tells its properties and the values compared by `eq` and `in`."""
    found = compile_filter(f"iTwinId eq {A.upper()} and id in ('{B}','{C}') or iTwinId ne {C}", JOB)
    assert found.properties == {"iTwinId", "id"}
    assert found.wanted == {"iTwinId": (A,), "id": (B, C)}


def test_missing_property() -> None:
    """A property that is missing or of another form matches nothing."""
    assert not compile_filter(f"id eq {A}", JOB)({})
    assert not compile_filter(f"id lt {A}", JOB)({"id": "fdb:1"})
    assert compile_filter(f"id ne {A}", JOB)({"id": None})


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "(" * 51 + "status eq 'x'" + ")" * 51,
        ")" * 100_000,
        "'" * 100_001,
        "contains(" * 100_000,
        "not " * 100_000,
    ],
)
def test_depth(text: str) -> None:
    """Deep nesting is rejected without a crash."""
    with pytest.raises(FilterError):
        compile_filter(text, ITWIN, functions=True)


def test_length() -> None:
    """Long filters are understood."""
    deep = "(" * 50 + "status eq 'Active'" + ")" * 50
    assert compile_filter(deep, ITWIN, functions=True)(PLACE)
    many = " or ".join(["status eq 'x'"] * 50_000 + ["status eq 'Active'"])
    assert compile_filter(many, ITWIN, functions=True)(PLACE)
