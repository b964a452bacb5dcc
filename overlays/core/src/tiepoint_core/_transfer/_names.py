"""Names of a service as paths inside a folder: what no system takes, or what leads elsewhere, is rewritten."""

from __future__ import annotations

import hashlib
import re
import unicodedata
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
    it, so that two names never meet, and a later call gives the same. So do names that some systems would take for
    one, since only capitals or accents tell them apart, and a file where a folder of the same name is.

    Args:
        names: What the service calls its files; ``/`` is between folders.
    """
    ordered = sorted(set(names))
    found = {name: "/".join(_component(part) for part in name.split("/")) for name in ordered}
    folders = {_key(path[: match.start()]) for path in found.values() for match in re.finditer("/", path)}
    taken: set[str] = set()
    for name in ordered:
        path = found[name]
        if _key(path) in folders or _key(path) in taken:
            found[name] = path = _marked(path, f"{path}\0{name}")  # its own mark may be in it already
        taken.update(_key(path + ending) for ending in ("", *PARTS))
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


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
