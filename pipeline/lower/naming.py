"""Python names for what a definition calls by any text at all.

The generator derives names itself, but lets two things of one name overwrite or drop each other. So names are
settled here: valid, unique where they have to be, and such that the generator's own rules leave them alone.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from attrs import define, field
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from pipeline.errors import PipelineError

__all__ = [
    "ATTRIBUTES",
    "CLASSES",
    "MEMBERS",
    "METHODS",
    "OPERATIONS",
    "PARAMETERS",
    "Names",
    "Namespace",
    "class_name",
    "identifier",
    "is_secret",
    "member_name",
]

# Names that generated code uses itself where a name from the definition could stand.
# The generator gives `client` and `url` other names of its own accord.
PARAMETERS = frozenset({"body", "client", "models", "url"})
OPERATIONS = frozenset({"models", "with_response"})
METHODS = frozenset({"aclose", "close", "get_httpx_client", "send", "set_httpx_client"})
ATTRIBUTES = frozenset({"additional_properties", "from_dict", "to_dict"})
CLASSES = frozenset({"Any", "Factory", "File", "IntEnum", "Mapping", "NULL", "Self", "StrEnum", "UNSET", "Unset"})
# What an enum class cannot have as a member; the rest of its attributes are lower-case.
MEMBERS = frozenset({"mro"})

# Modules of these names cannot be files on Windows.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
# A file name may have 255 bytes; wheels with long paths do not unpack on Windows.
_LONGEST = 72
_SYMBOLS = {
    "+": "plus", "-": "minus", "*": "star", "/": "slash", "<": "less", ">": "greater", "=": "equals", "!": "not",
    "%": "percent", "&": "and", "|": "or", "#": "hash", "@": "at", "$": "dollar", "~": "tilde", "^": "caret",
    "?": "question", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "'": "quote", '"': "quotes",
}  # fmt: skip
# Names of credentials. A token of a page is not a credential.
_SECRET: Final = re.compile(
    r"(?:.*_)?(?:password|secret|api_key|private_key)|(?:\w+_)?(?<!continuation_)(?<!page_)token"
)
_TABLES: Final = ("words", "tags", "operations", "parameters", "properties", "classes", "enums")


@define
class Names:
    """The hand-written names of one API, from its ``names.toml``. See ``specs/README.md`` for the tables."""

    tables: dict[str, dict[str, str]] = field(factory=dict)
    _used: set[tuple[str, str]] = field(factory=set)

    @classmethod
    def load(cls, file: Path) -> Names:
        """Read a ``names.toml``; a missing file has no names.

        Raises:
            PipelineError: The file is no TOML, has a table there is not, or a name that Python refuses.
        """
        if not file.is_file():
            return cls()
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise PipelineError(f"is no valid TOML: {error}", file=file) from None
        for table, entries in tables.items():
            if table not in _TABLES or not isinstance(entries, dict):
                raise PipelineError(f"the tables are {', '.join(_TABLES)}", file=file, location=f"[{table}]")
            for name, value in entries.items():
                where = f"[{table}] {name}"
                if not isinstance(value, str) or not value.isidentifier():
                    raise PipelineError(f"{value!r} is no Python name", file=file, location=where)
                better = _RULES.get(table, identifier)(value)
                if not name or better != value:
                    raise PipelineError(
                        f"{value!r} would not stay as it is; {better!r} would", file=file, location=where
                    )
        return cls(tables)

    @property
    def words(self) -> Mapping[str, str]:
        """Spellings that are one word, and how to write them."""
        return self.tables.get("words", {})

    def pick(self, table: str, key: str) -> str | None:
        """Return the name that is given to something, if one is."""
        self._used.add((table, key))
        return self.tables.get(table, {}).get(key)

    def unused(self) -> list[str]:
        """Entries for which nothing has asked: the definition has no such thing."""
        return [
            f"[{table}] {key}"
            for table, entries in self.tables.items()
            for key in entries
            if table != "words" and (table, key) not in self._used
        ]


# A fixed edition of Unicode: each Python has another, and would make other names of the same text.
_UNICODE: Final = unicodedata.ucd_3_2_0


def _fold(text: str) -> str:
    """Take accents off Latin letters; leave other scripts alone, since Python does."""
    known = "".join(" " if _UNICODE.category(char) == "Cn" else char for char in text)
    decomposed = _UNICODE.normalize("NFKD", known)
    return _UNICODE.normalize("NFKC", "".join(char for char in decomposed if not _UNICODE.combining(char)))


def _spell(text: str) -> str:
    """Write symbols out as words: ``+1`` is ``plus 1``."""
    return "".join(f" {_SYMBOLS[char]} " if char in _SYMBOLS else char for char in text)


def _words_only(text: str) -> str:
    """Leave words with blanks between them; spell symbols out where they are all, or a sign, there is."""
    plain = re.sub(r"\W+", " ", text)
    return plain if plain.strip(" _") and not re.match(r"\W+\d", text) else re.sub(r"\W+", " ", _spell(text))


def _shorten(name: str) -> str:
    return name if len(name.encode()) <= _LONGEST else name.encode()[:_LONGEST].decode(errors="ignore").rstrip("_")


def identifier(text: str, words: Mapping[str, str] | None = None, *, fallback: str = "field") -> str:
    """Derive a snake_case name that Python and the generator both take as it is.

    Args:
        text: Any text at all.
        words: Spellings that are one word, and how to write them (``{"iTwin": "itwin"}``).
        fallback: What a name starts with that would otherwise start with a digit or be empty.
    """
    text = _fold(text)
    for word, written in sorted((words or {}).items(), key=lambda item: -len(item[0])):
        spellings = f"(?:{re.escape(word)}|{re.escape(word[0].upper() + word[1:])})"
        text = re.sub(rf"(?<![A-Z]){spellings}(s?)(?![a-z])", rf"_{written}\1_", text)
    name = _shorten(snake_case(_words_only(text)))
    if not name.isidentifier():
        name = f"{fallback}_{name}".rstrip("_")
    if not name.isidentifier():  # a mark of some script that may not stand in a name
        name = "_".join(part for part in re.split(r"[^0-9a-z]+", name) if part)
    return _settle(name, lambda value: PythonIdentifier(value, "field_"))


def class_name(text: str) -> str:
    """Derive a PascalCase name that Python and the generator both take as it is."""
    name = _shorten(pascal_case(_words_only(_fold(text))) or "Model")
    if not name.isidentifier():
        name = f"Model{name}"
    if not name.isidentifier():
        name = "Model" + "".join(char for char in name if char.isascii() and char.isalnum())
    settled = _settle(name, lambda value: ClassName(value, "Model"))
    if ClassName(settled, "Model") != settled:  # Latin letters amid others go back and forth
        return class_name("".join(char for char in name if char.isascii()))
    # A builtin (`Warning`) would come back as `Warning_`.
    return f"{name}Model" if settled.endswith("_") or name in CLASSES else settled


def member_name(value: str, words: Mapping[str, str] | None = None) -> str:
    """Derive the UPPER_SNAKE name of an enum's member from its value."""
    if value == "":
        return "EMPTY"
    name = identifier(value, words, fallback="value").rstrip("_").upper()
    return _settle(name, lambda text: snake_case(text).upper())


def is_secret(name: str) -> bool:
    """Return whether a property of this Python name holds a credential, which is never shown."""
    return _SECRET.fullmatch(name) is not None


_RULES: Final[Mapping[str, Callable[[str], str]]] = {"classes": class_name, "enums": member_name}


def _settle(name: str, rule: Callable[[str], str]) -> str:
    """Apply the generator's own rule until it changes nothing more."""
    for _ in range(4):
        again = str(rule(name))
        if again == name:
            return name
        name = again
    return name


@define
class Namespace:
    """Hands out names that differ from each other, also where letter case is all that differs."""

    reserved: frozenset[str] = frozenset()
    taken: set[str] = field(factory=set)

    def claim(self, *candidates: str, joiner: str = "_") -> str:
        """Take the first candidate that is free, else the last one with a number."""
        for candidate in candidates:
            if self._free(candidate):
                return self._take(candidate)
        base = candidates[-1].rstrip("_") if joiner else candidates[-1]
        if joiner and base.endswith(tuple("0123456789")):
            base += "_"  # or `a1` and `a` could both become `a11`
        number = 2
        while not self._free(name := f"{base.rstrip('_')}{joiner}{number}"):
            number += 1
        return self._take(name)

    def _free(self, name: str) -> bool:
        return bool(name) and name not in self.reserved and name.lower() not in self.taken and name not in _DEVICES

    def _take(self, name: str) -> str:
        self.taken.add(name.lower())
        return name


def spelled(values: Iterable[str]) -> list[str]:
    """Return the values with their symbols written out, for the case that names without them meet."""
    return [_spell(value) for value in values]
