"""Text of a definition in generated code: it stays what it is, and nothing else comes of it."""

from __future__ import annotations

import ast
import random

from openapi_python_client.schema.untrusted_string import UntrustedString

from pipeline.generate.literals import literal

PIECES = [
    '"', "'", '"""', "\\", "\\\\", '\\"', "\\n", "\\x41", "\\N{BULLET}", "{", "}", "{{ x }}", "{% x %}", "%s", "\n",
    "\r", "\t", "\x00", "\x1b", "\x7f", "\x85", "\xa0", "\u061c", "\u200b", "\u202e", "\u2028", "\u2029", "\ufeff",
    "\ue000", "\U000e0001", "\U0001f680", "é", "日本", "ß", "İ", "\u0301", "word", " ", "#", '")+evil()+("',
]  # fmt: skip


def texts() -> list[str]:
    chance = random.Random(7)  # noqa: S311 - nothing secret
    return PIECES + ["".join(chance.choices(PIECES, k=chance.randint(2, 9))) for _ in range(2000)]


def test_literal() -> None:
    """A literal evaluates to its text, also next to another literal."""
    for text in texts():
        for given in (text, UntrustedString(text)):
            source = f'f(x, "{literal(given)}", {{"{literal(given)}": 1}})'
            (statement,) = ast.parse(source.encode()).body
            assert isinstance(statement, ast.Expr)
            assert isinstance(statement.value, ast.Call)
            _, argument, table = statement.value.args
            assert ast.literal_eval(argument) == text, ascii(text)
            assert ast.literal_eval(table) == {text: 1}, ascii(text)


def test_literal_is_printable() -> None:
    """A literal is one printable line, and the same on every Python's edition of Unicode."""
    for text in texts():
        assert len(literal(text).splitlines()) <= 1, ascii(text)
        assert literal(text).isprintable(), ascii(text)
    assert literal("é日 ß") == "é日 ß"
    assert literal("\u061c\U0001f680\n\x00") == r"\u061c\U0001f680\x0a\x00"
