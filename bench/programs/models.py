"""Decoding and encoding of one page; the program has ``decode``, ``encode``, ``decode_bytes`` and ``encode_bytes``."""

from __future__ import annotations

import gc
import json
import time
import tracemalloc
from pathlib import Path
from typing import Any

from bench.programs.child import execute


def codec(source: str, file: str, passes: str) -> dict[str, float]:
    """Return the seconds of each step, in the best of several passes."""
    names = execute(source)
    data = Path(file).read_bytes()
    plain = json.loads(data)
    value = names["decode"](plain)

    def seconds(step: str, argument: object) -> float:
        best = float("inf")
        for _ in range(int(passes)):
            gc.collect()
            start = time.process_time()
            result = names[step](argument)
            best = min(best, time.process_time() - start)
            del result
        return best

    steps = {"decode": plain, "decode_bytes": data, "encode": value, "encode_bytes": value}
    return {step: seconds(step, argument) for step, argument in steps.items()}


def content(source: str, file: str, items: str) -> dict[str, Any]:
    """Return the memory of the decoded objects, the class of an ``id``, and the objects encoded again."""
    names = execute(source)
    data = Path(file).read_bytes()
    names["decode"](json.loads(data))  # allocates what is not part of the objects
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    plain = json.loads(data)
    page = names["decode"](plain)
    # Strings and numbers that objects share with the parsed JSON belong to the objects, the rest does not.
    del plain
    gc.collect()
    memory = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    plain = json.loads(data)
    return {
        "bytes": memory,
        "identifier": type(getattr(page, items)[0].id).__name__,
        "encoded": json.loads(names["encode_bytes"](names["decode"](plain)))[items],
        "input_changed": plain != json.loads(data),
    }


def classes(source: str, file: str) -> list[tuple[str, list[str]]]:
    """Return the class of each job's specifications, and the classes of the export options."""

    def inner(value: Any) -> Any:
        # Attributes by which openapi-generator and root models of pydantic wrap a union.
        for name in ("actual_instance", "root"):
            value = getattr(value, name, value)
        return value

    def class_of(value: Any) -> str:
        return type(inner(value)).__name__

    results = []
    for job in execute(source)["decode"](json.loads(Path(file).read_bytes())).jobs:
        outputs = getattr(inner(job.specifications), "outputs", None)
        exports = inner(getattr(inner(outputs), "exports", None))
        options = [class_of(one.options) for one in exports] if isinstance(exports, list) else []
        results.append((class_of(job.specifications), options))
    return results
