"""The log of rewrites: what one record says, and that it stays one line whatever a definition holds."""

from __future__ import annotations

from pipeline.lower import Log, Rewrite


def test_record() -> None:
    """A record has step, place and change, in the order of the rewrites."""
    log = Log()
    log.add("items", ("components", "schemas", "a/b~c", "anyOf", 0), "they are anything")
    log.add("types", (), "read as text", lossy=True)
    assert log.rewrites == [
        Rewrite("items", "#/components/schemas/a~1b~0c/anyOf/0", "they are anything", lossy=False),
        Rewrite("types", "#", "read as text", lossy=True),
    ]
    assert str(log.rewrites[0]) == "items: #/components/schemas/a~1b~0c/anyOf/0: they are anything"


def test_record_is_one_line() -> None:
    """A record is one printable line, since gaps quote it and terminals obey control characters."""
    rewrite = Rewrite("types", "#/a\nb", "é\x1b[31m\u202e\u2028")
    assert str(rewrite) == r"types: #/a\nb: é\x1b[31m\u202e\u2028"
