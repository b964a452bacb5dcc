"""What the templates show: models and operations of the generator's parsed tree, as text that is ready to stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import define, field, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import Body, BodyType
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.responses import Response
from openapi_python_client.strings import snake_case

from pipeline.generate.docstrings import TEXTS, attributes, docstring, operation_docstring, summary, text, wrapped
from pipeline.generate.expressions import Classes, Reader, Union, bracketed, class_of, is_plain, nullable
from pipeline.generate.literals import literal
from pipeline.lower import JSON, Lowered, Operation, Parameter, Tag

__all__ = ["View"]

_CONTENT: Final[Mapping[BodyType, str]] = {
    BodyType.JSON: "_wire.json_body(body)",
    BodyType.DATA: "_wire.form_body(body)",
    BodyType.FILES: "_wire.multipart_body(body)",
    BodyType.CONTENT: "body",
}


# How long a literal may be before it is broken.
_LINE: Final = 90


@frozen
class PropertyView:
    """A property of a model, with the expressions that read and write it."""

    python: str
    wire: str
    names: str
    secret: bool
    annotation: str
    required: bool
    read: str
    write: str


@frozen
class ModelView:
    """A class of the models."""

    name: str
    docstring: str
    properties: list[PropertyView]
    extra: str
    read_extra: str | None
    functions: Mapping[str, Union]


@frozen
class Branch:
    """One of several bodies that an operation takes, and the test by which it is told from the others."""

    test: str
    content: str
    media_type: str | None


@frozen
class BodyView:
    """The body of a request: an expression, or branches that choose one."""

    content: str = ""
    media_type: str = ""
    branches: list[Branch] = field(factory=list)


@frozen
class AnswerView:
    """The lines that read an answer, and the test of the status that leads to them."""

    lines: list[str]
    test: str
    otherwise: bool


@define
class CallView:
    """An operation."""

    name: str
    resource: str
    signature: str
    forwarded: str
    result: str
    url: str
    params: list[str]
    headers: list[tuple[str, str]]
    body: BodyView
    answers: list[AnswerView]
    errors: list[AnswerView]
    redirects: list[str]
    functions: Mapping[str, Union]
    summary: str
    docstring: str
    module_docstring: str


@frozen
class TagView:
    """A group of operations."""

    name: str
    docstring: str
    about: str
    async_about: str
    calls: list[CallView]
    names: frozenset[str]


@define
class View:
    """Makes the views of one API."""

    lowered: Lowered
    classes: Classes
    _calls: dict[str, CallView] = field(factory=dict)

    def globals(self, data: GeneratorData) -> dict[str, object]:
        """Return what the templates find beside what the generator gives them."""
        modules = [
            (str(item.class_info.name), str(item.class_info.module_name)) for item in (*data.models, *data.enums)
        ]
        # The rest tells those who read the definition how it is written.
        about = (data.description.get_untrusted_value() if data.description else "").partition("\n")[0]
        return {
            "model_view": self.model,
            "enum_docstring": self.enum_docstring,
            "spellings": self.lowered.spellings,
            "tag_view": self.tag,
            "call_view": self.call,
            "tags": self.lowered.tags,
            "tag_docstring": lambda tag: tag_docstring(tag, indent=8),
            "class_modules": sorted(modules),
            "text": text,
            "title": data.title.get_untrusted_value(),
            "version": data.version.get_untrusted_value(),
            "about": wrapped(about),
        }

    # --- models -----------------------------------------------------------------------------------------------

    def model(self, model: ModelProperty) -> ModelView:
        """Return a class."""
        name = class_of(model)
        reader = Reader(self.classes, "_models")
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        views = [self._property(prop, name, reader) for prop in properties]
        values = self.classes.values(model)
        extra = reader.read(values, "item", "additional_property") if values is not None else None
        descriptions = [(prop.python_name, _description(prop)) for prop in properties]
        about = model.description.get_untrusted_value() if model.description else ""
        first = summary(about, _words(name))
        return ModelView(
            name=name,
            docstring=docstring(
                first,
                wrapped(_beyond(about, first)),
                attributes("Attributes", descriptions),
                wrapped(self.lowered.sources.get(name, ""), hang=4),
            ),
            properties=views,
            extra=self.classes.annotation(values, "_models") if values is not None else "Any",
            read_extra=reader.unless_null(extra, "item", values) if extra and values is not None else None,
            functions=reader.functions,
        )

    def _property(self, prop: PropertyProtocol, owner: str, reader: Reader) -> PropertyView:
        python, wire = str(prop.python_name), literal(prop.name.get_untrusted_value())
        sibling = self.classes.siblings.get((owner, python))
        read = reader.read(prop, "value", python, sibling)
        known = self.lowered.properties[owner][python]
        also = known.also
        names = ", ".join(f'"{literal(name)}"' for name in (prop.name.get_untrusted_value(), *also))
        if also:
            source = f"first_of(data, {names})" if prop.required else f"first_of(data, {names}, required=False)"
        else:
            source = f'data["{wire}"]' if prop.required else f'data.get("{wire}", UNSET)'
        if read and prop.required:
            source = reader.unless_null(read, f"(value := {source})", prop)
        elif read and also:
            source = f"{bracketed(read)} if (value := {source}) is not None and value is not UNSET else value"
        elif read:
            source = f'{bracketed(read)} if (value := data.get("{wire}")) is not None else {source}'
        return PropertyView(
            python=python,
            wire=wire,
            names=names,
            secret=known.secret,
            annotation=self.classes.annotation(prop, "_models"),
            required=prop.required,
            read=source,
            write=f"self.{python}" if is_plain(prop) else f"write(self.{python})",
        )

    def enum_docstring(self, enum: EnumProperty) -> str:
        """Return the docstring of an enum."""
        about = enum.description.get_untrusted_value() if enum.description else ""
        first = summary(about, _words(class_of(enum)))
        return docstring(first, wrapped(_beyond(about, first)))

    # --- operations -------------------------------------------------------------------------------------------

    def tag(self, collection: EndpointCollection) -> TagView:
        """Return a group of operations."""
        tag = self.lowered.tags[str(collection.tag)]
        calls = [self.call(endpoint) for endpoint in collection.endpoints]
        about = tag_docstring(tag)
        return TagView(
            name=tag.class_name,
            docstring=about,
            about=about,
            async_about=docstring(summary(tag.description, tag.name), TEXTS["async_resource"]),
            calls=calls,
            names=frozenset(re.findall(r"\w+", " ".join(f"{call.signature} {call.result}" for call in calls))),
        )

    def call(self, endpoint: Endpoint) -> CallView:
        """Return an operation."""
        if endpoint.name not in self._calls:
            self._calls[endpoint.name] = self._call(endpoint)
        return self._calls[endpoint.name]

    def _call(self, endpoint: Endpoint) -> CallView:
        operation = self.lowered.operations[endpoint.name]
        known = {parameter.python: parameter for parameter in operation.parameters}
        reader = Reader(self.classes, "models", "_wire.")
        success, errors = _split(list(endpoint.responses))
        redirects = [_codes(one) for one in success if _redirects(one)]
        result = self._result(success, operation)
        statuses = {
            "success": [one.status_code.pattern for one in success],
            "errors": [one.status_code.pattern for one in errors],
            "value": result != "None",
        }
        bodied = [one for one in errors if operation.responses[one.status_code.pattern] is not None]
        body = _body(endpoint, self.classes)
        signature, forwarded = self._signature(endpoint, known)
        bodies = [self.classes.annotation(one.prop, "models", anything="object") for one in endpoint.bodies]
        text = operation_docstring(operation, statuses, body=" or ".join(f"`{kind}`" for kind in dict.fromkeys(bodies)))
        raw = operation.raw.get("summary") or operation.raw.get("description")
        first = summary(raw if isinstance(raw, str) else "", f"{operation.method.upper()} {operation.wire_path}")
        tag = self.lowered.tags[operation.tag]
        return CallView(
            name=operation.name,
            resource=f"{tag.class_name}Resource",
            signature=signature,
            forwarded=forwarded,
            result=result,
            url=_url(endpoint, known),
            params=[_query(known[str(prop.python_name)]) for prop in endpoint.query_parameters],
            headers=_headers(endpoint, operation, body),
            body=body,
            answers=self._answers(success, operation, reader, "answer"),
            errors=self._answers(bodied, operation, reader, "refusal"),
            redirects=redirects,
            functions=reader.functions,
            summary=docstring(first, indent=8),
            docstring=text,
            module_docstring=docstring(first, wrapped(f"`{operation.method.upper()} {operation.wire_path}`"), indent=0),
        )

    def _signature(self, endpoint: Endpoint, known: Mapping[str, Parameter]) -> tuple[str, str]:
        """Return the parameters, and the arguments that pass them on."""
        paths, named, passed = [], [], []
        for prop in endpoint.path_parameters:
            paths.append(f"{prop.python_name}: {self.classes.annotation(prop, 'models', anything='object')}")
            passed.append(str(prop.python_name))
        if endpoint.bodies:
            kinds = [self.classes.annotation(body.prop, "models", anything="object") for body in endpoint.bodies]
            optional = "" if endpoint.bodies[0].prop.required else " | Unset = UNSET"
            named.append(f"body: {' | '.join(dict.fromkeys(kinds))}{optional}")
            passed.append("body=body")
        others = [*endpoint.query_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters]
        for prop in others:
            parameter = known[str(prop.python_name)]
            annotation = self.classes.annotation(prop, "models", anything="object")
            default = parameter.default
            if not prop.required:
                annotation += " | Unset = UNSET"
            elif default is not None:
                annotation += f' = "{literal(default)}"' if isinstance(default, str) else f" = {default!r}"
            named.append(f"{prop.python_name}: {annotation}")
            passed.append(f"{prop.python_name}={prop.python_name}")
        return ", ".join([*paths, *(["*"] if named else []), *named]), ", ".join(passed)

    # --- answers ----------------------------------------------------------------------------------------------

    def _result(self, success: list[Response], operation: Operation) -> str:
        kinds: dict[str, None] = {}
        for one in success:
            answer = operation.responses[one.status_code.pattern]
            kind = "None" if answer is None else self.classes.annotation(one.prop, "models", anything="object")
            others = {"str": answer.text, "File": answer.file} if answer is not None else {}
            kinds |= dict.fromkeys([kind, *(name for name, also in others.items() if also)])
        if "object" in kinds or not kinds:
            return "object" if kinds else "None"
        return " | ".join([*(kind for kind in kinds if kind != "None"), *(["None"] if "None" in kinds else [])])

    def _answers(self, responses: list[Response], operation: Operation, reader: Reader, hint: str) -> list[AnswerView]:
        """Return how responses are read, those that are read alike together: single statuses, ranges, then the rest."""
        singles: dict[tuple[str, ...], list[str]] = {}
        ranges: dict[tuple[str, ...], list[str]] = {}
        otherwise: tuple[str, ...] | None = None
        for one in responses:
            lines, pattern = tuple(self._lines(one, operation, reader, hint)), one.status_code.pattern
            if one.is_default():
                otherwise = lines
            elif one.status_code.is_range():
                ranges.setdefault(lines, []).append(pattern[0])
            else:
                singles.setdefault(lines, []).append(pattern)
        if otherwise is None and hint == "answer":
            # A success that is not documented is read as one that is: of a range, else the first.
            otherwise = next(iter([*ranges, *singles]), ("return None",))
        views = [
            AnswerView(list(lines), f"response.status_code {_among(codes)}", False)
            for lines, codes in singles.items()
            if lines != otherwise or any(other != otherwise for other in ranges)
        ]
        views += [
            AnswerView(list(lines), f"response.status_code // 100 {_among(digits)}", False)
            for lines, digits in ranges.items()
            if lines != otherwise
        ]
        return views + ([AnswerView(list(otherwise), "", True)] if otherwise else [])

    def _lines(self, response: Response, operation: Operation, reader: Reader, hint: str) -> list[str]:
        answer = operation.responses[response.status_code.pattern]
        if answer is None:
            return ["return None"]
        if answer.kind != JSON:
            return ["return response.text" if answer.kind == "text/plain" else "return _wire.read_file(response)"]
        choice = []
        if answer.text:
            other = "is_text(response)" if answer.file else "is_json(response)"
            choice += [f"if {'' if answer.file else 'not '}_wire.{other}:", "    return response.text"]
        if answer.file:
            choice += ["if not _wire.is_json(response):", "    return _wire.read_file(response)"]
        if isinstance(response.prop, AnyProperty):
            return [*choice, "return _wire.read_any(response)"]
        read = reader.read(response.prop, "data", hint)
        kind = self.classes.annotation(response.prop, "models")
        if read is None:
            return [*choice, f"data: {kind} = response.json()", "return data"]
        if read.startswith("_read_"):
            return [*choice, f"value: {kind} = {_from_json(read)}", "return value"]
        if nullable(response.prop):
            return [*choice, "data = response.json()", f"return {reader.unless_null(read, 'data', response.prop)}"]
        if len(re.findall(r"\bdata\b", read)) == 1:
            return [*choice, f"return {_from_json(read)}"]
        return [*choice, "data = response.json()", f"return {read}"]


def _from_json(read: str) -> str:
    """Return an expression that reads `data`, of the body of the answer."""
    return re.sub(r"\bdata\b", "response.json()", read)


def tag_docstring(tag: Tag, *, indent: int = 4) -> str:
    """Return what is said of a group of operations."""
    first = summary(tag.description, tag.name)
    return docstring(first, wrapped(_beyond(tag.description, first)), indent=indent)


def _words(name: str) -> str:
    """Return the words of a class's name, for where nothing else is said of it."""
    return " ".join(snake_case(name).split("_")).capitalize()


def _description(prop: PropertyProtocol) -> str:
    return prop.description.get_untrusted_value() if prop.description else ""


def _beyond(text: str, first: str) -> str:
    """Return what a text says beyond its first line."""
    joined = " ".join(text.split())
    whole = joined.rstrip(".") == first.rstrip(".")
    if whole or not joined:
        return ""
    sentence = re.match(r"\s*" + r"\s+".join(map(re.escape, first.split())), text)
    return text[sentence.end() :].strip() if sentence else text


def _split(responses: list[Response]) -> tuple[list[Response], list[Response]]:
    """Return the answers that give a value, and the refusals. Where no success is documented, the default is one."""
    success = [one for one in responses if one.status_code.range is not None and one.status_code.range[0] < 400]
    errors = [one for one in responses if one not in success]
    if not success:
        success = [one for one in errors if one.is_default()]
    return success, errors


def _redirects(response: Response) -> bool:
    statuses = response.status_code.range
    return statuses is not None and not 200 <= statuses[0] <= 299


def _among(numbers: list[str]) -> str:
    return f"== {numbers[0]}" if len(numbers) == 1 else f"in ({', '.join(numbers)})"


def _codes(response: Response) -> str:
    """Return the statuses of an answer, as items of a tuple."""
    statuses = response.status_code.range
    if statuses is None or statuses[0] == statuses[1]:
        return response.status_code.pattern
    return f"*range({statuses[0]}, {statuses[1] + 1})"


# --- requests ---------------------------------------------------------------------------------------------------


def _url(endpoint: Endpoint, known: Mapping[str, Parameter]) -> str:
    """Return the expression of the path; in several literals where one would be a long line."""
    names = {str(prop.python_name) for prop in endpoint.path_parameters}
    pieces = [""]
    for part in re.split(r"(\{\w+\})", endpoint.path.get_untrusted_value()):
        name = part[1:-1]
        # Only what stands between braces for a parameter may be code.
        if part.startswith("{") and name in names:
            kept = {"": "", ",": ", ','"}.get(known[name].style, ", _wire.RESERVED")
            piece = f"{{_wire.segment('{name}', {name}{kept})}}"
        else:
            piece = literal(part).replace("{", "{{").replace("}", "}}") if names else literal(part)
        if len(pieces[-1]) + len(piece) > _LINE:
            pieces.append("")
        pieces[-1] += piece
    prefix = "f" if names else ""
    return " ".join(f'{prefix}"{piece}"' for piece in pieces if piece) or '""'


def _query(parameter: Parameter) -> str:
    name, wire = parameter.python, literal(parameter.wire)
    if parameter.style == "index":
        return f'_wire.query_indexed("{wire}", {name})'
    if parameter.style == "keys":
        return f'_wire.query_keyed("{wire}", {name})'
    if parameter.style:
        return f'_wire.query_joined("{wire}", {name}, "{parameter.style}")'
    return f'_wire.query("{wire}", {name})'


def _headers(endpoint: Endpoint, operation: Operation, body: BodyView) -> list[tuple[str, str]]:
    headers = [("Accept", f'"{literal(operation.accept)}"')] if operation.accept else []
    if body.media_type:
        headers.append(("Content-Type", body.media_type))
    headers += [(_wire(prop), str(prop.python_name)) for prop in endpoint.header_parameters]
    cookies = [
        f'("{literal(prop.name.get_untrusted_value())}", {prop.python_name})' for prop in endpoint.cookie_parameters
    ]
    return [*headers, ("Cookie", f"_wire.cookies({', '.join(cookies)})")] if cookies else headers


def _wire(prop: PropertyProtocol) -> str:
    return literal(prop.name.get_untrusted_value())


def _body(endpoint: Endpoint, classes: Classes) -> BodyView:
    bodies = endpoint.bodies
    if not bodies:
        return BodyView()
    required = bodies[0].prop.required
    if len(bodies) == 1:
        (body,) = bodies
        content, media_type = _CONTENT[body.body_type], _media_type(body)
        if not required:
            content = "None if isinstance(body, Unset) else body" if content == "body" else content
            media_type = media_type and f"UNSET if isinstance(body, Unset) else {media_type}"
        return BodyView(content, media_type)
    branches = []
    for index, body in enumerate(bodies):
        last = index == len(bodies) - 1
        test = f"isinstance(body, {classes.instance(body.prop)})" if not last else "not isinstance(body, Unset)"
        test = "else" if last and required else f"{'elif' if index else 'if'} {test}"
        branches.append(Branch(test, _CONTENT[body.body_type], _media_type(body) or None))
    return BodyView("_body", "_media_type", branches)


def _media_type(body: Body) -> str:
    """Return the media type of a body; that of a form with files is made with its boundary when it is sent."""
    if body.body_type == BodyType.FILES:
        return ""
    text = f'"{literal(body.content_type)}"'
    return f"body.mime_type or {text}" if body.body_type == BodyType.CONTENT else text
