"""Text of a definition inside string literals of generated code."""

from __future__ import annotations

import unicodedata

from openapi_python_client.schema.untrusted_string import UntrustedString

__all__ = ["literal"]


def literal(value: UntrustedString | str) -> str:
    """Escape text for a double-quoted literal, so that it stays what it is and no code comes of it."""
    text = value.get_untrusted_value() if isinstance(value, UntrustedString) else value
    return "".join(_escaped(char) for char in text)


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    # A fixed edition of Unicode: each Python has another, and knows other characters.
    if unicodedata.ucd_3_2_0.category(char)[0] in "CZ" and char != " ":
        if ord(char) < 256:
            return f"\\x{ord(char):02x}"
        return f"\\u{ord(char):04x}" if ord(char) < 65536 else f"\\U{ord(char):08x}"
    return char
