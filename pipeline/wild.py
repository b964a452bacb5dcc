"""Generate from any definition, and say of each of its operations what became of it."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

from attrs import asdict, field, frozen

from pipeline import document
from pipeline.errors import PipelineError
from pipeline.lock import digest, tools
from pipeline.swap import swap

__all__ = ["OperationReport", "Report", "generate_from"]

_OURS: Final = frozenset({"__init__.py", "client.py", "types.py", "api", "models"})


@frozen
class OperationReport:
    """What became of one operation: the module it is in, or the reason why there is none."""

    method: str
    path: str
    operation_id: str | None
    status: str
    module: str | None = None
    reason: str | None = None


@frozen
class Report:
    """What became of a definition."""

    definition: str
    sha256: str
    package: str
    tools: dict[str, str]
    operations_in: int
    operations_out: int
    schemas_in: int
    schemas_out: int
    seconds: float
    operations: list[OperationReport]
    rewrites: list[dict[str, object]] = field(factory=list)
    warnings: list[str] = field(factory=list)

    def write(self, file: Path) -> None:
        """Write the report as JSON."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def generate_from(file: Path, out: Path) -> Report:
    """Generate the package of any OpenAPI definition, by the same steps as our own.

    Args:
        file: The definition, YAML or JSON.
        out: The folder that becomes the package. An earlier package there is replaced; anything else is not.

    Raises:
        PipelineError: The definition cannot be used, or the folder holds something else.
    """
    # Slow imports, see `regenerate`.
    from pipeline.lower import Names, count_operations
    from pipeline.regenerate import generate_package

    started = time.perf_counter()
    out = out.resolve()
    if out.exists() and not (
        out.is_dir() and (not any(out.iterdir()) or _OURS.issubset(path.name for path in out.iterdir()))
    ):
        raise PipelineError("is no empty folder and no package written before", file=out)
    definition = document.load(file)
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        lowered, generated = generate_package(definition, Names(), aside / out.name)
        swap(aside / out.name, out)
    except PipelineError as error:
        raise PipelineError(error.problem, file=error.file or file, location=error.location) from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    operations = []
    for name, operation in lowered.operations.items():
        given = operation.raw.get("operationId")
        said = [warned.text for warned in generated.warnings if warned.operation == name]
        module = generated.operations.get(name)
        operations.append(
            OperationReport(
                method=operation.method,
                path=operation.wire_path,
                operation_id=given if isinstance(given, str) else None,
                status="generated" if module else "missing",
                module=module,
                reason=None if module else "; ".join(said) or "the generator left it out without a word",
            )
        )
    schemas = (
        (definition.get("components") or {}).get("schemas") if isinstance(definition.get("components"), dict) else None
    )
    return Report(
        definition=str(file),
        sha256=digest(file.read_bytes()),
        package=str(out),
        tools=tools(),
        operations_in=count_operations(definition),
        operations_out=len(generated.operations),
        schemas_in=len(schemas) if isinstance(schemas, dict) else 0,
        schemas_out=generated.schemas,
        seconds=round(time.perf_counter() - started, 2),
        operations=operations,
        rewrites=[asdict(rewrite) for rewrite in lowered.rewrites],
        warnings=[warned.text for warned in generated.warnings],
    )
