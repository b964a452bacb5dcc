"""Deviations from the definition that a vendor accepts in requests."""

from __future__ import annotations

from attrs import frozen


@frozen
class Leniency:
    """How requests may deviate from the definition.

    Each deviation is the id of the assumption that a response then names, or None if it is rejected.

    Attributes:
        path_case: Other letter case in the fixed parts of a path.
        trailing_slash: A slash at the end of a path that is missing or added.
        query_case: Other letter case in the name of a query parameter.
        accept_version: An Accept header without the version that the operation requires.
        plain_plus: Query parameters, in lower case, in whose values a plus sign is not a space.
    """

    path_case: str | None = None
    trailing_slash: str | None = None
    query_case: str | None = None
    accept_version: str | None = None
    plain_plus: frozenset[str] = frozenset()
