"""Docstrings of generated code, from what a definition says: wrapped, escaped, in Google style."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from pipeline.document import JsonObject

if TYPE_CHECKING:
    from pipeline.lower import Operation

__all__ = ["TEXTS", "attributes", "docstring", "operation_docstring", "summary", "text", "wrapped"]

# All fixed docstrings of generated code, except those of the modules in `runtime/`, which are copied as they are.
TEXTS: Final[Mapping[str, str]] = {
    "package": "Client of {title}, version {version}; unofficial.\n\n{about}",
    "client_module": "The clients, sync and async: connections, and an attribute for each group of operations.",
    "client": """\
Call {title}.

Each group of operations is an attribute. The client holds no credential: give it headers, or an httpx client that
signs requests in.

Args:
    base_url: Address that all paths are appended to.
    headers: Sent with every request.
    timeout: Seconds for each step of a request (not for the whole), or an `httpx.Timeout`.
    on_error: Makes the exception that is raised of a `StatusError` or `DecodeError`; as it is, that error itself.
    on_value: Is told of every answer that was read, with its request, before it is given; what it raises is raised.
""",
    "async_client": "The async twin of `Client`, which takes the same: its operations and `send` are awaited.",
    "set_httpx_client": """\
Send with a client that its giver closes; base URL, headers and timeout are then its own.

Raises:
    RuntimeError: A request was sent already.
""",
    "get_httpx_client": "Give the client that requests are sent with; it is made when it is first asked for.",
    "send": """\
Send a request that an operation's `request` made.

Raises:
    StatusError: The service refused.
    DecodeError: The answer is not what the definition says.
    httpx.HTTPError: There was no answer.
""",
    "close": "Close all connections, unless the httpx client was given.",
    "api_package": "The operations, a package for each group of them.",
    "async_resource": "Each operation is awaited.",
    "with_response": "The same operations, each giving a `Response`: the value with status and headers.",
    "with_response_module": "The same operations as in this package, each giving status and headers as well.",
    "with_response_class": "The operations of `{resource}`, with status and headers; see there for all else.",
    "request": "Make the request of `{operation}`, for a client's `send`.",
    "read": "Read the answer to a call that succeeded.",
    "read_error": "Read what the definition says comes with a refusal.",
    "body": "What is sent, {types}.",
    "parameter": "Sent as `{wire}`.",
    "undocumented_status": "No more is said.",
    "status_error": "The service refuses.",
    "decode_error": "The answer is not what the definition says.",
    "models": "The classes of requests and answers; each is imported when it is first used.",
    "models_getattr": "Import a class when it is first used.",
    "package_getattr": "Import the clients when they are first used.",
    "to_dict": "Give the object as JSON.",
    "from_dict": "Make one of JSON; what the definition does not name is in `additional_properties`.",
    "choose": "Choose the class of `{value}`; unknown to all, it stays a dict.",
    "choose_by_property": "Choose the class of `{value}` by its `{property}`; unknown to all, it stays a dict.",
    "choose_by_sibling": "Choose the class of `{value}` by `{property}`; unknown to all, it stays a dict.",
    "types": "Types of arguments and responses; all clients of a package share them.",
    "errors": "Errors of failed calls; all clients of a package share them.",
}

_LINE: Final = 120
_WIDTH: Final = 110
# The first line may be the only one, with all its quotes.
_FIRST: Final = 105
_ITEM: Final = re.compile(r"(?:[-*+]|[0-9]+[.)])\s+|\||#|```|<")
_CONTROLS: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"})


def text(name: str, indent: int = 0, **values: str) -> str:
    """Write one of the fixed docstrings.

    Args:
        name: Its key in `TEXTS`.
        indent: Number of spaces before the docstring.
        values: Text for the names between braces.
    """
    first, _, rest = TEXTS[name].format(**values).partition("\n\n")
    line = " ".join(first.split())
    return docstring(line if indent + len(f'"""{line}"""') <= _LINE else summary(line, ""), rest, indent=indent)


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
    """Return the first line of a docstring: one sentence, which ends like one."""
    sentences = " ".join(text.split()) or fallback
    sentence = re.match(r".+?[.!?](?=\s|$)", sentences)
    line = sentence[0] if sentence and len(sentences) > _FIRST else sentences
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
    """Return a section that says something of each name, such as ``Args:``; empty where nothing is said."""
    entries = [wrapped(f"{name}: {text}", indent=4, hang=8) for name, text in described if text.strip()]
    return "\n".join([f"{title}:", *entries]) if entries else ""


def operation_docstring(operation: Operation, answers: JsonObject, *, body: str = "", indent: int = 8) -> str:
    """Return the docstring of an operation.

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
    arguments = [("body", operation.about.get("body") or TEXTS["body"].format(types=body))] if operation.bodies else []
    paths = [item for item in operation.parameters if item.location == "path"]
    others = [item for item in operation.parameters if item.location != "path"]
    entries = [(item.python, item.description or TEXTS["parameter"].format(wire=item.wire)) for item in paths]
    entries += arguments
    entries += [(item.python, item.description or TEXTS["parameter"].format(wire=item.wire)) for item in others]
    returned = [operation.about.get(status, "") for status in answers["success"]]
    errors = [(status, operation.about.get(status) or TEXTS["undocumented_status"]) for status in answers["errors"]]
    return docstring(
        first,
        wrapped(more),
        attributes("Args", entries),
        _returns([text for text in returned if text]) if answers["value"] else "",
        _raises(errors, decodes=bool(answers["value"])),
        wrapped(operation.source, hang=4),
        indent=indent,
    )


def _returns(texts: list[str]) -> str:
    return "Returns:\n" + wrapped(" ".join(dict.fromkeys(texts)), indent=4) if texts else ""


def _raises(errors: list[tuple[str, str]], *, decodes: bool) -> str:
    lines = [wrapped(f"{status}: {text}", indent=8, hang=12) for status, text in errors]
    more = [f"    DecodeError: {TEXTS['decode_error']}"] if decodes else []
    return "\n".join(["Raises:", f"    StatusError: {TEXTS['status_error']}", *lines, *more])


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of a text with those joined that belong to one paragraph."""
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
