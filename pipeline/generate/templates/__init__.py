"""The templates of the generated code: our own, in the place of the generator's.

None is a copy. `REPLACED` says of each of the generator's templates that is replaced what its output gets wrong, and
which upstream thread would retire ours. The generator's own text is known by its digest: a version that changed it
fails at once, so that somebody looks at what changed.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Final

import openapi_python_client
from attrs import frozen

from pipeline.errors import PipelineError

__all__ = ["FOLDER", "REPLACED", "Replaced", "check_replaced"]

FOLDER: Final = files(__name__)


@frozen
class Replaced:
    """A template of the generator that is replaced.

    Attributes:
        template: Its name, which ours has as well.
        digest: The first digits of the SHA-256 of the generator's own.
        why: What stock output gets wrong, a line each.
        threads: Issues and pull requests of openapi-generators/openapi-python-client that would retire some of it;
            empty where none was found.
    """

    template: str
    digest: str
    why: tuple[str, ...]
    threads: tuple[str, ...] = ()


REPLACED: Final = (
    Replaced(
        "client.py.jinja",
        "4eac65762f21014a",
        (
            "no timeout at all: None is passed to httpx",
            "a token of its own, frozen when the httpx client is built",
            "one class for sync and async: the wrong method quietly makes a second httpx client",
        ),
        ("#118", "#254", "#1235"),
    ),
    Replaced(
        "errors.py.jinja",
        "b6ba7ea79aa7d7f2",
        ("an error names neither operation nor the part that could not be read",),
        ("#491",),
    ),
    Replaced(
        "types.py.jinja",
        "93df9d75883a4eaf",
        ("UNSET loses its identity when it is pickled or copied", "a file sent by an async client: RuntimeError"),
        ("#1239",),
    ),
    Replaced(
        "package_init.py.jinja",
        "ac15907e32dc39bd",
        ("importing the package imports httpx and all that belongs to it",),
        ("#670",),
    ),
    Replaced("models_init.py.jinja", "4f64a3d6e1b15a56", ("using one model imports all of them",), ("#636", "#670")),
    Replaced(
        "model.py.jinja",
        "fd1c79680d51c06c",
        (
            "a null where the definition has none: the whole page is lost",
            "a union takes the first member that does not fail, which often is the wrong one",
            "a property chosen by a sibling is of the first class that fits",
            "a property named like its own class shares a variable with the object",
            "imports inside of every from_dict take longer than what it does",
        ),
        ("#219", "#679", "#1117", "#1154", "#1243", "#1263", "#1371", "#1485"),
    ),
    Replaced(
        "str_enum.py.jinja",
        "e4979a5e6b338351",
        ("one value that the definition does not have: the whole page is lost",),
    ),
    Replaced(
        "int_enum.py.jinja",
        "cf8776855b1d8269",
        ("one value that the definition does not have: the whole page is lost",),
    ),
    Replaced("api_init.py.jinja", "f3b0290732b219be", ("says that it holds methods, and holds none",)),
    Replaced(
        "endpoint_init.py.jinja",
        "c1837a037fdbbd85",
        ("an operation is a module with four functions, and no method of anything",),
    ),
    Replaced(
        "endpoint_module.py.jinja",
        "c1b2628053eb4875",
        (
            "a refusal is returned as if it were a value, or as None",
            "statuses that Python's http.HTTPStatus does not have: ValueError",
            "an answer of any content is thrown away",
            "of two kinds of answer one is read wrongly",
            "the boundary of a form is the constant +++",
            "deepObject and joined lists go out under wrong names or repeated",
            "a boolean field of a form goes out as True",
            "an object in a form goes out as Python writes it",
            "a path parameter that is empty, or dots, leads to another operation",
            "a module with two bodies and no optional parameter cannot be imported",
            "a file's own media type is ignored",
            "slashes of an address at the end of a path are encoded",
            "cookies are sent in a way that httpx deprecates",
        ),
        ("#197", "#254", "#491", "#1064", "#1296", "#1407", "#1425", "#1426", "#1442", "#1451", "#1462", "#1471"),
    ),
)


def check_replaced() -> None:
    """Make sure that the installed generator's templates are those that ours were written in the place of.

    Raises:
        PipelineError: One has changed.
    """
    folder = files("openapi_python_client") / "templates"
    for item in REPLACED:
        digest = hashlib.sha256((folder / item.template).read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]
        if digest != item.digest:
            raise PipelineError(
                f"openapi-python-client {openapi_python_client.__version__} changed its {item.template} "
                f"(SHA-256 {digest}): look at what changed, mend ours where it needs it, and note the new digest"
            )
