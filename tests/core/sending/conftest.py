"""Each test of a client runs with both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ...support.loopback import Caller


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Callable[..., Caller]]:
    """Make a caller of the kind whose turn it is; it is closed at the end."""
    made: list[Caller] = []

    def make(**options: Any) -> Caller:
        made.append(Caller(request.param, **options))
        return made[-1]

    yield make
    for each in made:
        each.end()
