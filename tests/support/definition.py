"""Definitions in ``specs/``: references, operations, and validation of values.

The module does not use the pipeline, so that tests can find the pipeline's mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml
from attrs import field, frozen
from jsonschema import FormatChecker
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator, OAS31Validator, oas30_format_checker, oas31_format_checker

Json = Any
"""JSON value, with bytes where a schema says ``format: binary``."""
JsonObject = dict[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Headers that OpenAPI does not treat as parameters, even if a definition lists them.
_NOT_PARAMETERS: Final = ("content-type", "authorization")
# Not a parameter either, but required if a definition lists it; clients set the value.
_ACCEPT: Final = "accept"
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@frozen(eq=False)
class Parameter:
    """Documented parameter, with OpenAPI's defaults for ``explode`` and ``style``."""

    name: str
    location: str
    required: bool
    style: str
    explode: bool
    schema: JsonObject
    media_type: str | None  # if the parameter is documented by `content`
    examples: tuple[Json, ...]
    reserved: bool  # whether slashes in a path parameter are not encoded

    @property
    def key(self) -> tuple[str, str]:
        """Location and name, which is in lower case for a header."""
        return self.location, self.name.lower() if self.location == "header" else self.name


@frozen(eq=False)
class Body:
    """Content of a request or response in one media type."""

    media_type: str
    schema: JsonObject
    examples: tuple[Json, ...]
    encoding: Mapping[str, JsonObject]

    @property
    def kind(self) -> str:
        """Encoding: ``json``, ``form``, ``multipart``, ``text`` or ``bytes``."""
        return media_kind(self.media_type)


@frozen(eq=False)
class Operation:
    """Documented operation.

    Attributes:
        accept: Whether the Accept header is required.
        servers: URLs of the operation's own servers, or () for the definition's servers.
        bodies: Request bodies by media type.
        answers: Response bodies by documented status; () for a status without content.
        headers: Response headers by documented status, described as parameters.
    """

    definition: Definition = field(repr=False)
    path: str
    method: str
    id: str
    parameters: tuple[Parameter, ...]
    accept: bool
    servers: tuple[str, ...]
    bodies: Mapping[str, Body]
    body_required: bool
    answers: Mapping[str, tuple[Body, ...]]
    headers: Mapping[str, tuple[Parameter, ...]]

    @property
    def path_names(self) -> list[str]:
        """Names in braces in the path, in order."""
        return re.findall(r"\{([^{}]+)\}", self.path)

    @property
    def accepted(self) -> frozenset[str]:
        """Media types of all responses."""
        return frozenset(body.media_type for bodies in self.answers.values() for body in bodies)

    @property
    def successes(self) -> list[str]:
        """Documented statuses and ranges of success."""
        return [status for status in self.answers if status.startswith("2")]

    @property
    def failures(self) -> list[str]:
        """Documented statuses and ranges of failure, including the default."""
        return [status for status in self.answers if not status.startswith("2")]


@frozen(eq=False)
class Definition:
    """Definition of an API.

    Attributes:
        document: Content of ``openapi.yaml``.
        key: Vendor and API, such as ``itwin/itwins``.
    """

    document: JsonObject = field(repr=False)
    key: str = ""

    @classmethod
    def load(cls, file: Path) -> Definition:
        """Read ``openapi.yaml`` from its folder in ``specs/``."""
        document = yaml.load(file.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a safe loader with fewer types
        return cls(document, "/".join(file.parent.parts[-2:]))

    @cached_property
    def operations(self) -> list[Operation]:
        """Operations in the order of the definition."""
        return [
            self._operation(path, method, item)
            for path, item in ((path, self.resolve(item)) for path, item in self.document["paths"].items())
            for method in METHODS
            if method in item
        ]

    # --- references and schemas -------------------------------------------------------------------------------

    def resolve(self, node: JsonObject) -> JsonObject:
        """Return the target of a reference, or the node itself."""
        while "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def at(self, reference: str) -> JsonObject:
        """Return the target of a reference."""
        node: Json = self.document
        for part in reference.removeprefix("#/").split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            node = node[int(name) if isinstance(node, list) else name]
        assert isinstance(node, dict), reference
        return node

    def errors(self, schema: JsonObject, value: Json) -> list[str]:
        """Return the errors of a value that is invalid for a schema."""
        errors = self._validator.evolve(schema=schema).iter_errors(as_json(value))
        return [f"{error.json_path}: {error.message:.300}" for error in errors]

    def valid(self, schema: JsonObject, value: Json) -> bool:
        """Return whether a value is valid for a schema."""
        return self._validator.evolve(schema=schema).is_valid(as_json(value))

    @cached_property
    def _validator(self) -> Validator:
        # References are resolved from the root of the document, whichever schema is validated.
        version = str(self.document["openapi"])
        kind, checker = OAS30Validator, oas30_format_checker
        if not version.startswith("3.0."):
            assert version.startswith("3.1."), version
            kind, checker = OAS31Validator, oas31_format_checker
        validator: Validator = kind(self.document, format_checker=_with_url_check(checker))
        return validator

    # --- operations -------------------------------------------------------------------------------------------

    def _operation(self, path: str, method: str, item: JsonObject) -> Operation:
        raw = item[method]
        responses = {status.upper(): self.resolve(node) for status, node in raw["responses"].items()}
        request = self.resolve(raw.get("requestBody", {}))
        parameters = tuple(self._parameters(raw, item))
        return Operation(
            definition=self,
            path=path,
            method=method,
            id=raw.get("operationId", f"{method} {path}"),
            parameters=tuple(item for item in parameters if item.key != ("header", _ACCEPT)),
            accept=any(item.key == ("header", _ACCEPT) and item.required for item in parameters),
            servers=tuple(_server_url(server) for server in raw.get("servers", item.get("servers", []))),
            bodies={body.media_type: body for body in self._bodies(request)},
            body_required=request.get("required", False),
            answers={status: tuple(self._bodies(response)) for status, response in responses.items()},
            headers={
                status: tuple(
                    self._parameter({**self.resolve(header), "name": name, "in": "header"}, frozenset())
                    for name, header in response.get("headers", {}).items()
                )
                for status, response in responses.items()
            },
        )

    def _parameters(self, raw: JsonObject, item: JsonObject) -> Iterator[Parameter]:
        reserved = frozenset(raw.get("x-allow-reserved-path", ()))
        # Parameters of the operation override those of its path.
        parameters: dict[tuple[str, str], Parameter] = {}
        for node in (*raw.get("parameters", ()), *item.get("parameters", ())):
            parameter = self._parameter(self.resolve(node), reserved)
            parameters.setdefault(parameter.key, parameter)
        yield from (parameter for key, parameter in parameters.items() if key[1] not in _NOT_PARAMETERS)

    def _parameter(self, raw: JsonObject, reserved: frozenset[str]) -> Parameter:
        location = raw["in"]
        style = raw.get("style", _STYLES[location])
        media_type, content = next(iter(raw.get("content", {}).items()), (None, raw))
        return Parameter(
            name=raw["name"],
            location=location,
            required=raw.get("required", False),
            style=style,
            explode=raw.get("explode", style == "form"),
            schema=content.get("schema", {}),
            media_type=media_type,
            examples=self._examples(content),
            reserved=location == "path" and raw["name"] in reserved,
        )

    def _bodies(self, holder: JsonObject) -> Iterator[Body]:
        for media_type, node in holder.get("content", {}).items():
            yield Body(media_type, node.get("schema", {}), self._examples(node), node.get("encoding", {}))

    def _examples(self, node: JsonObject) -> tuple[Json, ...]:
        """Return the documented examples of a parameter or a media type."""
        named = [self.resolve(example) for example in node.get("examples", {}).values()]
        plain = [node["example"]] if "example" in node else []
        return tuple(plain + [example["value"] for example in named if "value" in example])


def media_kind(media_type: str) -> str:
    """Return the encoding of a media type: ``json``, ``form``, ``multipart``, ``text`` or ``bytes``."""
    bare = media_type.partition(";")[0].strip().lower()
    if re.fullmatch(r"application/json|.+\+json", bare):
        return "json"
    kinds = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart", "text/plain": "text"}
    return kinds.get(bare, "bytes")


def as_json(value: Json) -> Json:
    """Return a value with each file replaced by a string, which is how schemas describe files."""
    match value:
        case bytes():
            return value.decode("latin-1")
        case dict():
            return {name: as_json(item) for name, item in value.items()}
        case list():
            return [as_json(item) for item in value]
        case _:
            return value


def _server_url(server: JsonObject) -> str:
    url: str = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url.rstrip("/")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML loader that reads dates as strings, as in JSON."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _with_url_check(known: FormatChecker) -> FormatChecker:
    """Add a check for URLs, which jsonschema provides only with further packages installed."""
    checker = FormatChecker(())
    checker.checkers = {**known.checkers, "uri": (_is_url, (ValueError,))}
    return checker


def _is_url(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(urlsplit(value).scheme) and re.search(r"[\s<>\"{}|\\^`]", value) is None
