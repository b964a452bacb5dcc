"""One runtime per vendor: the same objects in all of the vendor's APIs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[3]
VENDORS = sorted(path.name for path in (REPO / "generated").iterdir())
PLACES = ("generated/{0}", "overlays/core/src", "overlays/{0}/src")


def run(vendor: str, code: str) -> str:
    """Run code in a process that can import a vendor's packages; return what it prints."""
    start = f"import sys; sys.path[:0] = {[str(REPO / place.format(vendor)) for place in PLACES]}\n"
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", start + code]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    return process.stdout


@pytest.mark.parametrize("vendor", VENDORS)
def test_one_object_per_vendor(vendor: str) -> None:
    """`UNSET` and the classes beside it are the same in each API and in the vendor's client."""
    package = f"tiepoint_{vendor}_api"
    apis = [path.parent.name for path in (REPO / "generated" / vendor / package).glob("*/client.py")]
    code = f"""
import importlib
import tiepoint_{vendor} as client
for api in {apis}:
    types = importlib.import_module(f"{package}.{{api}}.types")
    errors = importlib.import_module(f"{package}.{{api}}.errors")
    assert errors.StatusError is client.StatusError
    for name in ("UNSET", "File", "Response", "Unset"):
        assert getattr(types, name) is getattr(client, name), (api, name)
assert {{"UNSET", "File", "Response", "StatusError", "Unset"}} <= {{*client.__all__}} & {{*dir(client)}}
print(*(name for name in sys.modules if name.endswith(".wire")))
"""

    assert len(apis) == len(list(REPO.glob(f"specs/{vendor}/*/source.toml")))
    assert run(vendor, code).split() in ([], [f"{package}._runtime.wire"])


def test_unset_of_another_api() -> None:
    """A property set to another API's `UNSET` is left out of the request body."""
    code = """
from tiepoint_itwin_api.itwins.types import UNSET
from tiepoint_itwin_api.reality_modeling import models
from tiepoint_itwin_api.reality_modeling.api.jobs.jobs_create import request
job = models.JobCreate(type_=models.JobType("Calibration"), itwin_id="x", specifications={}, name=UNSET)
print(request(body=job).body.decode())
"""
    assert json.loads(run("itwin", code)) == {"type": "Calibration", "iTwinId": "x", "specifications": {}}


def test_two_apis_load_one_runtime() -> None:
    """Importing a second API's client imports no other runtime."""
    code = """
from tiepoint_itwin_api.itwins import Client
Client
before = {name for name in sys.modules if "._runtime" in name}
from tiepoint_itwin_api.reality_modeling import Client
Client
assert before == {name for name in sys.modules if "._runtime" in name}
print(*sorted(before))
"""
    package = "tiepoint_itwin_api._runtime"
    assert run("itwin", code).split() == [package, *(f"{package}.{name}" for name in ("sending", "types", "wire"))]
