# Written by nox -s regenerate, do not edit.
"""Put the generated package, which lies outside this project, into its sdist and its wheel."""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GeneratedPackage(BuildHookInterface[BuilderConfig]):
    """Include the folder that `generated` names in `[tool.hatch.build.hooks.custom]`.

    An editable install needs no copy, which would hide the folder: there `dev-mode-dirs` points at it.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Include the folder beside `pyproject.toml` (in an sdist) or else the one in the repository."""
        if version == "editable":
            return
        outside = Path(self.root, self.config["generated"])
        inside = Path(self.root, outside.name)
        build_data["force_include"][str(inside if inside.is_dir() else outside)] = outside.name
