"""Run openapi-python-client, in process, on a lowered definition.

The generator is pinned to one version, and this module alone knows its inside: it gives the parsed tree back what
lowering took aside (names on the wire, descriptions, paths), and puts our templates in the place of the generator's.
"""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Final

import openapi_python_client
from attrs import frozen
from jinja2 import BytecodeCache, ChoiceLoader, FileSystemLoader
from jinja2.bccache import Bucket
from openapi_python_client import Project, strings
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString

from pipeline.errors import PipelineError
from pipeline.generate.expressions import Classes, class_of
from pipeline.generate.literals import literal
from pipeline.generate.template_views import View
from pipeline.generate.templates import FOLDER, check_replaced
from pipeline.lower import Lowered

__all__ = ["GENERATOR", "Generated", "Warned", "generate"]

GENERATOR: Final = "openapi-python-client"


class _Compiled(BytecodeCache):
    """Compiles a template once a process, not once an API; that is most of the time a small API takes."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _Compiled()


@frozen
class Warned:
    """Something the generator could not do."""

    operation: str
    """Python name of the operation it is about, or empty."""
    text: str


@frozen
class Generated:
    """What one run of the generator gave.

    Attributes:
        operations: Python name of each operation written, to its module below the package.
        schemas: How many classes were written.
        warnings: In the generator's order.
    """

    operations: dict[str, str]
    schemas: int
    warnings: tuple[Warned, ...]


def generate(lowered: Lowered, package: Path, *, runtime: str) -> Generated:
    """Write the package of one definition.

    Args:
        lowered: The definition.
        package: The folder of the package, which must not exist yet; its name is the package's.
        runtime: Name of the runtime's package as seen from the package, after the first dot: ``_runtime``, or
            ``._runtime`` for a runtime beside the package.

    Raises:
        PipelineError: The generator refuses the definition as a whole.
    """
    config = Config.from_sources(
        ConfigFile(
            post_hooks=[],
            package_name_override=package.name,
            class_overrides={name: ClassOverride(module_name=module) for name, module in lowered.module_names.items()},
        ),
        MetaType.NONE,
        document_source=package,
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    _keep_enum_values()
    data = GeneratorData.from_dict(lowered.document, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(f"the generator refuses it: {data.header}: {data.detail}")
    check_replaced()
    _restore(data, lowered)
    models = {class_of(model): model for model in data.models}
    classes = Classes(models, lowered.choices, lowered.siblings)
    # An object without properties of its own is a dict.
    data.models = [model for model in models.values() if not classes.mapping(model)]
    view = View(lowered, classes)
    project = Project(openapi=data, config=config)
    stock = [project.env.loader] if project.env.loader else []
    project.env.loader = ChoiceLoader([FileSystemLoader(str(FOLDER)), *stock])
    project.env.bytecode_cache = _COMPILED
    project.env.filters["literal"] = literal
    project.env.globals |= view.globals(data) | {"runtime": runtime}
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    _add(project, data, view, package)
    endpoints = [endpoint for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints]
    return Generated(
        operations={endpoint.name: f"api.{endpoint.tags[0]}.{endpoint.name}" for endpoint in endpoints},
        schemas=len(data.models) + len(data.enums),
        warnings=tuple(_warning(error, lowered) for error in errors),
    )


def _add(project: Project, data: GeneratorData, view: View, package: Path) -> None:
    """Write the files that the generator has no template for."""
    (package / "py.typed").touch()
    template = project.env.get_template("with_response.py.jinja")
    for module, collection in data.endpoint_collections_by_tag.items():
        text = template.render(tag=view.tag(collection))
        (package / "api" / module / "with_response.py").write_text(text, encoding="utf-8")


# --- what the generator's tree gets back --------------------------------------------------------------------------


def _restore(data: GeneratorData, lowered: Lowered) -> None:
    """Put the names on the wire, the descriptions and the paths back."""
    for model in data.models:
        table = lowered.properties[str(model.class_info.name)]
        for item in [*(model.required_properties or ()), *(model.optional_properties or ())]:
            # By the name it was given; the Python name may be another by now.
            known = table[item.name.get_untrusted_value()]
            item.name = UntrustedString(known.wire)
            item.description = UntrustedString(known.description) if known.description else None
    for group in data.endpoint_collections_by_tag.values():
        for endpoint in group.endpoints:
            _restore_endpoint(endpoint, lowered)


def _restore_endpoint(endpoint: Endpoint, lowered: Lowered) -> None:
    operation = lowered.operations[endpoint.name]
    endpoint.path = UntrustedString(operation.path)
    known = {parameter.python: parameter for parameter in operation.parameters}
    for _, item in endpoint.iter_all_parameters():
        parameter = known[item.name.get_untrusted_value()]
        item.name = UntrustedString(parameter.wire)
        item.description = UntrustedString(parameter.description) if parameter.description else None
    for body in endpoint.bodies:
        # A multipart type is left as it is: what follows it, the boundary, is the request's own.
        if body.body_type != BodyType.FILES:
            body.content_type = UntrustedString(operation.bodies[body.content_type.get_untrusted_value()][0])


def _warning(error: GeneratorError, lowered: Lowered) -> Warned:
    """Return a warning as text that is the same in every run: the generator prints addresses of objects."""
    header = error.header or ""
    operation = next((name for name in lowered.operations if f" /{name}/" in header or f" /{name} " in header), "")
    data = (
        error.data.model_dump(mode="json", exclude_defaults=True)
        if isinstance(error, ParseError) and error.data
        else None
    )
    detail = "; ".join(line.strip() for line in (error.detail or "").splitlines() if line.strip())
    text = f"{header.strip()} {detail} {json.dumps(data)[:200] if data else ''}".strip()
    return Warned(operation, text)


def _keep_enum_values() -> None:
    """Let the parser keep enum values as they are: it escapes them too early, and then finds no default among them."""
    if not hasattr(strings, "in_double_quote_literal"):
        raise PipelineError(
            f"{GENERATOR} {openapi_python_client.__version__} no longer has strings.in_double_quote_literal"
        )
    # The templates escape, by `literal`.
    strings.in_double_quote_literal = lambda value: (
        value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)
    )
