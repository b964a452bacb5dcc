"""A page whose blocks of code are run, with what comes out beneath them.

What is written here knows nothing of any page's content: commands and programs are the page's, and so are the outputs
that they are compared with.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

__all__ = ["commands", "held", "shown", "with_outputs", "without_what_varies"]

_CONSOLE: Final = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
_PYTHON: Final = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?", re.DOTALL | re.MULTILINE
)
# What differs each time. Where an alternative has a lookbehind, what stands before it is compared.
_VARIES: Final = {
    "id": r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "port": r"(?<=127\.0\.0\.1:)\d+",
    "token": r'(?<="access_token": ")[\w-]+',
    "page": r"(?<=[cC]ontinuationToken=)[\w%+/=-]+",
    "signature": r"(?<=sig=)[\w%]+",
    "time": r"\d{4}-\d\d-\d\dT\d\d(?:(?::|%3A)\d\d){2}(?:\.\d+)?(?:Z|\+00:00)"
    r"|\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT",
    "length": r"(?<=^content-length: )\d+",  # of a body that has a port in it
}
_VARYING: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _VARIES.items()), re.MULTILINE)
_SAME: Final = frozenset({"time", "length"})
"""What may be the same twice, or not, by chance."""


def commands(block: str) -> list[str]:
    """The commands of a block: lines after ``$``, with those after ``>`` that go on."""
    return [found.replace("\n> ", "\n") for found in re.findall(r"^\$ (.*(?:\n> .*)*)", block, re.MULTILINE)]


def shown(page: str) -> list[str]:
    """The blocks of commands."""
    return [found[1] for found in _CONSOLE.finditer(page)]


def with_outputs(page: str, outputs: dict[str, list[str]], printed: dict[str, str]) -> str:
    """The page with these outputs.

    Args:
        page: The page.
        outputs: By a block of commands: what each of them put out.
        printed: By a program: what it printed.
    """

    def console(found: re.Match[str]) -> str:
        if found[1] not in outputs:
            return found[1]
        pairs = zip(commands(found[1]), outputs[found[1]], strict=True)
        return "".join(f"$ {command.replace(chr(10), f'{chr(10)}> ')}\n{output}" for command, output in pairs)

    def python(found: re.Match[str]) -> str:
        if found["code"] not in printed:
            return found[0]
        text = printed[found["code"]]
        return f"```python\n{found['code']}```\n" + (f"\n```text\n{text}```\n" if text else "")

    return _PYTHON.sub(python, _CONSOLE.sub(console, page))


def without_what_varies(page: str) -> str:
    """The page, with numbers in the place of ids, ports and so on: the first id is 1 wherever it stands again."""
    seen: dict[tuple[str, str], int] = {}

    def number(found: re.Match[str]) -> str:
        kind = str(found.lastgroup)
        if kind in _SAME:
            return f"<{kind}>"
        count = 1 + sum(each == kind for each, _ in seen)
        return f"<{kind} {seen.setdefault((kind, found[0]), count)}>"

    return _VARYING.sub(number, page)


def held(file: Path, change: Callable[[str], str], *, session: str = "sandbox") -> None:
    """Hold a page against what it has to be; where it is not, it is written anew, but only compared under ``CI``.

    Args:
        file: The page.
        change: Gives what it has to be, of what it is.
        session: The session of nox that runs the test.
    """
    before = file.read_text(encoding="utf-8")
    after = change(before)
    old, new = (without_what_varies(each).splitlines() for each in (before, after))
    if old == new:
        return
    if os.environ.get("CI"):
        told = f"{file.name} is not what this run found: run `nox -s {session}`"
    else:
        file.write_text(after, encoding="utf-8", newline="\n")
        told = f"{file.name} was written anew: look at it, and commit it"
    pytest.fail("\n".join([told, *difflib.unified_diff(old, new, "page", "of this run", lineterm="")]), pytrace=False)
