"""Put the definitions, which lie outside this project, into its sdist and its wheel."""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Definitions(BuildHookInterface[BuilderConfig]):
    """Include the lock file, each API's ``openapi.yaml`` and each vendor's ``source.toml``.

    An editable install needs no copy: there the package finds the folder of the repository.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Include them from the repository or, in an sdist, from where they were put."""
        if version == "editable":
            return
        wheel = self.target_name == "wheel"
        inside = Path(self.root, "specs")
        specs = inside if inside.is_dir() else Path(self.root, self.config["definitions"])
        for file in sorted([specs / "lock.toml", *specs.glob("*/*/openapi.yaml"), *specs.glob("*/source.toml")]):
            name = file.relative_to(specs).as_posix()
            build_data["force_include"][str(file)] = f"tiepoint_sandbox/specs/{name}" if wheel else f"specs/{name}"
