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
from typing import Any, Final

import pytest
from attr import fields
from tiepoint_itwin._jobs import conversion_specs, modeling_specs
from tiepoint_itwin._jobs.spec import NOT_INPUTS
from tiepoint_itwin_api.reality_conversion import models as conversion_models
from tiepoint_itwin_api.reality_modeling import models as modeling_models

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


def mypy_output(copy: Path, cache: Path) -> str:
    """Return the output of mypy for the copy of the overlay."""
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
    return done.stdout


def missing_names(copy: Path, cache: Path) -> dict[str, set[str]]:
    """Return the names that mypy finds missing, with their class, by file of the overlay.

    Where two APIs have a class of the same name, mypy writes its qualified name.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for file, class_, name in re.findall(
        rf'^{OVERLAY}/(\S+):\d+: error: (?:Item )?"([\w.]+)"(?: of .*)? has no attribute "(\w+)"',
        mypy_output(copy, cache),
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


SPECS: Final = [
    (getattr(module, name), models)
    for module, models in ((modeling_specs, modeling_models), (conversion_specs, conversion_models))
    for name in module.__all__
    if isinstance(getattr(module, name), type) and hasattr(getattr(module, name), "type_")
    if name not in ("ModelingSpec", "ConversionSpec")
]


@pytest.mark.parametrize(("spec", "models"), SPECS, ids=[spec.__name__ for spec, _ in SPECS])
def test_inputs_of_requests(spec: Any, models: Any) -> None:
    """Each specification has the inputs of the generated class, and no others."""
    inputs = {each.name for each in fields(getattr(models, f"{spec.type_}Inputs"))} - {"additional_properties"}
    assert {each.name for each in fields(spec)} - NOT_INPUTS == inputs


def test_renamed_requests(copy: Path, cache: Path) -> None:
    """Each generated class of a request body is type-checked."""
    assert len(SPECS) == 17
    for file in [
        *Path(copy, API).glob("reality_modeling/**/*.py"),
        *Path(copy, API).glob("reality_conversion/**/*.py"),
    ]:
        text = file.read_text("utf-8")
        file.write_text(re.sub(r"\b(\w+(?:SpecificationsCreate|Inputs))\b", r"\1Renamed", text), "utf-8")
    lines = mypy_output(copy, cache)
    for spec, _ in SPECS:
        for part in ("SpecificationsCreate", "Inputs"):
            assert re.search(rf'{OVERLAY}/_jobs/\S+ error: .*"{spec.type_}{part}"', lines)
