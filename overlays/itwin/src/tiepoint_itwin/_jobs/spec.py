"""Specification of a job: its base class, derivation of the request body, and validators of attributes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, get_args

from attr import Attribute, fields
from tiepoint_core import ConfigError, DecodeError

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_conversion import models as conversion
    from tiepoint_itwin_api.reality_modeling import models as modeling

C = TypeVar("C")
J = TypeVar("J", bound="modeling.Job | conversion.Job")
R = TypeVar("R")
S = TypeVar("S", bound="Spec[Any, Any]")

NOT_INPUTS: Final = {"options", "outputs", "exports", "output_modeling_reference"}
"""Attributes of specifications that are options, or name outputs; all other attributes are inputs."""


class Spec(Generic[J, R]):
    """Specification of a job.

    `J` is the class of the API's jobs, so that a specification fits its own API only; `R` is the class of the outputs
    of such a job.

    Attributes:
        api: Name of the API.
        type_: Type of the job, which is the name of the class.
    """

    __slots__ = ()

    api: ClassVar[str]
    type_: ClassVar[str]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if Spec not in cls.__bases__ and not hasattr(cls, "type_"):
            cls.type_ = cls.__name__

    def body(self, *, itwin_id: str, name: str | None = None) -> object:
        """Return the body of the request that creates the job: the `JobCreate` of its API.

        Args:
            itwin_id: iTwin that holds the inputs and will hold the outputs.
            name: Name of the job, of at least 3 characters.

        Raises:
            ConfigError: If the name is too short.
        """
        raise NotImplementedError


def checked_spec(spec: object, expected: type[S]) -> S:
    """Return a specification of the expected API.

    Raises:
        ConfigError: If the value is not a specification, or belongs to another API.
    """
    # A type checker reports both.
    if not isinstance(spec, Spec):
        raise ConfigError(
            "submit takes the specification of a job, such as Calibration(...) of tiepoint_itwin.modeling"
        )
    if not isinstance(spec, expected):
        jobs = f"client.{spec.api.removeprefix('reality-')}.jobs"
        raise ConfigError(f"{type(spec).__name__} is a job of {spec.api}, not of {expected.api}: give it to {jobs}")
    return spec


def specifications(spec: Spec[J, R], create: Callable[..., C], inputs: Callable[..., object], **parts: object) -> C:
    """Return the `specifications` of a request body.

    Args:
        spec: Specification, whose attributes have the names of inputs. None is left out.
        create: Generated class of the `specifications`.
        inputs: Generated class of the inputs.
        parts: Further parts of the `specifications`, such as `outputs`.
    """
    attrs_class: Any = type(spec)
    values = {each.name: getattr(spec, each.name) for each in fields(attrs_class)}
    if values.get("options") is not None:
        parts["options"] = values["options"]
    arguments = {
        name: value if isinstance(value, str) else list(value)
        for name, value in values.items()
        if name not in NOT_INPUTS and value is not None
    }
    return create(inputs=inputs(**arguments), **parts)


def unreadable_outputs(job_id: str) -> DecodeError:
    """Return the error for outputs that the definition does not have."""
    return DecodeError(f"job {job_id} succeeded, but its outputs cannot be read: see jobs.get(...).specifications")


def check_path(subject: str, path: object) -> None:
    """Reject values that are not paths in an iTwin's bucket.

    Raises:
        ConfigError: If the value is not such a path.
    """
    # The message leaves the value out: the value may be a URL with a signature.
    if not (isinstance(path, str) and path.startswith("bkt:") and path[4:]):
        raise ConfigError(
            f"{subject} is a file in the iTwin's bucket: 'bkt:' and its path, "
            "as client.modeling.bucket().reference(name) gives it"
        )


# Validators of attrs: arguments are the specification, its attribute and the value. None is accepted where it is the
# default.


def text(spec: object, attribute: Attribute[Any], value: object) -> None:
    """Accept a text, such as a reality data id."""
    if not _left_out(attribute, value) and not (isinstance(value, str) and value):
        raise ConfigError(f"{_of(spec, attribute)} is one text, not {_kind(value)}")


def texts(spec: object, attribute: Attribute[Any], value: object) -> None:
    """Accept a list of at least one text, such as reality data ids."""
    if _left_out(attribute, value):
        return
    for each in some(spec, attribute, value):
        if not (isinstance(each, str) and each):
            raise ConfigError(f"{_of(spec, attribute)} is a list of texts; one of its items is {_kind(each)}")


def in_bucket(spec: object, attribute: Attribute[Any], value: object) -> None:
    """Accept a path in the iTwin's bucket."""
    if not _left_out(attribute, value):
        check_path(_of(spec, attribute), value)


def of_class(expected: Callable[[], type]) -> Callable[[object, Attribute[Any], object], None]:
    """Return a validator that accepts objects of a generated class, which is imported on the first validation."""

    def validate(spec: object, attribute: Attribute[Any], value: object) -> None:
        if not _left_out(attribute, value) and not isinstance(value, expected()):
            raise ConfigError(f"{_of(spec, attribute)} has to be {expected().__name__}(...), not {_kind(value)}")

    return validate


def names_among(literal: object) -> Callable[[object, Attribute[Any], object], None]:
    """Return a validator that accepts a list of at least one of the names of a `Literal`."""
    names = get_args(literal)

    def validate(spec: object, attribute: Attribute[Any], value: object) -> None:
        chosen = items(spec, attribute, value)
        unknown = [name for name in chosen if name not in names]
        if unknown or not chosen:
            what = f"has no {str(unknown[0])[:60]!r}" if unknown else "is empty"
            raise ConfigError(f"{_of(spec, attribute)} {what}: choose among {', '.join(names)}")

    return validate


def items(spec: object, attribute: Attribute[Any], value: object) -> Sequence[object]:
    """Return the items of a list; a text is not a list.

    Raises:
        ConfigError: If the value is not a list.
    """
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise ConfigError(f"{_of(spec, attribute)} is a list, such as [...], not {_kind(value)}")
    return value


def some(spec: object, attribute: Attribute[Any], value: object) -> Sequence[object]:
    """Return the items of a list that has at least one.

    Raises:
        ConfigError: If the value is not a list, or is empty.
    """
    values = items(spec, attribute, value)
    if not values:
        instead = ", or leave it out" if attribute.default is None else ""
        raise ConfigError(f"{_of(spec, attribute)} is empty: give at least one{instead}")
    return values


def _left_out(attribute: Attribute[Any], value: object) -> bool:
    return value is None and attribute.default is None


def _of(spec: object, attribute: Attribute[Any]) -> str:
    return f"{attribute.name} of {type(spec).__name__}"


def _kind(value: object) -> str:
    """Return the kind of a value, without the value."""
    if isinstance(value, str):
        return "one text" if value else "an empty text"
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"
