"""Paths in a local folder for names at a service; invalid names and names that leave the folder are rewritten."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

PARTS: Final = (".tpart", ".tpart.json")
"""Endings of the names of a partial file and of its journal."""

_LONGEST: Final = 240  # bytes: most systems allow 255, and the endings above need room
# Windows: separators, wildcards and devices, with any extension. Everywhere: control characters, lone surrogates,
# line ends, and characters that reverse the reading direction.
_INVALID: Final = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]'
)
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.I)
_EXTENSION: Final = re.compile(r"\.\w{1,12}\Z", re.ASCII)


def local_names(names: Iterable[str]) -> dict[str, str]:
    """Return a separate path for each name, relative to one folder and the same on every system.

    Valid names are preserved. In other names, invalid characters become ``_``, and a mark that is a digest of the name
    is added, so that two names never get the same path and a later call returns the same path. If two names conflict,
    the kind of conflict decides which names are marked, not their order, so that further names do not change paths:

    - both names, if they differ only in case or accents, which some systems ignore;
    - the file, if the file or its partial file has the name of a folder;
    - the file that has the name of another file's partial file.

    Args:
        names: Names at the service, with ``/`` between folders.
    """
    paths = {name: "/".join(_component(part) for part in name.split("/")) for name in sorted(set(names))}
    folders = {_key(path[: match.start()]) for path in paths.values() for match in re.finditer("/", path)}
    keys = {name: _keys(path) for name, path in paths.items()}
    taken = Counter(key for each in keys.values() for key in each)
    taken.update(folders)
    conflicts = [name for name, (key, *parts) in keys.items() if taken[key] > 1 or not folders.isdisjoint(parts)]
    for name in conflicts:
        # Further rounds are for a name that looks like the marked name of another.
        while any(key in taken for key in keys[name]):
            paths[name] = _marked(paths[name], f"{paths[name]}\0{name}")
            keys[name] = _keys(paths[name])
        taken.update(keys[name])
    return paths


def _component(text: str) -> str:
    cleaned = _INVALID.sub("_", text).rstrip(". ")
    if _DEVICE.fullmatch(cleaned):
        cleaned = f"_{cleaned}"
    if cleaned == text and text and len(text.encode()) <= _LONGEST:
        return text
    return _marked(cleaned, text)


def _marked(path: str, name: str) -> str:
    """Return a path whose last part has a mark of the name before the extension."""
    folder, slash, last = path.rpartition("/")
    mark = "~" + hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:8]
    extension = match[0] if (match := _EXTENSION.search(last)) else ""
    stem = last[: len(last) - len(extension)] if extension else last
    room = _LONGEST - len(mark) - len(extension)
    return f"{folder}{slash}{stem.encode()[:room].decode(errors='ignore')}{mark}{extension}"


def _keys(path: str) -> list[str]:
    return [_key(path + ending) for ending in ("", *PARTS)]


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
