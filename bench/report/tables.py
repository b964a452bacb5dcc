"""Markdown tables and code blocks."""

from __future__ import annotations

from collections.abc import Iterable


def table(titles: Iterable[str], rows: Iterable[Iterable[str]], *, left: int = 1) -> str:
    """Return a table.

    Args:
        titles: Titles of the columns.
        rows: Cells of each row.
        left: Number of columns that are aligned left, before those with numbers. Defaults to 1.
    """
    titles = list(titles)
    marks = ["---" if column < left else "---:" for column in range(len(titles))]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (titles, marks, *rows))


def code(title: str, text: str) -> str:
    """Return a Python program with its title."""
    return f"{title}:\n\n```python\n{text}\n```"
