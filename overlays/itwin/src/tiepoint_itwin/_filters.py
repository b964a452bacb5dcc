"""What jobs are looked for: the `$filter` of both lists of jobs, in the grammar that is documented and no more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import reduce
from itertools import product
from operator import and_
from typing import Final

from attr import frozen
from tiepoint_core import ConfigError

__all__ = ["IdProperty", "JobFilter", "JobProperties", "TextProperty", "TimeProperty", "job", "job_filter"]

_ID: Final = re.compile(r"[\w:.~-]+", re.ASCII)
_QUOTED: Final = re.compile(r"'(?:[^']|'')*'")
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)


@frozen(repr=False)
class JobFilter:
    """Which jobs are wanted: made of the properties of `job`, joined by `&` and `|`; `str` gives the text.

    The service documents no parentheses, so `(a | b) & c` is written as `a and c or b and c`. That `and` goes before
    `or` is inferred, as OData has it.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-get-all/
    """

    _alternatives: tuple[tuple[str, ...], ...]  # one of which has to fit, with all its criteria

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
        """Take those in an iTwin only, where no other is named."""
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


@frozen
class IdProperty:
    """An id of jobs to ask about."""

    _name: str

    def eq(self, value: str) -> JobFilter:
        """Take jobs that have this id."""
        return self._one_of([value])

    def ne(self, value: str) -> JobFilter:
        """Take jobs that have another."""
        return _criterion(f"{self._name} ne {self._id(value)}")

    def in_(self, *values: str) -> JobFilter:
        """Take jobs that have one of these."""
        return self._one_of(values)

    def _one_of(self, values: Sequence[object]) -> JobFilter:
        ids = [self._id(value) for value in values]
        return _criterion(f"{self._name} eq {ids[0]}") if len(ids) == 1 else _among(self._name, ids)

    def _id(self, value: object) -> str:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            raise ConfigError(f"{self._name} in a filter of jobs is compared with an id: one word, without quotes")
        return value


@frozen
class TextProperty:
    """A text of jobs to ask about."""

    _name: str

    def eq(self, value: str) -> JobFilter:
        """Take jobs that have this text.

        It is written as `in ('...')`: how a text is quoted after `eq` is not documented.
        """
        return self._one_of([value])

    def ne(self, value: str) -> JobFilter:
        """Take jobs that have another; that the text stands in single quotes is inferred, as OData has it."""
        return _criterion(f"{self._name} ne {_quoted(self._text(value))}")

    def in_(self, *values: str) -> JobFilter:
        """Take jobs that have one of these."""
        return self._one_of(values)

    def _one_of(self, values: Sequence[object]) -> JobFilter:
        return _among(self._name, [self._text(value) for value in values])

    def _text(self, value: object) -> str:
        if not isinstance(value, str):
            raise ConfigError(f"{self._name} in a filter of jobs is compared with a text")
        return value


@frozen
class TimeProperty:
    """A time of jobs to ask about; those that it is compared with have a time zone."""

    _name: str

    def eq(self, value: datetime) -> JobFilter:
        """Take jobs of this time."""
        return self._compared("eq", value)

    def ne(self, value: datetime) -> JobFilter:
        """Take jobs of another time."""
        return self._compared("ne", value)

    def lt(self, value: datetime) -> JobFilter:
        """Take jobs before this time."""
        return self._compared("lt", value)

    def le(self, value: datetime) -> JobFilter:
        """Take jobs of this time, or before."""
        return self._compared("le", value)

    def gt(self, value: datetime) -> JobFilter:
        """Take jobs after this time."""
        return self._compared("gt", value)

    def ge(self, value: datetime) -> JobFilter:
        """Take jobs of this time, or after."""
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
    """What jobs can be asked about, in both APIs.

    Attributes:
        id: Id of the job.
        itwin_id: Id of its iTwin; without it the service searches the caller's own jobs only.
        name: Name given to it.
        email: An email address; whose is not documented.
        type: Its type: a text, or a `JobType` of the API.
        state: Where it stands: a text, or a `JobState` of the API.
        created_date_time: When it was made.
        input_id: Id of something that it works on.
        output_id: Id of something that it makes.

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
"""What jobs can be asked about: `job.state.in_("Success", "Failed") & job.itwin_id.eq("...")`."""


def job_filter(
    where: JobFilter | str | None = None,
    *,
    itwin_id: str | None = None,
    type_: str | Sequence[str] | None = None,
    state: str | Sequence[str] | None = None,
    name: str | None = None,
    email: str | None = None,
    created_after: datetime | None = None,
    created_before: datetime | None = None,
    input_id: str | Sequence[str] | None = None,
    output_id: str | Sequence[str] | None = None,
) -> str:
    """Write the `$filter` of a list of jobs; all that is given has to fit.

    Args:
        where: More criteria: of `job`, or a text in the service's own grammar.
        itwin_id: The iTwin of the jobs.
        type_: Their type, or several of which one has to fit.
        state: Their state, or several.
        name: Their name.
        email: An email address; whose is not documented.
        created_after: The earliest time at which they were made.
        created_before: The time before which they were made.
        input_id: Id of what they work on, or several.
        output_id: Id of what they make, or several.

    Raises:
        ConfigError: There is no criterion, or one that cannot be written; or a text with `or` beside other criteria.
    """
    given = (
        _fits(job.itwin_id, itwin_id),
        _fits(job.type, type_),
        _fits(job.state, state),
        _fits(job.name, name),
        _fits(job.email, email),
        job.created_date_time.ge(created_after) if created_after is not None else None,
        job.created_date_time.lt(created_before) if created_before is not None else None,
        _fits(job.input_id, input_id),
        _fits(job.output_id, output_id),
        where if isinstance(where, JobFilter) else None,
    )
    if where is not None and not isinstance(where, JobFilter | str):
        raise ConfigError("where is a filter, such as job.name.eq('Bridge'), or a text; == and != make none")
    criteria = [each for each in given if each is not None]
    raw = where.strip() if isinstance(where, str) else ""
    if not criteria and not raw:
        raise ConfigError(
            "the service wants at least one criterion for a list of jobs: give itwin_id, state, "
            "or any other, such as created_after"
        )
    if not criteria:
        return raw
    if raw and _OR.search(_QUOTED.sub("''", raw)):
        raise ConfigError(
            "where has an 'or', beside which no other criterion can be put: put all criteria into the text"
        )
    joined = reduce(and_, criteria)
    return f"{joined} and {raw}" if raw else str(joined)


def _fits(named: IdProperty | TextProperty, value: object) -> JobFilter | None:
    if value is None:
        return None
    return named._one_of(value if isinstance(value, Sequence) and not isinstance(value, str) else [value])


def _among(name: str, values: Sequence[str]) -> JobFilter:
    if not values:
        raise ConfigError(f"{name} in a filter of jobs is to be one of none: give at least one value")
    return _criterion(f"{name} in ({', '.join(map(_quoted, values))})")


def _quoted(value: str) -> str:
    return "'{}'".format(value.replace("'", "''"))


def _criterion(text: str) -> JobFilter:
    return JobFilter(((text,),))
