"""Measure decoding, encoding and the memory of the objects, for pages of 1,000 objects."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, Final

from attrs import frozen

from bench import payloads
from bench.errors import BenchError
from bench.payloads import Page
from bench.peers import PEERS, Peer, Stand, use
from bench.rounds import Series, interleave

__all__ = ["STEPS", "Classes", "Codec", "Content", "classes", "content", "measure"]

STEPS: Final = {
    "decode": "dict → objects",
    "decode_bytes": "bytes → objects",
    "encode": "objects → dict",
    "encode_bytes": "objects → bytes",
}
"""What is measured, with its name for people."""


@frozen
class Codec:
    """One row of one page, in milliseconds."""

    steps: dict[str, Series]


@frozen
class Content:
    """What becomes of the objects of a page.

    Attributes:
        memory: Bytes that all of them keep.
        whole: How many lose nothing when what was decoded is encoded again.
        identifier: The class of an object's `id`, which the large definition says is a UUID.
    """

    memory: int
    whole: int
    identifier: str


@frozen
class Classes:
    """How many objects of a page of Bentley's jobs got the class that their `type` or `format` says.

    Attributes:
        types: Types of jobs all of whose specifications did, of all types.
        jobs: The same in jobs.
        options: Options of exports.
    """

    types: tuple[int, int]
    jobs: tuple[int, int]
    options: tuple[int, int]

    @property
    def all_right(self) -> bool:
        """Whether all did."""
        return all(got == wanted for got, wanted in (self.types, self.jobs, self.options))


def measure(stand: Stand, pages: list[Page], rounds: int, passes: int) -> dict[tuple[str, Peer], Codec]:
    """Measure all rows; the keys are definition and peer.

    Args:
        stand: What is measured.
        pages: The pages.
        rounds: Fresh processes of each row.
        passes: In each of them, the best of which counts.
    """
    rows = {}
    for page in pages:
        for peer in PEERS:
            program = use(peer, page.definition).codec(peer, page.model)
            process = stand.process(peer, page.definition, program)
            rows[page.definition.key, peer] = partial(process.run, "codec", str(page.file), str(passes))
    return {
        row: Codec({step: Series(tuple(one[step] for one in found)) for step in STEPS})
        for row, found in interleave(rows, rounds, warm_up=False).items()
    }


def content(stand: Stand, page: Page, peer: Peer) -> Content:
    """Decode a page and encode it again.

    Raises:
        BenchError: Decoding changes what it is given, so the passes of a measurement would not be alike.
    """
    program = use(peer, page.definition).codec(peer, page.model)
    found = stand.process(peer, page.definition, program).run("content", str(page.file), page.items)
    if found["input_changed"]:
        raise BenchError(f"{peer} changes the mapping that it decodes")
    given = page.load()[page.items]
    kept = sum(_kept(mine, its) for mine, its in zip(given, found["encoded"][page.items], strict=True))
    return Content(found["bytes"], kept, found["identifier"])


def classes(stand: Stand, page: Page, peer: Peer) -> Classes:
    """Count the classes of a page of Bentley's jobs."""
    program = use(peer, page.definition).codec(peer, page.model)
    found = stand.process(peer, page.definition, program).run("classes", str(page.file))
    right: dict[str, list[bool]] = {}
    options = []
    for (kind, wanted, wanted_options), (got, got_options) in zip(payloads.expected_classes(page), found, strict=True):
        right.setdefault(kind, []).append(got.lower() == wanted.lower())
        # Where the specifications have another class, there may be no exports at all.
        got_options += [""] * (len(wanted_options) - len(got_options))
        options += [mine.lower() == its.lower() for mine, its in zip(got_options, wanted_options, strict=True) if its]
    jobs = [one for kind in right.values() for one in kind]
    return Classes(
        types=(sum(map(all, right.values())), len(right)),
        jobs=(sum(jobs), len(jobs)),
        options=(sum(options), len(options)),
    )


def _kept(given: Any, found: Any) -> bool:
    """Whether a JSON value says all that another said; it may say more, and write moments differently."""
    if isinstance(given, dict) and isinstance(found, dict):
        return given.keys() <= found.keys() and all(_kept(given[key], found[key]) for key in given)
    if isinstance(given, list) and isinstance(found, list):
        return len(given) == len(found) and all(map(_kept, given, found))
    if isinstance(given, str) and isinstance(found, str) and given != found:
        try:
            return datetime.fromisoformat(given) == datetime.fromisoformat(found)
        except (ValueError, TypeError):
            return False
    return bool(given == found) and isinstance(given, bool) == isinstance(found, bool)
