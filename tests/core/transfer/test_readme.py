"""The Python in the core's README that moves files runs, and does what it says."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from ...support.storage import Container
from ..conftest import CORE
from ..python import run_python
from .conftest import tree

README = CORE.parent / "README.md"
(SAMPLE,) = re.findall(r"```python\n((?:(?!```).)*BlobContainer.*?)```", README.read_text("utf-8"), re.DOTALL)


def test_sample(box: Container, tmp_path: Path) -> None:
    """The sample in the README transfers a folder."""
    images = tmp_path / "images"
    images.mkdir()
    (images / "a.jpg").write_bytes(b"a" * 1000)
    done = run_python("-W", "error", "-c", SAMPLE, environ={"EXAMPLE_SAS": box.sas()}, cwd=tmp_path)
    digest = hashlib.md5(b"a" * 1000, usedforsecurity=False).hexdigest()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"1000 bytes\nin/a.jpg 1000 md5:{digest}\n"
    assert tree(tmp_path / "copies") == tree(images)
