"""The log of rewrites: what one record says, and that it stays one line whatever a definition holds."""

from __future__ import annotations

from pipeline.lower import Log, Rewrite


def test_record_has_step_place_and_what_was_changed_in_the_order_of_the_rewrites() -> None:
    log = Log()

    log.add("items", ("components", "schemas", "a/b~c", "anyOf", 0), "they are anything")
    log.add("types", (), "read as text", lossy=True)

    assert log.rewrites == [
        Rewrite("items", "#/components/schemas/a~1b~0c/anyOf/0", "they are anything", lossy=False),
        Rewrite("types", "#", "read as text", lossy=True),
    ]
    assert str(log.rewrites[0]) == "items: #/components/schemas/a~1b~0c/anyOf/0: they are anything"


def test_record_is_one_printable_line() -> None:
    """A gap is listed by a piece of this text, and terminals obey what is not printable."""
    rewrite = Rewrite("types", "#/a\nb", "é\x1b[31m\u202e\u2028")

    assert str(rewrite) == r"types: #/a\nb: é\x1b[31m\u202e\u2028"
