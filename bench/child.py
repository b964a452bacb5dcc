"""The process that is measured: ``python -I child.py KIND FOLDERS PROGRAM [FILE]``, in any of the environments.

It needs the standard library alone, and takes in as little of it as it can before the clock starts: what it has already
imported costs the measured program nothing. The last line that it prints is JSON.

imports: seconds and modules that the program takes
call: seconds that the program takes to its `result`, and the class of that
codec: milliseconds that `decode`, `encode`, `decode_bytes` and `encode_bytes` of the program take for a FILE
content: of the page in a FILE the bytes that its objects keep, the class of an `id`, and what they are encoded again
classes: the classes that the program makes of a FILE of Bentley's jobs

Seconds are of the processor. They are what a clock shows where nothing else runs, less the wait for the server, and
stay much the same where something does.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False  # as type checkers know it, without importing typing
if TYPE_CHECKING:
    from typing import Any


def _imports(program: str) -> object:
    code = compile(program, "program", "exec")
    names: dict[str, Any] = {}
    before, start = len(sys.modules), time.process_time()
    exec(code, names)  # noqa: S102  # the program is one of ours, from bench/peers.py
    return {"seconds": time.process_time() - start, "modules": len(sys.modules) - before}


def _call(program: str) -> object:
    code = compile(program, "program", "exec")
    names: dict[str, Any] = {}
    start = time.process_time()
    exec(code, names)  # noqa: S102
    return {"seconds": time.process_time() - start, "model": type(names["result"]).__name__}


def _codec(program: str, file: str, passes: int) -> object:
    import gc
    import json
    from pathlib import Path

    def milliseconds(step: str, given: object) -> float:
        best = float("inf")
        for _ in range(passes):
            gc.collect()
            start = time.process_time()
            made = names[step](given)
            best = min(best, time.process_time() - start)
            del made
        return best * 1000

    names = _names(program)
    data = Path(file).read_bytes()
    plain = json.loads(data)
    value = names["decode"](plain)
    steps = {"decode": plain, "decode_bytes": data, "encode": value, "encode_bytes": value}
    return {step: milliseconds(step, given) for step, given in steps.items()}


def _content(program: str, file: str, items: str) -> object:
    import gc
    import json
    import tracemalloc
    from pathlib import Path

    names = _names(program)
    data = Path(file).read_bytes()
    names["decode"](json.loads(data))  # what is made once only is no part of the objects
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    given = json.loads(data)
    page = names["decode"](given)
    # The texts and numbers that the objects share with what they were made from are theirs, the rest is not.
    del given
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    given = json.loads(data)
    return {
        "bytes": kept,
        "identifier": type(getattr(page, items)[0].id).__name__,
        "encoded": json.loads(names["encode_bytes"](names["decode"](given))),
        "input_changed": given != json.loads(data),
    }


def _classes(program: str, file: str) -> object:
    import json
    from pathlib import Path

    def inner(value: Any) -> Any:
        # How the generators wrap a union: openapi-generator, and a root model of pydantic.
        for name in ("actual_instance", "root"):
            value = getattr(value, name, value)
        return value

    def name_of(value: Any) -> str:
        return type(inner(value)).__name__

    names = _names(program)
    page = names["decode"](json.loads(Path(file).read_bytes()))
    found = []
    for job in page.jobs:
        outputs = getattr(inner(job.specifications), "outputs", None)
        exports = inner(getattr(inner(outputs), "exports", None))
        options = [name_of(one.options) for one in exports] if isinstance(exports, list) else []
        found.append((name_of(job.specifications), options))
    return found


def _names(program: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(compile(program, "program", "exec"), names)  # noqa: S102
    return names


def main() -> None:
    """Do what the arguments say."""
    kind, folders, program, *more = sys.argv[1:]
    sys.path[:0] = folders.split("\n")
    match kind:
        case "imports":
            found = _imports(program)
        case "call":
            found = _call(program)
        case "codec":
            found = _codec(program, more[0], int(more[1]))
        case "content":
            found = _content(program, *more)
        case _:
            found = _classes(program, more[0])
    import json

    sys.stdout.write(f"\n{json.dumps(found)}\n")


main()
