"""Test of every model class, including those that no documented response contains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ..support.definition import as_json
from ..support.hints import broken_promises
from ..support.samples import Kind, Sampler
from ..support.shapes import shape_of
from ._package import Package, packages


def components() -> Iterator[Any]:
    for package in packages():
        definition = package.definition
        for name, schema in definition.document["components"]["schemas"].items():
            shape = shape_of(definition, schema)
            sample = Sampler(definition).one(schema, Kind.FULL)
            # A schema with a file describes a form, which is never sent as JSON.
            if shape.is_object and shape.properties and not shape.union and as_json(sample) == sample:
                yield pytest.param(package, name, id=f"{package.api.key}/{name}")


@pytest.mark.parametrize(("package", "name"), list(components()))
def test_model_round_trip(package: Package, name: str) -> None:
    """A model decodes every sample of its schema, with the hinted types, and encodes it unchanged."""
    schema = {"$ref": f"#/components/schemas/{name}"}
    model = getattr(package.module("models"), package.names.class_of(name))
    sampler = Sampler(package.definition)
    problems: list[str] = []
    for sample in [*sampler.every(schema), *(sampler.one(schema, kind) for kind in Kind)]:
        value = model.from_dict(sample)
        problems.extend(package.answers.problems(schema, sample, value))
        problems.extend(broken_promises(model, value))
    assert not problems
