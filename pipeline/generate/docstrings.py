"""Docstrings of generated code, from what a definition says: wrapped, escaped, in Google style."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.document import JsonObject
from pipeline.lower import Operation

__all__ = ["attributes", "docstring", "operation_docstring", "summary", "wrapped"]

_WIDTH: Final = 110
# The first line may be the only one, with all its quotes.
_FIRST: Final = 105
_ITEM: Final = re.compile(r"(?:[-*+]|[0-9]+[.)])\s+|\||#|```|<")
_CONTROLS: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"})


def docstring(*parts: str, indent: int = 4) -> str:
    """Write a docstring: its first line alone, then each further part after an empty line.

    Args:
        parts: Text, already wrapped where it is more than a line; empty ones are left out.
        indent: How many blanks stand before it.
    """
    lines = "\n\n".join(part.rstrip() for part in parts if part.strip()).split("\n")
    text = "\n".join(_escape(line.rstrip()) for line in lines)
    if "\n" in text:
        text += "\n"
    elif text.endswith('"'):
        text += " "
    return textwrap.indent(f'"""{text}"""', " " * indent, lambda line: bool(line.strip())).lstrip()


def summary(text: str, fallback: str) -> str:
    """The first line of a docstring: one sentence, which ends like one."""
    found = " ".join(text.split()) or fallback
    sentence = re.match(r".+?[.!?](?=\s|$)", found)
    line = sentence[0] if sentence and len(found) > _FIRST else found
    line = textwrap.shorten(line, _FIRST, placeholder=" ...")
    return line if line.endswith((".", "!", "?")) else f"{line}."


def wrapped(text: str, *, indent: int = 0, hang: int | None = None) -> str:
    """Wrap text; lists, tables and code in it keep their lines.

    Args:
        text: As the definition has it.
        indent: Blanks before each line.
        hang: Blanks before each line of a paragraph but its first, where that differs.
    """
    first, rest = " " * indent, " " * (indent if hang is None else hang)
    lines: list[str] = []
    for paragraph in _paragraphs(text):
        if not paragraph:
            lines.append("")
            continue
        lines += textwrap.wrap(
            paragraph,
            _WIDTH,
            initial_indent=first if not lines else rest,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def attributes(title: str, described: Iterable[tuple[str, str]]) -> str:
    """A section that says something of each name, such as ``Args:``; empty where nothing is said."""
    entries = [wrapped(f"{name}: {text}", indent=4, hang=8) for name, text in described if text.strip()]
    return "\n".join([f"{title}:", *entries]) if entries else ""


def operation_docstring(operation: Operation, answers: JsonObject, *, body: str = "", indent: int = 8) -> str:
    """The docstring of an operation.

    Args:
        operation: The operation.
        answers: Its statuses: ``success`` those that give a value, ``errors`` the others.
        body: The types of what is sent.
        indent: How many blanks stand before it.
    """
    raw = operation.raw
    texts = [raw[key].strip() if isinstance(raw.get(key), str) else "" for key in ("summary", "description")]
    first = summary(texts[0] or texts[1], f"{operation.method.upper()} {operation.wire_path}")
    more = texts[1] if " ".join(texts[1].split()).rstrip(".") != first.rstrip(".") else ""
    arguments = [("body", operation.about.get("body") or f"What is sent, {body}.")] if operation.bodies else []
    paths = [item for item in operation.parameters if item.location == "path"]
    others = [item for item in operation.parameters if item.location != "path"]
    said = [(item.python, item.description or f"Sent as `{item.wire}`.") for item in paths]
    said += arguments
    said += [(item.python, item.description or f"Sent as `{item.wire}`.") for item in others]
    returned = [operation.about.get(status, "") for status in answers["success"]]
    errors = [(status, operation.about.get(status) or "No more is said.") for status in answers["errors"]]
    return docstring(
        first,
        wrapped(more),
        attributes("Args", said),
        _returns([text for text in returned if text]) if answers["value"] else "",
        _raises(errors, decodes=bool(answers["value"])),
        wrapped(operation.source, hang=4),
        indent=indent,
    )


def _returns(texts: list[str]) -> str:
    return "Returns:\n" + wrapped(" ".join(dict.fromkeys(texts)), indent=4) if texts else ""


def _raises(errors: list[tuple[str, str]], *, decodes: bool) -> str:
    lines = [wrapped(f"{status}: {text}", indent=8, hang=12) for status, text in errors]
    more = ["    DecodeError: The answer is not what the definition says."] if decodes else []
    return "\n".join(["Raises:", "    StatusError: The service refuses.", *lines, *more])


def _paragraphs(text: str) -> Iterator[str]:
    """The lines of a text with those joined that belong to one paragraph."""
    current, in_code = "", False
    for line in text.strip().splitlines():
        stripped = line.strip()
        if in_code or stripped.startswith("```"):
            in_code ^= stripped.startswith("```")
            yield from [current, stripped] if current else [stripped]
            current = ""
            continue
        if not stripped or _ITEM.match(stripped):
            if current:
                yield current
            current = ""
            if not stripped:
                yield ""
                continue
        current = f"{current} {stripped}".strip()
    if current:
        yield current


def _escape(line: str) -> str:
    """Text that is safe between the quotes of a docstring, on every Python."""
    line = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "".join(" " if _is_control(char) else char for char in line)


def _is_control(char: str) -> bool:
    # A fixed edition of Unicode, since each Python has another; it lacks the newer marks of writing direction.
    return unicodedata.ucd_3_2_0.category(char) in _CONTROLS or char == "\u061c" or "\u2060" <= char <= "\u206f"
