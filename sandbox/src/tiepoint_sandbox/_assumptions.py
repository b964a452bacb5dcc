"""Assumptions: what the documentation does not say, and what the sandbox does.

``assumptions.toml`` has a table for each subject with a reason for each id.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_TABLES: Final = tomllib.loads(Path(__file__).with_name("assumptions.toml").read_text("utf-8"))


def reasons(*subjects: str) -> Mapping[str, str]:
    """Return the reasons of the assumptions about some subjects, by id."""
    return {id_: reason for subject in subjects for id_, reason in _TABLES[subject].items()}
