"""Documentation pages whose code blocks are run by tests, with the real output written below each block."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

_CONSOLE: Final = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
_PYTHON: Final = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?", re.DOTALL | re.MULTILINE
)
# Output that differs in each run. The text in a lookbehind is compared.
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
"""Kinds whose values can be equal or different by chance."""


def commands(block: str) -> list[str]:
    """Return the commands of a block: lines after ``$`` and their continuation lines after ``>``."""
    return [command.replace("\n> ", "\n") for command in re.findall(r"^\$ (.*(?:\n> .*)*)", block, re.MULTILINE)]


def shown(page: str) -> list[str]:
    """Return the blocks of commands of a page."""
    return [match[1] for match in _CONSOLE.finditer(page)]


def with_outputs(page: str, outputs: dict[str, list[str]], printed: dict[str, str]) -> str:
    """Return the page with new outputs.

    Args:
        page: Text of the page.
        outputs: Output of each command, by block of commands.
        printed: Output of each program, by its code.
    """

    def console(match: re.Match[str]) -> str:
        if match[1] not in outputs:
            return match[1]
        pairs = zip(commands(match[1]), outputs[match[1]], strict=True)
        return "".join(f"$ {command.replace(chr(10), f'{chr(10)}> ')}\n{output}" for command, output in pairs)

    def python(match: re.Match[str]) -> str:
        if match["code"] not in printed:
            return match[0]
        text = printed[match["code"]]
        return f"```python\n{match['code']}```\n" + (f"\n```text\n{text}```\n" if text else "")

    return _PYTHON.sub(python, _CONSOLE.sub(console, page))


def without_what_varies(page: str) -> str:
    """Return the page with ids, ports and the like replaced by numbers; equal values get the same number."""
    seen: dict[tuple[str, str], int] = {}

    def number(match: re.Match[str]) -> str:
        kind = str(match.lastgroup)
        if kind in _SAME:
            return f"<{kind}>"
        count = 1 + sum(each == kind for each, _ in seen)
        return f"<{kind} {seen.setdefault((kind, match[0]), count)}>"

    return _VARYING.sub(number, page)


def held(file: Path, change: Callable[[str], str], *, session: str = "sandbox") -> None:
    """Fail if a page does not match the outputs of this run; rewrite the page too, except under ``CI``.

    Args:
        file: The page.
        change: Function from the page's text to the expected text.
        session: The nox session that runs the test.
    """
    before = file.read_text(encoding="utf-8")
    after = change(before)
    old, new = (without_what_varies(each).splitlines() for each in (before, after))
    if old == new:
        return
    if os.environ.get("CI"):
        message = f"{file.name} does not match this run: run `nox -s {session}`"
    else:
        file.write_text(after, encoding="utf-8", newline="\n")
        message = f"{file.name} was rewritten: review and commit it"
    pytest.fail(
        "\n".join([message, *difflib.unified_diff(old, new, "page", "of this run", lineterm="")]), pytrace=False
    )
