"""The table of settings: documentation, arguments of the clients, and the sandbox."""

from __future__ import annotations

import inspect
import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from tiepoint_itwin._settings import PREFIX, SETTINGS
from tiepoint_sandbox import Sandbox

from tests.support.docs_page import held

from ._both import CLIENTS

PAGE: Final = Path(__file__).resolve().parents[3] / "docs" / "itwin.md"
BEGIN: Final = "<!-- settings: written by the tests in tests/overlays/itwin; do not edit -->"
END: Final = "<!-- end of settings -->"


def test_settings_in_docs() -> None:
    """docs/itwin.md shows the table of settings."""
    rows = ["| variable | in a profile | default | description |", "| --- | --- | --- | --- |"]
    for each in SETTINGS:
        default = f"`{each.default}`" if re.fullmatch(r"[\w-]+", each.default) else each.default
        rows.append(f"| `{each.variable}` | `{each.name}` | {default} | {each.description} |".replace("|  |", "| |"))

    def change(page: str) -> str:
        before, _, rest = page.partition(BEGIN)
        return f"{before}{BEGIN}\n\n{chr(10).join(rows)}\n\n{END}{rest.partition(END)[2]}"

    assert BEGIN in PAGE.read_text("utf-8")
    held(PAGE, change, session="overlays")


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_settings_are_arguments(client: Any) -> None:
    """Each setting is an argument of the client, with the description of the table."""
    text = " ".join((inspect.getdoc(client) or "").split())
    assert [each.name for each in SETTINGS if each.name not in inspect.signature(client).parameters] == []
    assert [each.name for each in SETTINGS if f" {each.name}: {each.description}" not in text] == []


def test_settings_of_sandbox() -> None:
    """The sandbox prints settings of the table, and the client id of its native application."""
    with Sandbox("itwin") as sandbox:
        names = set(sandbox.settings)
    assert names - {"native_client_id"} <= {each.name for each in SETTINGS}


def test_prefix_of_variables() -> None:
    """The prefix of the environment variables is that of the definition."""
    source = PAGE.parents[1] / "specs" / "itwin" / "source.toml"
    assert tomllib.loads(source.read_text("utf-8"))["env_prefix"] == PREFIX
