"""Values of other types than the definition says: kept as they came, and refused where that is asked for."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

import pytest
from attrs import define
from tiepoint_core import AsyncBaseClient, BaseClient, DecodeError
from tiepoint_core._type_check import mismatches

from ..support.loopback import answer, serve

JOB = b"""{"job": {"id": null, "type": "Reconstruction", "state": "Success", "userId": "u", "iTwinId": "i",
 "executionInfo": {"createdDateTime": "2026-04-01T09:48:28Z", "processingUnits": 1e400},
 "specifications": {"inputs": {"scene": 3}, "outputs": {}}}}"""
GOOD = JOB.replace(b'"id": null', b'"id": "j"').replace(b"1e400", b"1").replace(b": 3}", b': "s"}')

Get = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def get(request: pytest.FixtureRequest, generated: None) -> Get:  # noqa: ARG001 - makes the packages importable
    """Get a job from a service that answers with some bytes."""
    modeling = importlib.import_module("tiepoint_itwin_api.reality_modeling.client")

    async def awaited(url: str, **options: Any) -> Any:
        async with AsyncBaseClient(base_url=url, **options) as client:
            return await client._attach(modeling.AsyncClient).jobs.jobs_get("j")

    def get(told: bytes, **options: Any) -> Any:
        with serve(lambda *_: answer(200, told)) as server:
            if request.param == "async":
                return asyncio.run(awaited(server.url, **options))
            with BaseClient(base_url=server.url, **options) as client:
                return client._attach(modeling.Client).jobs.jobs_get("j")

    return get


def test_fault_24_preserved(get: Get) -> None:
    """Values of another type are preserved without strict mode."""
    job = get(JOB).job
    assert (job.id, job.specifications.inputs.scene) == (None, 3)
    assert job.execution_info.processing_units == float("inf")
    assert repr(job)
    assert job.to_dict()["id"] is None


def test_fault_24_strict(get: Get) -> None:
    """A strict client raises DecodeError that names the first value."""
    with pytest.raises(DecodeError, match=r"job.id: it is null, not str, as are 2 more") as caught:
        get(JOB, strict=True)
    assert (caught.value.path, caught.value.operation) == ("job.id", "jobs_get")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b'"scene": "s"', b'"scene": 3', r"job.specifications.inputs.scene: it is int, not str"),
        (b": 1}", b": 1e400}", r"job.execution_info.processing_units: it is infinite, not float"),
        (b": 1}", b": true}", r"job.execution_info.processing_units: it is bool, not float"),
        (b'"userId": "u"', b'"userId": ["u"]', r"job.user_id: it is list, not str"),
    ],
)
def test_fault_24_message(get: Get, old: bytes, new: bytes, told: str) -> None:
    """The error names the part and its type."""
    with pytest.raises(DecodeError, match=told):
        get(GOOD.replace(old, new), strict=True)


def test_fault_25_strict(get: Get) -> None:
    """A strict client preserves unknown enum values."""
    job = get(GOOD.replace(b"Success", b"Paused"), strict=True).job
    assert str(job.state.value) == "Paused"


@define
class Leaf:
    size: float


@define
class Tree:
    leaves: list[Leaf]
    named: dict[str, Leaf]
    either: Leaf | Tree | None
    words: list[str] | dict[str, str]
    free: Any
    additional_properties: dict[str, Any]


def leaf(size: Any) -> Leaf:
    return Leaf(size)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, []),
        ({"leaves": [leaf(1), leaf("1")]}, [("leaves[1].size", "it is str, not float")]),
        ({"leaves": None}, [("leaves", "it is null, not list")]),
        ({"named": {"a b": leaf(None)}}, [("named['a b'].size", "it is null, not float")]),
        ({"either": leaf(True)}, [("either.size", "it is bool, not float")]),
        ({"either": 3}, [("either", "it is int, not Leaf or Tree or null")]),
        ({"words": {"a": "b"}}, []),
        ({"words": ["a", 1]}, [("words", "it is list, not list or dict")]),
        ({"free": object()}, []),
    ],
)
def test_mismatches(changed: dict[str, Any], told: list[tuple[str, str]]) -> None:
    """Every part of another type is found."""
    usual: dict[str, Any] = {"leaves": [leaf(2.5)], "named": {}, "either": None, "words": [], "free": 1}
    tree = Tree(**{**usual, "additional_properties": {1: 2}, **changed})
    assert list(mismatches(tree)) == told
    assert [path for path, _ in mismatches([tree])] == [f"[0].{path}" for path, _ in told]
    assert [path for path, _ in mismatches({"a": tree})] == [f"['a'].{path}" for path, _ in told]
