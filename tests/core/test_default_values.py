"""Default values and limits that docstrings repeat."""

from __future__ import annotations

import re

import pytest
import tiepoint_core
from tiepoint_core import (
    AsyncBlobContainer,
    AsyncDownloader,
    AsyncPager,
    BlobContainer,
    Downloader,
    Pager,
    PollTolerance,
    adaptive_schedule,
)
from tiepoint_core import _constants as constants

from .conftest import CORE

PHRASES: list[tuple[object, str, str, float]] = [
    *(
        (owner, f"{argument}: [^:]*Defaults to {{}}", name, 1)
        for owner, arguments in {
            adaptive_schedule: {
                "share": "POLL_SHARE",
                "min_interval": "MIN_POLL_INTERVAL",
                "max_interval": "MAX_POLL_INTERVAL",
            },
            PollTolerance: {
                "max_failures": "POLL_FAILURES",
                "max_unknown": "UNKNOWN_STATE_SECONDS",
                "max_missing": "MISSING_JOB_SECONDS",
            },
        }.items()
        for argument, name in arguments.items()
    ),
    *((owner, r"prefetch: [^:]*Defaults to {}", "PREFETCH", 1) for owner in (Pager, AsyncPager)),
    *(
        (owner, "streams: [^:]*Defaults to {}", "STREAMS", 1)
        for owner in (BlobContainer, AsyncBlobContainer, Downloader, AsyncDownloader)
    ),
    *(
        (owner, "block_size: [^:]*Defaults to {} MiB", "BLOCK_SIZE", constants.MIB)
        for owner in (BlobContainer, AsyncBlobContainer)
    ),
    *(
        (owner, "chunk_size: [^:]*Defaults to {} MiB", "BLOCK_SIZE", constants.MIB)
        for owner in (Downloader, AsyncDownloader)
    ),
    *(
        (owner, "at most {} minutes before the end", "SIGNATURE_LEEWAY", 60)
        for owner in (BlobContainer, AsyncBlobContainer)
    ),
]


@pytest.mark.parametrize(
    ("owner", "phrase", "name", "unit"), PHRASES, ids=lambda value: getattr(value, "__name__", None)
)
def test_docstring_number(owner: object, phrase: str, name: str, unit: float) -> None:
    """A number in a docstring is the value of the constant."""
    match = re.search(phrase.replace("{}", r"([\d.,]*\d)"), " ".join((owner.__doc__ or "").split()))
    assert match, f"the docstring does not have: {phrase}"
    number, value = float(match[1].replace(",", "")), getattr(constants, name) / unit
    assert number == value, f"the docstring states {match[0]!r}, but {name} is {value:g}"


def test_all_docstring_numbers() -> None:
    """The table has every number that a docstring of a module written by hand calls a default."""
    paths = [path for path in (CORE / tiepoint_core.__name__).rglob("*.py") if "kinds.py" not in path.name]
    numbers = [match for path in paths for match in re.findall(r"Defaults\s+to\s+\d", path.read_text("utf-8"))]
    assert len(numbers) == sum("Defaults to" in phrase for _, phrase, _, _ in PHRASES)
