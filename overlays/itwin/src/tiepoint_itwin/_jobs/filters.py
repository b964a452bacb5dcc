"""Filters of jobs: the `$filter` of the lists of jobs, in the documented grammar only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import reduce
from itertools import product
from operator import and_
from typing import Final, TypedDict, Unpack

from attr import frozen
from tiepoint_core import ConfigError

from .._checks import check_criteria

_ID: Final = re.compile(r"[\w:.~-]+", re.ASCII)
_QUOTED: Final = re.compile(r"'(?:[^']|'')*'")
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)
_ITWIN: Final = re.compile(r"\biTwinId\b")


class JobCriteria(TypedDict, total=False):
    """Criteria of a list of jobs; a job must meet all criteria.

    Attributes:
        itwin_id: iTwin of the jobs. Without an iTwin, only the caller's own jobs are searched.
        name: Name, exactly.
        email: Email address; whose address is not documented.
        type_: Type such as `Calibration`, or several types.
        state: State such as `Success`, or several states.
        created_after: Earliest creation time, with a time zone.
        created_before: Time before which the jobs were created, with a time zone.
        input_id: Id of reality data that the jobs work on, or several ids.
        output_id: Id of reality data that the jobs make, or several ids.
    """

    itwin_id: str | None
    name: str | None
    email: str | None
    type_: str | Sequence[str] | None
    state: str | Sequence[str] | None
    created_after: datetime | None
    created_before: datetime | None
    input_id: str | Sequence[str] | None
    output_id: str | Sequence[str] | None


@frozen(repr=False)
class JobFilter:
    """Filter of jobs, made of the properties of `job` and joined by `&` and `|`; `str` returns its text.

    The service documents no parentheses, so `(a | b) & c` is written as `a and c or b and c`. The precedence of `and`
    over `or` is inferred from OData.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-get-all/
    """

    _alternatives: tuple[tuple[str, ...], ...]  # a job must meet all criteria of one alternative

    def __and__(self, other: JobFilter) -> JobFilter:
        if not isinstance(other, JobFilter):
            return NotImplemented
        pairs = product(self._alternatives, other._alternatives)
        return JobFilter(tuple((*left, *right) for left, right in pairs))

    def __or__(self, other: JobFilter) -> JobFilter:
        if not isinstance(other, JobFilter):
            return NotImplemented
        return JobFilter((*self._alternatives, *other._alternatives))

    def within(self, itwin_id: str) -> JobFilter:
        """Limit each alternative that names no iTwin to one iTwin."""
        own = job.itwin_id.eq(itwin_id)._alternatives[0]
        return JobFilter(
            tuple(
                each if any(criterion.startswith("iTwinId ") for criterion in each) else (*own, *each)
                for each in self._alternatives
            )
        )

    def __bool__(self) -> bool:
        # `a and b` would silently be b.
        raise ConfigError("criteria are joined by & and |, not by and, or, not")

    def __str__(self) -> str:
        return " or ".join(" and ".join(criteria) for criteria in self._alternatives)

    def __repr__(self) -> str:
        return f"<JobFilter {self}>"


class _Property:
    def eq(self, value: str) -> JobFilter:
        """Match jobs whose property is equal to a value."""
        return self._one_of([value])

    def in_(self, *values: str) -> JobFilter:
        """Match jobs whose property is equal to one of several values."""
        return self._one_of(values)

    def _one_of(self, values: Sequence[object]) -> JobFilter:
        raise NotImplementedError


@frozen
class IdProperty(_Property):
    """Id of a job, as a property to filter by."""

    _name: str

    def ne(self, value: str) -> JobFilter:
        """Match jobs with another id."""
        return _criterion(f"{self._name} ne {self._id(value)}")

    def _one_of(self, values: Sequence[object]) -> JobFilter:
        ids = [self._id(value) for value in values]
        return _criterion(f"{self._name} eq {ids[0]}") if len(ids) == 1 else _among(self._name, ids)

    def _id(self, value: object) -> str:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            raise ConfigError(f"{self._name} in a filter of jobs is compared with an id: one word, without quotes")
        return value


@frozen
class TextProperty(_Property):
    """Text of a job, as a property to filter by.

    `eq` is written as `in ('...')`, because the quoting of a text after `eq` is not documented.
    """

    _name: str

    def ne(self, value: str) -> JobFilter:
        """Match jobs with another text; the single quotes around the text are inferred from OData."""
        return _criterion(f"{self._name} ne {_quoted(self._text(value))}")

    def _one_of(self, values: Sequence[object]) -> JobFilter:
        return _among(self._name, [self._text(value) for value in values])

    def _text(self, value: object) -> str:
        if not isinstance(value, str):
            raise ConfigError(f"{self._name} in a filter of jobs is compared with a text")
        return value


@frozen
class TimeProperty:
    """Time of a job, as a property to filter by; the times to compare with must have a time zone."""

    _name: str

    def eq(self, value: datetime) -> JobFilter:
        """Match jobs of a time."""
        return self._compared("eq", value)

    def ne(self, value: datetime) -> JobFilter:
        """Match jobs of another time."""
        return self._compared("ne", value)

    def lt(self, value: datetime) -> JobFilter:
        """Match jobs before a time."""
        return self._compared("lt", value)

    def le(self, value: datetime) -> JobFilter:
        """Match jobs of a time, or before."""
        return self._compared("le", value)

    def gt(self, value: datetime) -> JobFilter:
        """Match jobs after a time."""
        return self._compared("gt", value)

    def ge(self, value: datetime) -> JobFilter:
        """Match jobs of a time, or after."""
        return self._compared("ge", value)

    def _compared(self, operator: str, value: object) -> JobFilter:
        if not isinstance(value, datetime) or value.utcoffset() is None:
            raise ConfigError(
                f"{self._name} in a filter of jobs is compared with a datetime that has a time zone, "
                "such as datetime(2026, 5, 1, tzinfo=timezone.utc)"
            )
        return _criterion(f"{self._name} {operator} {value.astimezone(UTC).replace(tzinfo=None).isoformat()}Z")


@frozen
class JobProperties:
    """Properties of jobs to filter by, in Reality Modeling and Reality Conversion.

    Attributes:
        id: Id of the job.
        itwin_id: Id of the iTwin. Without an iTwin, the service searches the caller's own jobs only.
        name: Name of the job.
        email: Email address; whose address is not documented.
        type: Type: a text, or a `JobType` of the API.
        state: State: a text, or a `JobState` of the API.
        created_date_time: Creation time.
        input_id: Id of an input.
        output_id: Id of an output.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-get-all/
    """

    id: IdProperty = IdProperty("id")
    itwin_id: IdProperty = IdProperty("iTwinId")
    name: TextProperty = TextProperty("name")
    email: TextProperty = TextProperty("email")
    type: TextProperty = TextProperty("type")
    state: TextProperty = TextProperty("state")
    created_date_time: TimeProperty = TimeProperty("createdDateTime")
    input_id: IdProperty = IdProperty("inputId")
    output_id: IdProperty = IdProperty("outputId")


job: Final = JobProperties()
"""Properties of jobs to filter by, as in `job.state.in_("Success", "Failed") & job.itwin_id.eq("...")`."""


def job_filter(where: JobFilter | str | None = None, **criteria: Unpack[JobCriteria]) -> str:
    """Return the `$filter` of a list of jobs; a job must meet all criteria.

    Args:
        where: Further criteria: of `job`, or a text in the service's own grammar.
        criteria: `JobCriteria`.

    Raises:
        ConfigError: If there is no criterion, or a criterion cannot be written, or `where` is a text with `or` beside
            other criteria.
    """
    check_criteria(criteria, JobCriteria)
    created_after, created_before = criteria.get("created_after"), criteria.get("created_before")
    filters = (
        _among_values(job.itwin_id, criteria.get("itwin_id")),
        _among_values(job.type, criteria.get("type_")),
        _among_values(job.state, criteria.get("state")),
        _among_values(job.name, criteria.get("name")),
        _among_values(job.email, criteria.get("email")),
        job.created_date_time.ge(created_after) if created_after is not None else None,
        job.created_date_time.lt(created_before) if created_before is not None else None,
        _among_values(job.input_id, criteria.get("input_id")),
        _among_values(job.output_id, criteria.get("output_id")),
        where if isinstance(where, JobFilter) else None,
    )
    if where is not None and not isinstance(where, JobFilter | str):
        raise ConfigError("where is a filter, such as job.name.eq('Bridge'), or a text; == and != make none")
    joined = [each for each in filters if each is not None]
    raw = where.strip() if isinstance(where, str) else ""
    if not joined and not raw:
        raise ConfigError(
            "the service wants at least one criterion for a list of jobs: give itwin_id, state, "
            "or any other, such as created_after"
        )
    if not joined:
        return raw
    if raw and _OR.search(_QUOTED.sub("''", raw)):
        raise ConfigError(
            "where has an 'or', beside which no other criterion can be put: put all criteria into the text"
        )
    text = str(reduce(and_, joined))
    return f"{text} and {raw}" if raw else text


def filter_in_itwin(itwin_id: str | None, where: JobFilter | str | None, criteria: JobCriteria) -> str:
    """Return the `$filter` of a list of jobs, limited to an iTwin unless the criteria or `where` name an iTwin.

    Args:
        itwin_id: iTwin of the client, or None.
        where: As for `job_filter`.
        criteria: As for `job_filter`.
    """
    if itwin_id and not criteria.get("itwin_id"):
        # A filter with an iTwin is left as it is: joined by `and`, both iTwins would have to match.
        if isinstance(where, JobFilter):
            where = where.within(itwin_id)
        elif not _ITWIN.search(_QUOTED.sub("''", where or "")):
            criteria = {**criteria, "itwin_id": itwin_id}
    return job_filter(where, **criteria)


def _among_values(property_: _Property, value: object) -> JobFilter | None:
    if value is None:
        return None
    return property_._one_of(value if isinstance(value, Sequence) and not isinstance(value, str) else [value])


def _among(name: str, values: Sequence[str]) -> JobFilter:
    if not values:
        raise ConfigError(f"{name} in a filter of jobs is to be one of none: give at least one value")
    return _criterion(f"{name} in ({', '.join(map(_quoted, values))})")


def _quoted(value: str) -> str:
    return "'{}'".format(value.replace("'", "''"))


def _criterion(text: str) -> JobFilter:
    return JobFilter(((text,),))
