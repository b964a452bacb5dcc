"""What comes with the extras, and what is said where they are not installed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core import BlobContainer, ConfigError, JobStatus, Phase, Progress, progress_bars

from ...support.proxy import Cut, Proxy
from ...support.storage import Container
from ..python import run_python


def test_progress_bars(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress bars show transfers and jobs."""
    with progress_bars() as bar:
        transfer, job = bar("files [a]"), bar("job\x1b[2J")
        transfer(Progress(0, None, "a"))
        transfer(Progress(50, 100, "[red]b[/]"))
        job(JobStatus(state="Queued", phase=Phase.RUNNING))
        job(JobStatus(state="Active", phase=Phase.RUNNING, progress=0.25))
    shown = capsys.readouterr().out
    for text in ("files [a]", "50%", "25%", "Active", "[red]b[/]", "job\\x1b[2J"):
        assert text in shown
    assert "\x1b[2J" not in shown


def test_bar_of_transfer(box: Container, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A progress bar is a progress function."""
    (tmp_path / "a").write_bytes(b"data")
    with progress_bars() as bar, BlobContainer(box.sas()) as client:
        client.upload(tmp_path / "a", on_progress=bar("up"))
    assert "100%" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("module", "extra", "use"),
    [
        ("rich", "progress", lambda: progress_bars().__enter__()),
        ("obstore.store", "fast", lambda: BlobContainer("https://example.com/c", engine="obstore")),
    ],
)
def test_missing_extra(monkeypatch: pytest.MonkeyPatch, module: str, extra: str, use: Callable[[], Any]) -> None:
    """A missing extra is named."""
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(ConfigError, match=rf"tiepoint-core\[{extra}\]"):
        use()


def test_lazy_extras() -> None:
    """No extra is imported before it is needed."""
    program = """
import sys, httpx
before = set(sys.modules)  # httpx has a program of its own, with colours
import tiepoint_core
names = [getattr(tiepoint_core, name) for name in tiepoint_core.__all__]
print([name for name in set(sys.modules) - before if name.startswith(("rich", "obstore", "azure"))])
"""
    done = run_python("-c", program, environ={})
    assert (done.returncode, done.stdout) == (0, "[]\n")


@pytest.mark.parametrize(("prefix", "expected"), [("", "{'_sync'}"), ("Async", "{'_async'}")])
def test_one_side(prefix: str, expected: str) -> None:
    """A sync program does not import the async modules, nor an async program the sync modules."""
    program = f"""
import sys, tiepoint_core
for name in ("BlobContainer", "Downloader", "JobHandle", "JobSource"):
    getattr(tiepoint_core, {prefix!r} + name)
rooms = {{name.split(".")[1] for name in sys.modules if name.startswith("tiepoint_core.")}}
print(rooms & {{"_async", "_sync"}})
"""
    done = run_python("-c", program, environ={})
    assert (done.returncode, done.stdout) == (0, f"{expected}\n")


def test_obstore_fallback(blobs: Callable[..., Any], box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """The HTTP client repeats what obstore fails at."""
    for name in ("/a", "a/", "b"):
        (tmp_path / "a").write_bytes(name.encode() * 100_000)
        proxy.rule = lambda seen: Cut(body=0) if seen.headers.get("user-agent", "").startswith("object_store") else None
        sas = box.sas(port=proxy.port)
        blobs(sas, "upload", tmp_path / "a", name, options={"engine": "obstore"})
        blobs(sas, "download", name, tmp_path / "b", options={"engine": "obstore"}, overwrite=True)
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
        proxy.rule = lambda seen: Cut(reply=70_000) if "object_store" in seen.headers.get("user-agent", "") else None
        blobs(
            sas, "download", name, tmp_path / "b", options={"engine": "obstore", "block_size": 50_000}, overwrite=True
        )
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
