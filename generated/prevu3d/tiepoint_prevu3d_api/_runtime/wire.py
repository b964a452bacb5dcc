"""How values travel: read from JSON, and written as JSON, as parts of an address and as fields of forms."""

from __future__ import annotations

import datetime
import io
import json
import math
from collections.abc import Mapping
from enum import Enum, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

from .types import UNSET, File

if TYPE_CHECKING:
    import httpx

DECODE_FAULTS: Final = (AttributeError, IndexError, KeyError, OverflowError, RecursionError, TypeError, ValueError)
"""What reading raises when an answer is not what the definition says."""

NULL: Any = None
"""A null where the definition has none: it is kept, though the declared type does not say so."""

Pairs = list[tuple[str, str]]
RESERVED: Final = ":/[]@!$&'()*+,;="
"""Characters that stay as they are in a part of the path that may hold a whole address; its query is encoded."""

_JSON: Final = frozenset({str, int, float, bool, type(None)})
_E = TypeVar("_E", bound=Enum)
_S = TypeVar("_S", bound=StrEnum)
_I = TypeVar("_I", bound=IntEnum)


# --- read ---------------------------------------------------------------------------------------------------------


def read_datetime(value: Any) -> datetime.datetime:
    """Read a date-time of RFC 3339 or ISO 8601; digits past microseconds are cut off."""
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        moment: datetime.datetime = isoparse(value)
        return moment


def read_date(value: Any) -> datetime.date:
    """Read a date; of a date-time the date."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return read_datetime(value).date()


def read_enum(enum: type[_E], value: Any) -> _E:
    """Read a member of an enum: from the table, which is faster than the call that makes the unknown."""
    member = enum._value2member_map_.get(value)
    if member is not None:
        return member  # type: ignore[return-value]
    try:
        return enum(value)
    except ValueError:
        return value  # type: ignore[no-any-return]  # of another type than any member


def listed(value: Any) -> list[Any]:
    """Give a list; a text or an object has items too, but of those nothing can be read."""
    if not isinstance(value, list):
        raise TypeError(f"{type(value).__name__} is no list")
    return value


def read_best(data: Any, models: Mapping[type[Any], Mapping[str, str]]) -> Any:
    """Read an object as the class that leaves the least of it over; one that fits none stays a dict.

    Args:
        data: The object.
        models: The classes, each with those of its properties that can have one value only.
    """
    best, least = data, math.inf
    for model, fixed in models.items():
        try:
            if any(data.get(name) not in (None, value) for name, value in fixed.items()):
                continue
            candidate = model.from_dict(data)
        except DECODE_FAULTS:
            continue
        left = _left_over(candidate)
        if left < least:
            best, least = candidate, left
    return best


def _left_over(value: Any) -> int:
    """Count what the classes of an object and of those in it have no place for, and unknown members of enums."""
    if isinstance(value, list):
        return sum(map(_left_over, value))
    if isinstance(value, Enum):
        return value.value not in type(value)._value2member_map_
    if not hasattr(value, "additional_properties"):
        return 0
    inside = [getattr(value, name) for name in _names(value) if name != "additional_properties"]
    return len(value.additional_properties) + sum(map(_left_over, inside))


def first_of(data: Mapping[str, Any], *names: str, required: bool = True) -> Any:
    """Give the first member that is there of those that mean the same."""
    for name in names:
        if name in data:
            return data[name]
    return data[names[0]] if required else UNSET


def read_text(value: str, *readers: Any) -> Any:
    """Read a text as the first of several kinds that it is: enums are asked for the members that they have."""
    for read in readers:
        try:
            if not isinstance(read, type):
                return read(value)
            if value in read._value2member_map_:  # type: ignore[attr-defined]
                return read(value)
        except DECODE_FAULTS:
            continue
    return value


def rest(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Give the members of an object that the definition does not name."""
    return {key: item for key, item in data.items() if key not in known}


def unknown_text(enum: type[_S], value: object) -> _S | None:
    """Make a member for a text that the definition does not have, so that it is kept."""
    if not isinstance(value, str):
        return None
    member = str.__new__(enum, value)
    member._name_ = member._value_ = value
    return member


def unknown_number(enum: type[_I], value: object) -> _I | None:
    """Make a member for a number that the definition does not have, so that it is kept."""
    if not isinstance(value, int):
        return None
    member = int.__new__(enum, value)
    member._name_, member._value_ = str(value), value
    return member


def read_any(response: httpx.Response) -> object:
    """Read the body of an answer as JSON, where it has one."""
    return response.json() if response.content else None


def read_file(response: httpx.Response) -> File:
    """Read the body of an answer as a file."""
    return File(io.BytesIO(response.content), None, response.headers.get("content-type"))


def is_text(response: httpx.Response) -> bool:
    """Tell text from a file by the media type."""
    return str(response.headers.get("content-type", "")).lower().startswith("text/")


def is_json(response: httpx.Response) -> bool:
    """Tell JSON from a file by the media type."""
    return "json" in response.headers.get("content-type", "").lower()


def masked_repr(model: Any, secret: set[str]) -> str:
    """Show an object without those of its values that are secret."""
    shown = (f"{name}={'***' if name in secret else repr(getattr(model, name))}" for name in _names(model))
    return f"{type(model).__name__}({', '.join(shown)})"


def _names(model: Any) -> list[str]:
    return [name for name in model.__slots__ if name != "__weakref__"]


# --- write --------------------------------------------------------------------------------------------------------


def write(value: Any) -> Any:
    """Give a value as JSON, with all that is in it; a file stays one."""
    kind = type(value)
    if kind in _JSON:
        return value
    if kind is list or kind is tuple:
        return [write(item) for item in value]
    if kind is dict:
        return {key: write(item) for key, item in value.items()}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    return {key: write(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def text(value: Any) -> str:
    """Give a value as text, as addresses, headers and forms have it."""
    value = write(value)
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def segment(name: str, value: Any, safe: str = "") -> str:
    """Give a value as a part of a path.

    Raises:
        ValueError: It is none, empty, or leads to another path.
    """
    if value is None or value is UNSET:
        raise ValueError(f"{name} is a part of the path and has to be given")
    segment_text = text(value)
    if segment_text == "" or {".", ".."} & set(segment_text.split("/") if "/" in safe else [segment_text]):
        raise ValueError(f"{name} is a part of the path and cannot be {segment_text!r}")
    return quote(segment_text, safe=safe)


def query(name: str, value: Any) -> Pairs:
    """Give a value as parameters of a query: a list repeated, an object by its own names."""
    if value is UNSET or value is None:
        return []
    value = write(value)
    if isinstance(value, list):
        return [(name, text(item)) for item in value]
    if isinstance(value, dict):
        return [(key, text(item)) for key, item in value.items()]
    return [(name, text(value))]


def query_joined(name: str, value: Any, separator: str) -> Pairs:
    """Give a list as one parameter of a query: ``name=a,b``."""
    pairs = query(name, value)
    return [(name, separator.join(item for _, item in pairs))] if pairs else []


def query_indexed(name: str, value: Any) -> Pairs:
    """Give a list as numbered parameters of a query: ``name[0]=a&name[1]=b``."""
    if not isinstance(value, list | tuple):
        return query(name, value)
    return [(f"{name}[{index}]", text(item)) for index, item in enumerate(value)]


def query_keyed(name: str, value: Any) -> Pairs:
    """Give an object as parameters of a query: ``name[a]=1&name[b]=2``."""
    value = write(value)
    if not isinstance(value, dict):
        return query(name, value)
    return [(f"{name}[{key}]", text(item)) for key, item in value.items()]


def headers(*pairs: tuple[str, Any]) -> dict[str, str]:
    """Give the headers that have a value.

    Raises:
        ValueError: A value cannot be sent; it is not shown, since it may be a secret.
    """
    texts = {name: text(value) for name, value in pairs if value is not UNSET and value is not None}
    for name, value in texts.items():
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"the header {name} can have printable characters of ASCII only")
    return texts


def cookies(*pairs: tuple[str, Any]) -> object:
    """Give the cookies that have a value, as one header."""
    texts = [
        f"{quote(name, safe=_COOKIE)}={quote(text(value), safe=_COOKIE)}"
        for name, value in pairs
        if value is not UNSET and value is not None
    ]
    return "; ".join(texts) if texts else UNSET


_COOKIE: Final = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


def json_body(value: Any) -> bytes | None:
    """Give the body of a request as JSON."""
    if value is UNSET:
        return None
    return json.dumps(write(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def form_body(value: Any) -> bytes | None:
    """Give the body of a request as ``application/x-www-form-urlencoded``; objects in it are JSON."""
    if value is UNSET or value is None:
        return None
    from urllib.parse import urlencode

    return urlencode([pair for name, item in write(value).items() for pair in _fields(name, item)]).encode()


def multipart_body(value: Any) -> list[tuple[str, Any]] | None:
    """Give the body of a request as the fields of a ``multipart/form-data``; objects in it are JSON."""
    if value is UNSET or value is None:
        return None
    return [(name, part) for name, item in write(value).items() for part in _parts(item)]


def _fields(name: str, value: Any) -> Pairs:
    return [(name, text(item)) for item in value] if isinstance(value, list) else [(name, text(value))]


def _parts(value: Any) -> list[tuple[str | None, Any, str]]:
    if isinstance(value, list):
        return [part for item in value for part in _parts(item)]
    if isinstance(value, File):
        # A part without a file name is a field, and no file, to many services.
        return [(value.file_name or "file", value.payload, value.mime_type or "application/octet-stream")]
    media_type = "text/plain" if isinstance(value, str | int | float) else "application/json"
    return [(None, text(value).encode(), media_type)]
