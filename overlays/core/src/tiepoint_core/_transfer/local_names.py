"""Names of a service as paths inside a folder: what no system takes, or what leads elsewhere, is rewritten."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

__all__ = ["PARTS", "local_names"]

PARTS: Final = (".tpart", ".tpart.json")
"""What a file's name is followed by while the file is not whole."""

_LONGEST: Final = 240  # bytes: most systems take 255, and there has to be room for the endings above
# Windows: separators, wildcards and devices, with any extension. Everywhere: control characters, lone surrogates,
# line ends, and what turns the reading direction, so that a name is not what it seems.
_REFUSED: Final = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]'
)
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.I)
_EXTENSION: Final = re.compile(r"\.\w{1,12}\Z", re.ASCII)


def local_names(names: Iterable[str]) -> dict[str, str]:
    """Give each name a path of its own below one folder, with ``/`` between its parts; the same on every system.

    A name that can be used stays. Of another one, what cannot be used becomes ``_``, and it gets a mark that is made of
    it, so that two names never meet, and a later call gives the same. Of two names that meet, it is their kind that
    says which get marks, not their order, so that further names change nothing for those that met already:

    - both, if some systems would take them for one, since only capitals or accents tell them apart;
    - the file, if it, or itself while it is not whole, is called like a folder;
    - the file that is called like another one while that is not whole.

    Args:
        names: What the service calls its files; ``/`` is between folders.
    """
    found = {name: "/".join(_component(part) for part in name.split("/")) for name in sorted(set(names))}
    folders = {_key(path[: match.start()]) for path in found.values() for match in re.finditer("/", path)}
    keys = {name: _keys(path) for name, path in found.items()}
    taken = Counter(key for each in keys.values() for key in each)
    taken.update(folders)
    meeting = [name for name, (key, *parts) in keys.items() if taken[key] > 1 or not folders.isdisjoint(parts)]
    for name in meeting:
        # All other names are taken. Further rounds are for who has made a name look like the mark of another.
        while any(key in taken for key in keys[name]):
            found[name] = _marked(found[name], f"{found[name]}\0{name}")
            keys[name] = _keys(found[name])
        taken.update(keys[name])
    return found


def _component(text: str) -> str:
    cleaned = _REFUSED.sub("_", text).rstrip(". ")
    if _DEVICE.fullmatch(cleaned):
        cleaned = f"_{cleaned}"
    if cleaned == text and text and len(text.encode()) <= _LONGEST:
        return text
    return _marked(cleaned, text)


def _marked(path: str, name: str) -> str:
    """A path whose last part has a mark of the name, before its extension."""
    folder, slash, last = path.rpartition("/")
    mark = "~" + hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:8]
    extension = found[0] if (found := _EXTENSION.search(last)) else ""
    stem = last[: len(last) - len(extension)] if extension else last
    room = _LONGEST - len(mark) - len(extension)
    return f"{folder}{slash}{stem.encode()[:room].decode(errors='ignore')}{mark}{extension}"


def _keys(path: str) -> list[str]:
    return [_key(path + ending) for ending in ("", *PARTS)]


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
