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
from pipeline.import_check import import_all
from pipeline.lock import digest, tools, tree_files
from pipeline.swap import old_place, recover, swap

__all__ = ["OperationReport", "Report", "generate_from"]

# What lies at the top of every package.
_OURS: Final = frozenset(("__init__.py", "_runtime", "api", "client.py", "errors.py", "models", "py.typed", "types.py"))


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
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"
        file.parent.mkdir(parents=True, exist_ok=True)
        # The name of a file can hold what UTF-8 cannot; `\udcff` is JSON as well.
        file.write_bytes(text.encode(errors="backslashreplace"))


def generate_from(file: Path, out: Path, report: Path | None = None) -> Report:
    """Generate the package of any OpenAPI definition, by the same steps as our own.

    Args:
        file: The definition, YAML or JSON.
        out: The folder that becomes the package. An earlier package there is replaced; anything else is not.
        report: Where the caller writes the report, for the case that it is in that folder.

    Raises:
        PipelineError: The definition cannot be used, or the folder holds something else.
    """
    # Slow imports, see `regenerate`.
    from pipeline.lower import Names, count_operations
    from pipeline.regenerate import count_schemas, generate_package

    started = time.perf_counter()
    out = out.resolve()
    if not _foreign(old_place(out), None):
        recover(out)
    foreign = _foreign(out, report)
    if foreign:
        raise PipelineError(f"is not replaced: no earlier run wrote it ({foreign})", file=out)
    definition = document.load(file)
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".tiepoint-", dir=out.parent))
    try:
        package = aside / out.name
        lowered, generated = generate_package(definition, Names(), package)
        _check_imports(package)
        swap(package, out)
    except PipelineError as error:
        raise PipelineError(error.problem, file=error.file or file, location=error.location) from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    operations = []
    for name, operation in lowered.operations.items():
        operation_id = operation.raw.get("operationId")
        reasons = [warned.text for warned in generated.warnings if warned.operation == name]
        module = generated.operations.get(name)
        operations.append(
            OperationReport(
                method=operation.method,
                path=operation.wire_path,
                operation_id=operation_id if isinstance(operation_id, str) else None,
                status="generated" if module else "missing",
                module=module,
                reason=None if module else "; ".join(reasons) or "the generator left it out without a word",
            )
        )
    operations += [
        OperationReport(
            "any", rewrite.location.removeprefix("#/paths/").replace("~1", "/"), None, "missing", None, rewrite.detail
        )
        for rewrite in lowered.rewrites
        if rewrite.step == "path_item"
    ]
    return Report(
        definition=str(file),
        sha256=digest(file.read_bytes()),
        package=str(out),
        tools=tools(),
        operations_in=count_operations(definition),
        operations_out=len(generated.operations),
        schemas_in=count_schemas(definition),
        schemas_out=generated.schemas,
        seconds=round(time.perf_counter() - started, 2),
        operations=operations,
        rewrites=[asdict(rewrite) for rewrite in lowered.rewrites],
        warnings=[warned.text for warned in generated.warnings],
    )


def _check_imports(package: Path) -> None:
    """Make sure that every module can be imported."""
    _, failed = import_all([package.parent])
    if failed:
        problems = [f"{module}: {problem}" for module, problem in failed.items()]
        raise PipelineError(
            "\n  ".join(["what was generated does not import, an error of the pipeline:", *problems[:5]])
        )


def _foreign(folder: Path, report: Path | None) -> str:
    """Return what shows that a folder is not ours; empty for an earlier package, an empty folder and no folder."""
    if not folder.exists():
        return ""
    if not folder.is_dir():
        return "it is a file"
    ours = folder / "__pycache__", report and report.resolve()
    names = {path.name for path in folder.iterdir() if path not in ours}
    files = {path.name for path in tree_files(folder) if path not in ours and path.suffix not in (".py", ".typed")}
    if names <= _OURS and not files:
        return "it lacks files of a package" if names and names != _OURS else ""
    return ", ".join(sorted(names - _OURS or files))[:200]
