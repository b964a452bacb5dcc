"""What the measured clients read: the answer of each call, and two pages of 1,000 objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from bench import large
from bench.definitions import Definition
from bench.errors import BenchError
from bench.samples import Samples

__all__ = ["ITEMS", "Page", "answer", "bentley_page", "expected_classes", "large_page"]

ITEMS: Final = 1000


@frozen
class Page:
    """A page of many objects, as a file.

    Attributes:
        definition: Where its schema is.
        model: The component that it is.
        items: The property that holds the objects.
        file: JSON.
        kind: In words, for people.
    """

    definition: Definition
    model: str
    items: str
    file: Path
    kind: str

    def load(self) -> Any:
        """Read the page."""
        return json.loads(self.file.read_bytes())


def answer(definition: Definition) -> bytes:
    """The JSON that answers the call of a definition's operation, with every optional property."""
    value = Samples(definition.document).component(definition.operation.model, optional=1)
    return json.dumps(value).encode()


def large_page(definition: Definition, file: Path) -> Page:
    """Write a page of the large definition: of the optional properties five in six are there."""
    samples = Samples(definition.document)
    item = large.PAGE.removesuffix("Page")
    items = [samples.component(item, optional=5 / 6) for _ in range(ITEMS)]
    file.write_text(json.dumps({"items": items, "next": "page 2", "total": ITEMS}), encoding="utf-8")
    return Page(definition, large.PAGE, "items", file, f"{ITEMS:,} nested objects")


def bentley_page(definition: Definition, file: Path) -> Page:
    """Write a page of Bentley's modeling jobs: every type by turns, with all optional properties or with none.

    Raises:
        BenchError: The page is not what it is meant to be, as some format of exports is missing.
    """
    samples = Samples(definition.document)
    schemas = definition.document["components"]["schemas"]
    types = list(schemas["Job"]["x-specifications-by-type"]["mapping"])
    jobs = [
        samples.component("Job", optional=number // len(types) % 2, given={"type": types[number % len(types)]})
        for number in range(ITEMS)
    ]
    file.write_text(json.dumps({"jobs": jobs}), encoding="utf-8")
    page = Page(definition, "Jobs", "jobs", file, f"{ITEMS:,} jobs of {len(types)} types")
    formats = {export["format"] for job in jobs for export in _exports(job)}
    if formats != set(schemas["Export"]["x-options-by-format"]["mapping"]):
        raise BenchError(f"the page of jobs has not all formats of exports, but {', '.join(sorted(formats))}")
    return page


def expected_classes(page: Page) -> list[tuple[str, str, list[str | None]]]:
    """What a page of Bentley's jobs has to become: of each job its type, its class, and its exports' options' ones."""
    schemas = page.definition.document["components"]["schemas"]
    specifications = schemas["Job"]["x-specifications-by-type"]["mapping"]
    options = schemas["Export"]["x-options-by-format"]["mapping"]
    return [
        (
            job["type"],
            specifications[job["type"]].rpartition("/")[2],
            [options[export["format"]].rpartition("/")[2] if "options" in export else None for export in _exports(job)],
        )
        for job in page.load()["jobs"]
    ]


def _exports(job: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from job["specifications"]["outputs"].get("exports") or ()
