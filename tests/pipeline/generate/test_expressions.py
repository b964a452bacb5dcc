"""Expressions: the text of one as a part of another."""

from __future__ import annotations

import pytest

from pipeline.generate.expressions import bracketed


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("value", "value"),
        ("read(value)", "read(value)"),
        ("a if b else c", "(a if b else c)"),
        ("[a if b else c for b in value]", "[a if b else c for b in value]"),
        ('data.get("a if b else c")', 'data.get("a if b else c")'),
        ("f(a if b else c)", "f(a if b else c)"),
    ],
)
def test_bracketed(expression: str, expected: str) -> None:
    """Only a conditional expression is put in brackets."""
    assert bracketed(expression) == expected
