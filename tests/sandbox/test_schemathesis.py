"""What schemathesis makes of the definitions: requests right and wrong, in all its phases, and each answer judged.

Its configuration stands beside this file, with the reason for each thing that is switched off in it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import httpx
import pytest
from tiepoint_sandbox import Sandbox

from ..support.itwin_platform import token_of
from ._requests import SPECS, definition

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
APIS = sorted(path.parent.name for path in SPECS.glob("itwin/*/openapi.yaml"))


def ids(sandbox: Sandbox, api: str, authorization: str) -> Iterable[str]:
    """What there is from the start that `id` in the API's paths stands for."""
    if api == "itwins":
        return sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id
    if api == "reality-management":
        return (sandbox.itwin.shared_data_id,)
    type_, specifications = {
        "reality-modeling": ("Calibration", {"inputs": {"scene": "a"}, "outputs": ["scene"]}),
        "reality-conversion": ("PointCloudConversion", {"inputs": {"pointCloud": "a"}}),
    }[api]
    job = {"type": type_, "iTwinId": sandbox.itwin.itwin_id, "specifications": specifications}
    response = httpx.post(f"{sandbox.base_url}/{api}/jobs", json=job, headers={"authorization": authorization})
    return (response.json()["job"]["id"],)


@pytest.mark.parametrize("examples", [30, pytest.param(300, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("api", APIS)
def test_schemathesis(api: str, examples: int, tmp_path: Path) -> None:
    """Schemathesis finds nothing wrong, and at night in ten times as many requests."""
    program = shutil.which("schemathesis", path=str(Path(sys.executable).parent))
    assert program is not None
    shutil.copy(CONFIGURATION, tmp_path)
    report = tmp_path / "report.json"
    with Sandbox("itwin", strict=True) as sandbox:
        authorization = f"Bearer {token_of(sandbox)}"
        itwins = (sandbox.itwin.itwin_id, sandbox.itwin.shared_itwin_id)
        for name, values in (("itwins", itwins), ("ids", ids(sandbox, api, authorization))):
            (tmp_path / f"{name}.dict").write_text("".join(f'"{value}"\n' for value in values))
        run = subprocess.run(
            [
                *(program, "--config-file", CONFIGURATION.name, "--no-color", "run"),
                *(str(SPECS / "itwin" / api / "openapi.yaml"), "--url", sandbox.base_url),
                *("--header", f"Authorization: {authorization}", "--seed", "6", "--max-examples", str(examples)),
                *("--report", "json", "--report-json-path", report.name),
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )
        assert sandbox.wrong == []
    assert run.returncode == 0, run.stdout
    said = json.loads(report.read_text())
    assert said["operations"]["tested"] == len(definition(f"itwin/{api}").operations)
    assert {name: phase["status"] for name, phase in said["phases"].items()} == dict.fromkeys(
        ("examples", "coverage", "fuzzing", "stateful"), "success"
    )
    # What the configuration says is about something that there is.
    assert not said["warnings"]["unmatched_filter"]
    assert not said["warnings"]["dictionary_mismatch"]
