"""The command line of the benchmarks. The exit status is 0 unless a row cannot be run; a missed goal is no error."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from bench import rows
from bench.context import Bench
from bench.processes import BenchError
from bench.report.goals import goal_table
from bench.report.page import Section, render

ROOT: Final = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Measure the figures and return the exit status."""
    figures = _figures()
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure every row once; writes no page without --out")
    parser.add_argument("--out", type=Path, help="page to write; defaults to docs/benchmarks.md")
    parser.add_argument(
        "--cache", type=Path, default=ROOT / ".bench", help="folder of environments; defaults to .bench"
    )
    parser.add_argument("--only", choices=figures, nargs="+", metavar="NAME", help=f"figures: {', '.join(figures)}")
    options = parser.parse_args(arguments)
    names = options.only or list(figures)
    out = options.out or (None if options.quick or options.only else ROOT / "docs" / "benchmarks.md")
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as work:
            bench = Bench(ROOT, options.cache.resolve(), Path(work), options.quick)
            sections = _measure(bench, {name: figures[name] for name in figures if name in names})
    except BenchError as error:
        _print(f"error: {error}")
        return 1
    if out:
        out.write_text(render(sections, quick=options.quick), encoding="utf-8")
        _print(f"written: {out}")
    elif options.only:
        _print("\n\n".join(map(str, sections)), "")
    _print(goal_table(goal for section in sections for goal in section.goals))
    return 0


def _figures() -> dict[str, Any]:
    """Return the modules of figures by name, in the order of the page."""
    names = [module.name for module in pkgutil.iter_modules(rows.__path__) if not module.name.startswith("_")]
    modules = {name: importlib.import_module(f"bench.rows.{name}") for name in names}
    return dict(sorted(modules.items(), key=lambda item: item[1].ORDER))


def _measure(bench: Bench, figures: dict[str, Any]) -> list[Section]:
    started = time.monotonic()
    sections = []
    for name, figure in figures.items():
        _print(f"[{time.monotonic() - started:4.0f} s] {name}")
        sections.append(figure.measure(bench))
    _print(f"[{time.monotonic() - started:4.0f} s] done")
    return sections


def _print(*texts: object) -> None:
    sys.stdout.write("".join(f"{text}\n" for text in texts))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
