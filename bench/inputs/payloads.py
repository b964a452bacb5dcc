"""Data for the measured clients: the response of each call, and two pages of 1,000 objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from bench.inputs import large
from bench.inputs.definitions import BENTLEY, LARGE, Definition
from bench.inputs.samples import Samples
from bench.processes import BenchError

ITEMS: Final = 1000


@frozen
class Page:
    """A page of many objects, as a JSON file.

    Attributes:
        definition: Definition with the schema of the page.
        model: Component of the page.
        items: Property that holds the objects.
        file: File of the page.
        description: Content of the page in words.
    """

    definition: Definition
    model: str
    items: str
    file: Path
    description: str

    def load(self) -> Any:
        """Return the decoded objects."""
        return json.loads(self.file.read_bytes())[self.items]


def response(definition: Definition) -> str:
    """Return the JSON response of a definition's operation, with every optional property."""
    return json.dumps(Samples(definition.document).component(definition.model, optional=1))


def pages(definitions: list[Definition], folder: Path) -> list[Page]:
    """Write the two pages into a folder.

    Raises:
        BenchError: If the page of jobs lacks a format of exports.
    """
    by_key = {one.key: one for one in definitions}
    return [_large_page(by_key[LARGE], folder / "large-page.json"), _jobs(by_key[BENTLEY], folder / "jobs-page.json")]


def expected_classes(page: Page) -> list[tuple[str, str, list[str | None]]]:
    """Return the type of each job in Bentley's page, the class of its specifications, and those of export options."""
    specifications = page.definition.schemas["Job"]["x-specifications-by-type"]["mapping"]
    options = page.definition.schemas["Export"]["x-options-by-format"]["mapping"]
    return [
        (
            job["type"],
            specifications[job["type"]].rpartition("/")[2],
            [options[export["format"]].rpartition("/")[2] if "options" in export else None for export in _exports(job)],
        )
        for job in page.load()
    ]


def _large_page(definition: Definition, file: Path) -> Page:
    """Write a page of the large definition, with five in six of the optional properties."""
    samples = Samples(definition.document)
    items = [samples.component(large.PAGE.removesuffix("Page"), optional=5 / 6) for _ in range(ITEMS)]
    file.write_text(json.dumps({"items": items, "next": "page 2", "total": ITEMS}), encoding="utf-8")
    return Page(definition, large.PAGE, "items", file, f"{ITEMS:,} nested objects")


def _jobs(definition: Definition, file: Path) -> Page:
    """Write a page of Bentley's modeling jobs: every type in turn, with all optional properties or with none."""
    samples = Samples(definition.document)
    types = list(definition.schemas["Job"]["x-specifications-by-type"]["mapping"])
    jobs = [
        samples.component("Job", optional=number // len(types) % 2, fixed={"type": types[number % len(types)]})
        for number in range(ITEMS)
    ]
    file.write_text(json.dumps({"jobs": jobs}), encoding="utf-8")
    formats = {export["format"] for job in jobs for export in _exports(job)}
    if formats != set(definition.schemas["Export"]["x-options-by-format"]["mapping"]):
        raise BenchError(f"the page of jobs must have all formats of exports; it has {', '.join(sorted(formats))}")
    return Page(definition, "Jobs", "jobs", file, f"{ITEMS:,} jobs of {len(types)} types")


def _exports(job: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from job["specifications"]["outputs"].get("exports") or ()
