"""Settings of a run, shared by all figures."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tomllib
from pathlib import Path

from attrs import frozen

from bench.processes import Environment, run


@frozen
class Bench:
    """Settings of a run.

    Attributes:
        root: Folder of the repository.
        cache: Folder of the virtual environments, preserved between runs.
        work: Temporary folder of the run.
        quick: Whether every row is measured only once, to check that all rows can be run.
    """

    root: Path
    cache: Path
    work: Path
    quick: bool

    def count(self, full: int, quick: int = 1) -> int:
        """Return a number of rounds, calls or files: the first for a full run, the second for a quick run."""
        return quick if self.quick else full

    def environment(self, name: str, *requirements: str) -> Environment:
        """Return an environment, installed now or by an earlier run.

        Args:
            name: Name for people.
            requirements: Requirements for pip. Other requirements, or another Python, make another environment.
        """
        key = "\n".join([sys.version, *requirements])
        folder = self.cache / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:10]}"
        python, versions = Environment(folder).python, folder / "versions.json"
        uv = (sys.executable, "-m", "uv")
        if not versions.is_file():
            shutil.rmtree(folder, ignore_errors=True)
            run(*uv, "venv", "--quiet", "--no-project", "--python", sys.executable, folder)
            run(*uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python, *requirements)
            packages = json.loads(run(*uv, "pip", "list", "--quiet", "--format", "json", "--python", python))
            versions.write_text(json.dumps({one["name"]: one["version"] for one in packages}), encoding="utf-8")
        return Environment(folder, json.loads(versions.read_bytes()))

    def project(self, folder: str) -> tuple[list[str], dict[str, list[str]]]:
        """Return the dependencies of a distribution without those of this repository, and its extras."""
        project = tomllib.loads((self.root / folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        dependencies = [one for one in project["dependencies"] if not one.startswith("tiepoint-")]
        return dependencies, project.get("optional-dependencies", {})

    def copy(self, name: str, *folders: str, python: Environment) -> Path:
        """Copy packages once, so that a change of the repository during the run has no effect.

        Args:
            name: Name of the copy.
            folders: Folders of packages, relative to the repository.
            python: Environment that compiles the copy.
        """
        copy = self.work / name
        if not copy.exists():
            for folder in folders:
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(self.root / folder, copy, ignore=ignored, dirs_exist_ok=True)
            python.compile(copy)
        return copy
