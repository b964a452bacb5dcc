"""Packages that are generated once a module of tests."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from pipeline.document import JsonObject
from pipeline.standalone import generate_from

from ..definitions import definition
from ._made import Generate, Made

NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generate]:
    """Generate the packages of definitions; they can be imported as long as the tests of the module run."""
    folder = tmp_path_factory.mktemp("made")
    names = []

    def make(operations: JsonObject, schemas: JsonObject | None = None, **more: Any) -> Made:
        names.append(f"made_{next(NUMBERS)}")
        file = folder / f"{names[-1]}.json"
        file.write_text(json.dumps(definition(operations, schemas, **more)), encoding="utf-8")
        report = generate_from(file, folder / names[-1])
        assert report.warnings == []
        assert report.operations_out == report.operations_in
        return Made(folder / names[-1])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.syspath_prepend(str(folder))
        yield make
    for name in [name for name in sys.modules if name.partition(".")[0] in names]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def made(generate: Generate, request: pytest.FixtureRequest) -> Made:
    """Generate the package of the module's `OPERATIONS` and `SCHEMAS`."""
    return generate(request.module.OPERATIONS, request.module.SCHEMAS, **getattr(request.module, "MORE", {}))
