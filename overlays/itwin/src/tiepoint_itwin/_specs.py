"""What a job is to do: what the specs of both APIs share, and how what they are given is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final, Generic, TypeVar, get_args

from attr import Attribute
from tiepoint_core import ConfigError

__all__ = ["Spec", "check_name", "check_path", "in_bucket", "items", "names_among", "of_class", "some", "text", "texts"]

J = TypeVar("J")
R = TypeVar("R")

_SHORTEST_NAME: Final = 3


class Spec(Generic[J, R]):
    """What a job is to do.

    `J` is the class of the API's jobs, so that a spec goes to its own API only; `R` is the class of what such a job
    makes.

    Attributes:
        api: Name of the API.
        type_: The type of the job.
    """

    __slots__ = ()

    api: ClassVar[str]
    type_: ClassVar[str]

    def body(self, *, itwin_id: str, name: str | None = None) -> object:
        """Give the body that creates the job: the `JobCreate` of its API.

        Args:
            itwin_id: The iTwin that holds the inputs and will hold what is made.
            name: Name for the job, of at least 3 characters.

        Raises:
            ConfigError: The name is too short.
        """
        raise NotImplementedError


def check_name(what: str, name: object) -> None:
    """Refuse a name that the definition would.

    Raises:
        ConfigError: It is not a text, or too short.
    """
    if not isinstance(name, str) or len(name) < _SHORTEST_NAME:
        raise ConfigError(f"the name of {what} needs at least {_SHORTEST_NAME} characters")


def check_path(what: str, path: object) -> None:
    """Refuse what is no path in an iTwin's bucket.

    Raises:
        ConfigError: It is none.
    """
    # What was given is not repeated: it may be an address with a signature.
    if not (isinstance(path, str) and path.startswith("bkt:") and path[4:]):
        raise ConfigError(
            f"{what} is a file in the iTwin's bucket: 'bkt:' and its path, "
            "as client.modeling.bucket().reference(name) gives it"
        )


# What follows are validators of attrs: of the spec, its attribute and the value. None is "left out" where it may be.


def text(spec: object, attribute: Attribute[Any], value: object) -> None:
    """One text, such as a reality data id."""
    if not _left_out(attribute, value) and not (isinstance(value, str) and value):
        raise ConfigError(f"{_of(spec, attribute)} is one text, not {_kind(value)}")


def texts(spec: object, attribute: Attribute[Any], value: object) -> None:
    """A list of texts, such as reality data ids: of at least one."""
    if _left_out(attribute, value):
        return
    for each in some(spec, attribute, value):
        if not (isinstance(each, str) and each):
            raise ConfigError(f"{_of(spec, attribute)} is a list of texts; one of its items is {_kind(each)}")


def in_bucket(spec: object, attribute: Attribute[Any], value: object) -> None:
    """A path in the iTwin's bucket."""
    if not _left_out(attribute, value):
        check_path(_of(spec, attribute), value)


def of_class(expected: Callable[[], type]) -> Callable[[object, Attribute[Any], object], None]:
    """An object of a generated class, which is imported only now."""

    def validate(spec: object, attribute: Attribute[Any], value: object) -> None:
        if not _left_out(attribute, value) and not isinstance(value, expected()):
            raise ConfigError(f"{_of(spec, attribute)} has to be {expected().__name__}(...), not {_kind(value)}")

    return validate


def names_among(literal: object) -> Callable[[object, Attribute[Any], object], None]:
    """A list of at least one of the names that a `Literal` has."""
    names = get_args(literal)

    def validate(spec: object, attribute: Attribute[Any], value: object) -> None:
        given = items(spec, attribute, value)
        unknown = [each for each in given if each not in names]
        if unknown or not given:
            what = f"has no {str(unknown[0])[:60]!r}" if unknown else "is empty"
            raise ConfigError(f"{_of(spec, attribute)} {what}: choose among {', '.join(names)}")

    return validate


def items(spec: object, attribute: Attribute[Any], value: object) -> Sequence[object]:
    """Give the items of a list, which a text is not, though it has items, too.

    Raises:
        ConfigError: It is no list.
    """
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise ConfigError(f"{_of(spec, attribute)} is a list, such as [...], not {_kind(value)}")
    return value


def some(spec: object, attribute: Attribute[Any], value: object) -> Sequence[object]:
    """Give the items of a list that has at least one.

    Raises:
        ConfigError: It is no list, or an empty one.
    """
    given = items(spec, attribute, value)
    if not given:
        instead = ", or leave it out" if attribute.default is None else ""
        raise ConfigError(f"{_of(spec, attribute)} is empty: give at least one{instead}")
    return given


def _left_out(attribute: Attribute[Any], value: object) -> bool:
    return value is None and attribute.default is None


def _of(spec: object, attribute: Attribute[Any]) -> str:
    return f"{attribute.name} of {type(spec).__name__}"


def _kind(value: object) -> str:
    """What a value is, without the value."""
    if isinstance(value, str):
        return "one text" if value else "an empty text"
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"
