"""What jobs are looked for: the text of a filter, which the service's own grammar has to have."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from tiepoint_core import ConfigError
from tiepoint_itwin import Client, conversion, modeling
from tiepoint_itwin._jobs.filters import JobFilter, job, job_filter
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin._jobs import _PROPERTIES
from tiepoint_sandbox.itwin._odata_filter import compile_filter

A = "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35"
B = "9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f"
MAY = datetime(2026, 5, 1, tzinfo=UTC)
RECORD: Mapping[str, Any] = {
    "id": A,
    "iTwinId": B,
    "name": "O'Brien's bridge",
    "email": "ada@sandbox.example",
    "type": "Calibration",
    "state": "Failed",
    "createdDateTime": "2026-05-06T07:30:00.1234567+00:00",
    "inputId": [A, B],
    "outputId": [B],
}

FORMS: list[tuple[JobFilter, str, bool]] = [
    (job.id.eq(A), f"id eq {A}", True),
    (job.id.ne(A), f"id ne {A}", False),
    (job.itwin_id.in_(A, B), f"iTwinId in ('{A}', '{B}')", True),
    (job.itwin_id.in_(A), f"iTwinId eq {A}", False),
    (job.input_id.eq(B), f"inputId eq {B}", True),
    (job.output_id.ne(A), f"outputId ne {A}", True),
    (job.name.eq("O'Brien's bridge"), "name in ('O''Brien''s bridge')", True),
    (job.name.ne("O'Brien's bridge"), "name ne 'O''Brien''s bridge'", False),
    (job.email.in_("ada@sandbox.example", "b"), "email in ('ada@sandbox.example', 'b')", True),
    (job.state.eq("Success"), "state in ('Success')", False),
    (job.state.in_("Success", "Failed"), "state in ('Success', 'Failed')", True),
    (job.state.in_(modeling.JobState.FAILED, conversion.JobState.ACTIVE), "state in ('Failed', 'Active')", True),
    (job.state.ne(modeling.JobState.FAILED), "state ne 'Failed'", False),
    (job.type.eq(modeling.JobType.CALIBRATION), "type in ('Calibration')", True),
    (job.type.ne(conversion.JobType.MESH_SAMPLING), "type ne 'MeshSampling'", True),
    (job.created_date_time.eq(MAY), "createdDateTime eq 2026-05-01T00:00:00Z", False),
    (job.created_date_time.ne(MAY), "createdDateTime ne 2026-05-01T00:00:00Z", True),
    (job.created_date_time.lt(MAY), "createdDateTime lt 2026-05-01T00:00:00Z", False),
    (job.created_date_time.le(MAY), "createdDateTime le 2026-05-01T00:00:00Z", False),
    (job.created_date_time.gt(MAY), "createdDateTime gt 2026-05-01T00:00:00Z", True),
    (job.created_date_time.ge(MAY), "createdDateTime ge 2026-05-01T00:00:00Z", True),
    (
        job.created_date_time.ge(datetime(2026, 5, 1, 1, 30, 0, 500, timezone(timedelta(hours=2)))),
        "createdDateTime ge 2026-04-30T23:30:00.000500Z",
        True,
    ),
    (job.id.eq(A) & job.state.eq("Failed"), f"id eq {A} and state in ('Failed')", True),
    (job.id.eq(B) | job.state.eq("Failed"), f"id eq {B} or state in ('Failed')", True),
    (
        (job.id.eq(B) | job.state.eq("Failed")) & job.name.eq("x"),
        f"id eq {B} and name in ('x') or state in ('Failed') and name in ('x')",
        False,
    ),
    (
        job.name.eq("x") & (job.id.eq(B) | job.state.eq("Failed")),
        f"name in ('x') and id eq {B} or name in ('x') and state in ('Failed')",
        False,
    ),
    (
        (job.id.eq(B) | job.id.eq(A)) & (job.state.eq("Active") | job.state.eq("Failed")),
        f"id eq {B} and state in ('Active') or id eq {B} and state in ('Failed')"
        f" or id eq {A} and state in ('Active') or id eq {A} and state in ('Failed')",
        True,
    ),
    (
        job.name.eq("x") & job.id.eq(A) | job.state.eq("Failed"),
        f"name in ('x') and id eq {A} or state in ('Failed')",
        True,
    ),
]


@pytest.mark.parametrize(("where", "text", "fits"), FORMS, ids=[text for _, text, _ in FORMS])
def test_filter_text(where: JobFilter, text: str, fits: bool) -> None:
    """A filter is text in the grammar of the service."""
    assert str(where) == text
    assert repr(where) == f"<JobFilter {text}>"
    assert compile_filter(text, _PROPERTIES)(RECORD) is fits


def test_filter_equality() -> None:
    """Filters are compared and hashed by value."""
    assert job.id.eq(A) == job.id.eq(A) != job.id.eq(B)
    assert {job.id.eq(A), job.id.eq(A)} == {job.id.eq(A)}


@pytest.mark.parametrize(
    ("criteria", "text"),
    [
        ({"itwin_id": A}, f"iTwinId eq {A}"),
        ({"type_": "Tiling"}, "type in ('Tiling')"),
        ({"type_": modeling.JobType.TILING}, "type in ('Tiling')"),
        ({"state": ["Active", modeling.JobState.QUEUED]}, "state in ('Active', 'Queued')"),
        ({"state": ("Active",)}, "state in ('Active')"),
        ({"name": "it's"}, "name in ('it''s')"),
        ({"email": "a@b.example"}, "email in ('a@b.example')"),
        ({"input_id": [A, B]}, f"inputId in ('{A}', '{B}')"),
        ({"output_id": A}, f"outputId eq {A}"),
        (
            {"created_after": MAY, "created_before": MAY + timedelta(days=1)},
            "createdDateTime ge 2026-05-01T00:00:00Z and createdDateTime lt 2026-05-02T00:00:00Z",
        ),
        ({"where": "  state eq Success "}, "state eq Success"),
        ({"where": "state eq Success or state eq Failed"}, "state eq Success or state eq Failed"),
        ({"where": job.state.eq("Active")}, "state in ('Active')"),
        ({"where": "state eq Success", "itwin_id": A}, f"iTwinId eq {A} and state eq Success"),
        ({"where": "name eq 'this or that'", "itwin_id": A}, f"iTwinId eq {A} and name eq 'this or that'"),
        ({"where": "name eq 'O''Brien or me'", "itwin_id": A}, f"iTwinId eq {A} and name eq 'O''Brien or me'"),
        ({"where": "", "itwin_id": A}, f"iTwinId eq {A}"),
        (
            {"where": job.state.eq("Active") | job.state.eq("Queued"), "itwin_id": A, "name": "x"},
            f"iTwinId eq {A} and name in ('x') and state in ('Active')"
            f" or iTwinId eq {A} and name in ('x') and state in ('Queued')",
        ),
    ],
)
def test_criteria(criteria: dict[str, Any], text: str) -> None:
    """Criteria of a list are joined."""
    assert job_filter(**criteria) == text
    compile_filter(text, _PROPERTIES)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: job_filter(), "the service wants at least one criterion for a list of jobs: give itwin_id, state"),
        (lambda: job_filter(" "), "the service wants at least one criterion"),
        (lambda: job_filter("id eq a or id eq b", itwin_id=A), "put all criteria into the text"),
        (lambda: job_filter("id eq a OR id eq b", itwin_id=A), "put all criteria into the text"),
        (lambda: job_filter(state=[]), "state in a filter of jobs is to be one of none: give at least one value"),
        (lambda: job.id.in_(), "id in a filter of jobs is to be one of none"),
        (lambda: job.id.eq("a b"), "id in a filter of jobs is compared with an id: one word, without quotes"),
        (lambda: job.input_id.in_(A, "b'"), "inputId in a filter of jobs is compared with an id"),
        (lambda: job.itwin_id.ne(""), "iTwinId in a filter of jobs is compared with an id"),
        (lambda: job_filter(itwin_id=3), "iTwinId in a filter of jobs is compared with an id"),  # type: ignore[arg-type]
        (lambda: job.name.eq(3), "name in a filter of jobs is compared with a text"),  # type: ignore[arg-type]
        (lambda: job.created_date_time.ge(datetime(2026, 5, 1)), "a datetime that has a time zone"),
        (lambda: job_filter(created_after="2026-05-01"), "a datetime that has a time zone"),  # type: ignore[arg-type]
        (lambda: job.id.eq(A) and job.id.eq(B), "criteria are joined by & and |, not by and, or, not"),
        (lambda: not job.id.eq(A), "criteria are joined by & and |, not by and, or, not"),
    ],
)
def test_invalid_filters(make: Any, message: str) -> None:
    """Invalid filters are errors of one line."""
    with pytest.raises(ConfigError) as caught:
        make()

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_filter_operators() -> None:
    """Filters are joined with filters only, by `&` and `|`."""
    with pytest.raises(TypeError):
        job.id.eq(A) & "state eq Success"  # type: ignore[operator]
    with pytest.raises(TypeError):
        job.id.eq(A) | None  # type: ignore[operator]


def test_filters_in_sandbox(sandbox: Sandbox, client: Client) -> None:
    """The sandbox finds jobs by each criterion."""
    itwin = sandbox.itwin.itwin_id
    jobs = client.api.reality_modeling.jobs
    names = ["O'Brien's bridge, north & south", "a or b", "100 % of ä + 東"]
    made = [
        jobs.jobs_create(body=modeling.Calibration(scene=A).body(itwin_id=itwin, name=name)).job.id for name in names
    ]

    def find(**criteria: Any) -> list[str]:
        return [each.id for each in jobs.jobs_get_all(filter_=job_filter(**criteria)).jobs]

    for id_, name in zip(made, names, strict=True):
        assert find(name=name) == [id_]
        assert find(where=job.id.eq(id_)) == [id_]
    assert find(itwin_id=itwin, input_id=[A, B], type_=modeling.JobType.CALIBRATION) == made
    assert find(where=(job.name.eq(names[0]) | job.name.eq(names[1])) & job.itwin_id.eq(itwin)) == made[:2]
    assert find(where=job.name.ne(names[0]) & job.id.in_(*made)) == made[1:]
    assert find(where=f"name eq '{names[1]}'", itwin_id=itwin) == [made[1]]
    created = sandbox.clock.now()
    hour = timedelta(hours=1)
    assert find(created_after=created - hour, created_before=created + hour) == made
    assert find(created_after=created + hour) == []
