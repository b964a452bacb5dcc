"""The overlay's types against the generated code: what changes there is an error on the overlay's own line."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[3]
OVERLAY: Final = "overlays/itwin/src/tiepoint_itwin"
API: Final = "generated/itwin/tiepoint_itwin_api"
APIS: Final = {
    "itwins": "itwins",
    "reality_data": "reality_management",
    "modeling": "reality_modeling",
    "conversion": "reality_conversion",
}
"""API of each module in `_async/`."""

PROPERTIES: Final = {
    "responses": {
        "itwins": ["ITwins.itwins", "ITwins.links", "ITwinResponse.itwin", "Repositories.repositories"],
        "reality_management": [
            *("RealityDataPage.reality_data", "RealityDataPage.links", "RealityDataResponse.reality_data"),
            *("ITwinIds.itwins", "ContainerDetails.links"),
        ],
        "reality_modeling": [
            *("Jobs.jobs", "Jobs.links", "JobResponse.job", "JobProgressResponse.progress"),
            *("JobMessagesResponse.messages", "BucketResponse.links", "Files.files"),
        ],
        "reality_conversion": [
            *("Jobs.jobs", "Jobs.links", "JobResponse.job", "JobProgressResponse.progress"),
            "JobMessagesResponse.messages",
        ],
    },
    "parts": {
        "itwins": ["PageLinks.next_", "ITwin.id"],
        "reality_management": ["NextPageLink.next_", "ContainerLinks.container_url"],
        "reality_modeling": [
            *("NextPageLink.next_", "JobProgress.state", "JobProgress.percentage", "Job.state", "Job.id", "Job.type_"),
            *("JobMessages.errors", "JobMessages.warnings", "Job.specifications", "BucketLinks.container_url"),
        ],
        "reality_conversion": [
            *("NextPageLink.next_", "JobProgress.state", "JobProgress.percentage", "Job.state", "Job.id", "Job.type_"),
            *("JobMessages.errors", "JobMessages.warnings", "Job.specifications"),
        ],
    },
    "leaves": {
        "itwins": ["Link.href"],
        "reality_management": ["Link.href"],
        "reality_modeling": [
            *("Link.href", "JobMessage.code", "JobMessage.title", "JobMessage.message", "JobMessage.params"),
            *("CalibrationSpecifications.outputs", "GaussianSplatsSpecifications.outputs"),
        ],
        "reality_conversion": [
            *("Link.href", "JobMessage.code", "JobMessage.title", "JobMessage.message", "JobMessage.params"),
            *("PointCloudConversionSpecifications.output", "MeshSamplingSpecifications.output"),
        ],
    },
}
"""Properties that the overlay reads, by API. A group has no property that is read from another of the group."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    """A copy of the overlay and of the generated code."""
    for folder in (OVERLAY, API):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    yield tmp_path
    shutil.rmtree(tmp_path)


def missing_names(copy: Path, cache: Path) -> dict[str, set[str]]:
    """Return the names that mypy finds missing, with their class, by file of the overlay.

    Where two APIs have a class of the same name, mypy writes its qualified name.
    """
    sources = [Path(copy, OVERLAY).parent, Path(copy, API).parent, ROOT / "overlays/core/src"]
    options = ("--strict", "--config-file=", "--follow-imports=silent", f"--cache-dir={cache}")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, OVERLAY],
        cwd=copy,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, sources))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    names: dict[str, set[str]] = defaultdict(set)
    for file, class_, name in re.findall(
        rf'^{OVERLAY}/(\S+):\d+: error: (?:Item )?"([\w.]+)"(?: of .*)? has no attribute "(\w+)"',
        done.stdout,
        re.MULTILINE,
    ):
        names[file].add(f"{class_}.{name}")
    return names


def check_both_sides(names: dict[str, set[str]]) -> None:
    """Check that each error in `_async/` has its counterpart in `_sync/`."""
    written = {file: missing for file, missing in names.items() if file.startswith("_async/")}
    for file, missing in written.items():
        counterparts = {name.removeprefix("Async") for name in missing}
        assert names[file.replace("_async", "_sync")] == counterparts


@pytest.mark.parametrize("group", PROPERTIES)
def test_renamed_properties(group: str, copy: Path, cache: Path) -> None:
    """Each property of a response that the overlay reads is type-checked."""
    expected: Counter[str] = Counter()
    for api, properties in PROPERTIES[group].items():
        for each in properties:
            class_, _, name = each.partition(".")
            models = Path(copy, API, api, "models").glob("*.py")
            (file,) = (path for path in models if f"\nclass {class_}:" in path.read_text("utf-8"))
            text, count = re.subn(rf"(?m)^    {name}: ", f"    {name}_renamed: ", file.read_text("utf-8"))
            assert count == 1
            file.write_text(text, "utf-8")
            expected[each] += 1
    names = missing_names(copy, cache)
    places = {(file, each) for file, missing in names.items() if not file.startswith("_sync") for each in missing}
    assert expected <= Counter(".".join(each.split(".")[-2:]) for _, each in places)
    check_both_sides(names)


def test_removed_operations(copy: Path, cache: Path) -> None:
    """Each operation that the overlay calls is type-checked."""
    expected: dict[str, set[str]] = {}
    for module, api in APIS.items():
        code = Path(copy, OVERLAY, "_async", f"{module}.py").read_text("utf-8")
        calls = set(re.findall(r"self\._api\.(\w+)\.(\w+)\(", code))
        assert len(calls) > 5
        for group, operation in calls:
            file = Path(copy, API, api, "api", group, "__init__.py")
            text, count = re.subn(rf"\bdef {operation}\(", f"def {operation}_removed(", file.read_text("utf-8"))
            assert count == 2
            file.write_text(text, "utf-8")
        expected[f"_async/{module}.py"] = {operation for _, operation in calls}
    names = missing_names(copy, cache)
    assert {file: {each.rpartition(".")[2] for each in names[file]} for file in expected} == expected
    check_both_sides(names)


def test_unchanged_copy(copy: Path, cache: Path) -> None:
    """The copy itself has no errors, so that the other tests find only what they change."""
    assert missing_names(copy, cache) == {}
