"""The Python in the core's README runs, and does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ..support.loopback import Asked, answer, serve
from .conftest import CORE
from .python import run_python

README = CORE.parent / "README.md"
# That of files needs a storage service: transfer/test_readme.py.
SAMPLES = [
    sample
    for sample in re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    if "BlobContainer" not in sample
]
LAST = b'{"names": ["cy"], "total": 3}'
PRINTED = [
    "{'a': 1}\n404  r-1 the service answered with status 404; check the identifier and who may see it",
    "ada\nbob\ncy\n",
    "200",
]


@pytest.mark.parametrize(
    ("sample", "printed"), list(zip(SAMPLES, PRINTED, strict=True)), ids=["client", "list", "settings"]
)
def test_samples(sample: str, printed: str, tmp_path: Path) -> None:
    """The samples of the README run."""

    def script(_: int, asked: Asked) -> bytes:
        if asked.path.startswith("/names"):
            return answer(200, b'{"names": ["ada", "bob"], "total": 3}' if "skip=0" in asked.path else LAST)
        assert asked.headers["authorization"] == "Bearer canary"
        found = asked.path.startswith("/things")
        return answer(200, b'{"a": 1}') if found else answer(404, b"{}", x_request_id="r-1")

    with serve(script) as server:
        environ = {"EXAMPLE_BASE_URL": server.url, "EXAMPLE_TOKEN": "canary"}
        done = run_python("-W", "error", "-c", sample, environ=environ, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(printed)
