"""The command line of the pipeline; nox calls it."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from pipeline.errors import PipelineError
from pipeline.regenerate import Built, regenerate

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="pipeline", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("regenerate", help="write generated/ from specs/, or a package from any definition")
    command.add_argument("apis", nargs="*", metavar="VENDOR/API", help="which APIs; all without")
    command.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    command.add_argument("--force", action="store_true", help="also make what has not changed")
    command.add_argument("--from", dest="file", type=Path, help="any other definition, YAML or JSON")
    command.add_argument("--out", type=Path, help="the folder that becomes its package")
    command.add_argument("--report", type=Path, help="a JSON file that says what became of each of its operations")
    command = commands.add_parser("verify", help="prove that generated/ is what comes out of specs/")
    command.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    command.add_argument("--seeds", default="0,1,7777", help="hash seeds to generate with")
    options = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):  # what a definition says may be more than a terminal can show
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        if options.command == "verify":
            return _verify(options.root, options.seeds.split(","))
        if options.file is None and options.out is None and options.report is None:
            return _regenerate(options.root, options.apis, force=options.force)
        if options.file is None or options.out is None or options.apis:
            parser.error("--from FILE and --out DIR go together, and with no VENDOR/API")
        return _from(options.file, options.out, options.report)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    return 1


def _regenerate(root: Path, wanted: list[str], *, force: bool) -> int:
    built = regenerate(root, wanted, force=force, report=print)
    print(table(built))
    for one in built:
        for action in one.entry.retired:
            print(f"{one.api.key}: {action}: the vendor has mended this; the action can be dropped")
    return 0


def table(built: list[Built]) -> str:
    """Return what became of each API, one line each."""
    rows: list[tuple[str, ...]] = [
        ("API", "operations", "out", "schemas", "out", "patches", "rewrites", "gaps", "seconds")
    ]
    total = [0] * 7
    for one in built:
        entry = one.entry
        counts = [
            entry.operations_in, entry.operations_out, entry.schemas_in, entry.schemas_out, len(entry.patches),
            entry.rewrites, entry.listed_gaps,
        ]  # fmt: skip
        total = [before + count for before, count in zip(total, counts, strict=True)]
        seconds = "unchanged" if one.seconds is None else f"{one.seconds:.2f}"
        rows.append((one.api.key, *map(str, counts), seconds))
    rows.append(("all", *map(str, total), f"{sum(one.seconds or 0 for one in built):.2f}"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def _from(file: Path, out: Path, report_file: Path | None) -> int:
    from pipeline.standalone import generate_from

    report = generate_from(file, out, report_file)
    if report_file is not None:
        report.write(report_file)
    print(
        f"{file}: {report.operations_in} operations in, {report.operations_out} out; {report.schemas_in} schemas in, "
        f"{report.schemas_out} classes out; {len(report.rewrites)} rewrites; {report.seconds:.2f} s"
    )
    for operation in report.operations:
        if operation.status != "generated":
            print(f"missing: {operation.method.upper()} {operation.path}: {operation.reason}")
    return 0


def _verify(root: Path, seeds: list[str]) -> int:
    from pipeline.verify import verify

    for line in verify(root, seeds):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
