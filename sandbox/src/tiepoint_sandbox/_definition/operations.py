"""A definition, ``openapi.yaml``, as the sandbox needs it: operations, what they take and what they answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final, Literal
from urllib.parse import urlsplit

import yaml
from attrs import field, frozen

from .._handler import Json, JsonObject
from .schemas import Check, Schemas

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NO_PARAMETERS: Final = ("content-type", "authorization")
"""Headers that are none even where a definition lists them: the specification has other places for them."""


@frozen(eq=False)
class Parameter:
    """A parameter; ``style`` and ``explode`` are filled in as the specification has them.

    Attributes:
        types: The types that its schema allows.
        items: Those of its items, or of its properties, by name.
    """

    name: str
    location: Literal["path", "query", "header", "cookie"]
    required: bool
    style: str
    explode: bool
    content: bool
    types: frozenset[str]
    items: Mapping[str, frozenset[str]]
    check: Check
    default: Json


@frozen(eq=False)
class Media:
    """What a media type of a request or a response carries."""

    media_type: str
    check: Check
    examples: tuple[Json, ...]


@frozen(eq=False)
class ResponseSpec:
    """A response, under its documented status: ``200``, ``4XX`` or ``default``."""

    status: str
    media: Mapping[str, Media]
    headers: Mapping[str, Parameter]
    inferred: bool


@frozen(eq=False)
class Operation:
    """An operation.

    Attributes:
        api: The API's folder in ``specs/``.
        prefix: What the addresses of its servers have before its path.
        security: The alternatives: by the scheme's name, scopes. None at all: no sign-in is asked for.
        accept: The value of the header Accept that it asks for, if it does.
        inferred: Whether its definition says that it is inferred.
    """

    definition: Definition = field(repr=False)
    api: str
    id: str
    method: str
    path: str
    prefix: str
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Media]
    body_required: bool
    responses: Mapping[str, ResponseSpec]
    security: tuple[Mapping[str, list[str]], ...]
    accept: str | None
    inferred: bool

    def response(self, status: int) -> ResponseSpec | None:
        """Return what is documented of a status."""
        responses = self.responses
        return responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")

    @cached_property
    def success(self) -> ResponseSpec | None:
        """The first response that says that all went well."""
        return next((item for status, item in self.responses.items() if status.startswith("2")), None)

    @cached_property
    def query_keys(self) -> frozenset[str]:
        """The query parameters that are keys of a security scheme."""
        schemes = self.definition.security_schemes.values()
        return frozenset(scheme["name"] for scheme in schemes if scheme.get("in") == "query")

    @cached_property
    def media_types(self) -> frozenset[str]:
        """Those of all its responses."""
        return frozenset(name for response in self.responses.values() for name in response.media)


class Definition:
    """One definition."""

    def __init__(self, api: str, document: JsonObject) -> None:
        self.api = api
        self.document = document
        self.schemas = Schemas(document)
        self._checks: dict[str, Check] = {}

    @classmethod
    def parse(cls, api: str, text: str) -> Definition:
        """Read it. Date-times stay texts, as they are in JSON."""
        return cls(api, yaml.load(text, _Loader))  # noqa: S506 - a safe loader with fewer types

    def problems(self, reference: str, value: Json) -> list[str]:
        """Return what a schema of the definition, ``#/components/schemas/...``, has against a value."""
        check = self._checks.setdefault(reference, Check(self.schemas, {"$ref": reference}))
        return [f"{'.'.join(map(str, path))}: {message}".removeprefix(": ") for path, message in check.problems(value)]

    @cached_property
    def security_schemes(self) -> Mapping[str, JsonObject]:
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        return {name: self.schemas.resolve(scheme) for name, scheme in schemes.items()}

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        items = ((path, self.schemas.resolve(item)) for path, item in self.document["paths"].items())
        return tuple(
            self._operation(path, method, item) for path, item in items for method in _METHODS if method in item
        )

    def _operation(self, path: str, method: str, item: JsonObject) -> Operation:
        raw = item[method]
        listed = [self.schemas.resolve(each) for each in (*item.get("parameters", ()), *raw.get("parameters", ()))]
        # The operation's own parameters stand in place of those of its path.
        parameters = {(each["in"], each["name"]): each for each in listed}
        accept = parameters.pop(("header", "Accept"), None)
        body = self.schemas.resolve(raw.get("requestBody", {}))
        servers = raw.get("servers", item.get("servers", self.document.get("servers", [])))
        security = raw.get("security", self.document.get("security", []))
        return Operation(
            definition=self,
            api=self.api,
            id=raw.get("operationId", f"{method} {path}"),
            method=method.upper(),
            path=path,
            prefix=_prefix(servers[0]) if servers else "",
            parameters=tuple(
                self._parameter(each) for each in parameters.values() if each["name"].lower() not in _NO_PARAMETERS
            ),
            bodies={media.media_type: media for media in self._media(body)},
            body_required=body.get("required", False),
            responses={
                str(status).upper().replace("DEFAULT", "default"): self._response(str(status), node)
                for status, node in raw["responses"].items()
            },
            security=tuple(security),
            accept=None if accept is None else accept["schema"].get("default", "*/*"),
            inferred=raw.get("x-confidence") == "inferred",
        )

    def _response(self, status: str, node: JsonObject) -> ResponseSpec:
        node = self.schemas.resolve(node)
        headers = {
            name.lower(): self._parameter({**self.schemas.resolve(header), "name": name, "in": "header"})
            for name, header in node.get("headers", {}).items()
        }
        media = {each.media_type: each for each in self._media(node)}
        return ResponseSpec(status, media, headers, inferred=node.get("x-confidence") == "inferred")

    def _media(self, node: JsonObject) -> Iterator[Media]:
        for name, content in node.get("content", {}).items():
            examples = [content["example"]] if "example" in content else []
            named = (self.schemas.resolve(example) for example in content.get("examples", {}).values())
            examples += [example["value"] for example in named if "value" in example]
            yield Media(name.lower(), Check(self.schemas, content.get("schema", {})), tuple(examples))

    def _parameter(self, node: JsonObject) -> Parameter:
        location = node["in"]
        style = node.get("style", "form" if location in ("query", "cookie") else "simple")
        content = next(iter(node.get("content", {}).values()), None)
        schema = content.get("schema", {}) if content is not None else node.get("schema", {})
        inner: JsonObject = {"": next((each["items"] for each in self.schemas.members(schema) if "items" in each), {})}
        inner |= self.schemas.properties(schema)
        return Parameter(
            name=node["name"],
            location=location,
            required=node.get("required", False),
            style=style,
            explode=node.get("explode", style in ("form", "deepObject")),
            content=content is not None,
            types=self.schemas.types(schema),
            items={name: self.schemas.types(each) for name, each in inner.items()},
            check=Check(self.schemas, schema),
            default=self.schemas.resolve(schema).get("default"),
        )


def is_json(media_type: str) -> bool:
    """Return whether bodies of a media type are JSON."""
    return media_type.endswith(("/json", "+json"))


def _prefix(server: JsonObject) -> str:
    variables = server.get("variables", {})
    url = re.sub(r"\{([^}]*)\}", lambda match: str(variables.get(match[1], {}).get("default", "")), server["url"])
    return urlsplit(url).path.rstrip("/")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # the fast one needs libyaml
    """Reads what JSON has, and nothing else."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}
