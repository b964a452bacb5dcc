"""docs/itwin.md is run: each program against a sandbox of its own, each wrong use for the one line that it gives."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from tiepoint_core import TiepointError
from tiepoint_itwin import AsyncClient, Client, vendor_schedule
from tiepoint_itwin._jobs.poll_schedule import _INTERVALS
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

from tests.support.docs_page import held, with_outputs

from ._wrong_uses import WRONG_USES, World

ROOT: Final = Path(__file__).resolve().parents[3]
PAGE: Final = ROOT / "docs" / "itwin.md"
PROGRAMS: Final[list[str]] = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
SOURCES: Final = os.pathsep.join(
    str(ROOT / each) for each in ("sandbox/src", "overlays/core/src", "overlays/itwin/src", "generated/itwin")
)
BEGIN, END = (
    "<!-- wrong uses: written by the tests in tests/overlays/itwin; do not edit -->",
    "<!-- end of wrong uses -->",
)
PATIENCE: Final = 120
SESSION: Final = "overlays"
QUICK: Final = Timing(factor=0.05)


@contextmanager
def quick() -> Iterator[Sandbox]:
    """A sandbox whose jobs take a second."""
    with Sandbox("itwin") as sandbox:
        sandbox.itwin.modeling.timing = sandbox.itwin.conversion.timing = QUICK
        yield sandbox
        assert sandbox.wrong == []


def settings(sandbox: Sandbox) -> dict[str, str]:
    """What `Client.from_env` reads; which iTwin is meant, programs say themselves."""
    names = ("base_url", "token_url", "client_id", "client_secret")
    return {"ITWIN_POLL_SECONDS": "0.1", **{f"ITWIN_{name.upper()}": sandbox.settings[name] for name in names}}


def files(folder: Path) -> None:
    """What programs and wrong uses send."""
    for name in ("photos", "scan", "empty"):
        (folder / name).mkdir()
    for number in (1, 2, 3):
        (folder / "photos" / f"{number}.jpg").write_bytes(b"photo %d" % number)
    (folder / "scan" / "street.las").write_bytes(b"LASF")
    (folder / "crs.json").write_text("{}", encoding="utf-8")


def environment(home: Path, **more: str) -> dict[str, str]:
    """What a program needs; nothing of a proxy."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in ("PATH", "SYSTEMROOT", "TMPDIR")}
    return {**kept, "HOME": str(home), "PYTHONUTF8": "1", "PYTHONPATH": SOURCES, "COLUMNS": "100", **more}


def command(folder: Path, code: str) -> list[str]:
    """What runs a program; the warning of the preview has a test of its own."""
    (folder / "program.py").write_text(code, encoding="utf-8")
    return [sys.executable, "-B", "-W", "error", "-W", "ignore:Bentley calls Reality:UserWarning", "program.py"]


def printed(code: str, folder: Path, sandbox: Sandbox) -> str:
    """Run a program, and give what it printed."""
    done = subprocess.run(
        command(folder, code),
        cwd=folder,
        env=environment(folder, **settings(sandbox)),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    # Which of the photos was the last to arrive is different each time.
    return "".join(f"{re.sub(r'[12][.]jpg$', '3.jpg', line.rstrip())}\n" for line in done.stdout.splitlines())


@pytest.mark.parametrize("code", [pytest.param(code, id=f"{n}") for n, code in enumerate(PROGRAMS, 1)])
def test_programs(code: str, tmp_path: Path) -> None:
    """Each program of the page prints the output below it."""
    files(tmp_path)
    with quick() as sandbox:
        output = printed(code, tmp_path, sandbox)
    held(PAGE, lambda page: with_outputs(page, {}, {code: output}), session=SESSION)


def test_killed_workflow(tmp_path: Path) -> None:
    """The first workflow resumes after it was killed, and creates no job twice."""
    files(tmp_path)
    (code,) = (each for each in PROGRAMS if "STATE" in each)
    state = tmp_path / "bridge.json"
    with quick() as sandbox:
        sandbox.itwin.modeling.timing = Timing(factor=0.1)
        variables = settings(sandbox)
        first = subprocess.Popen(
            command(tmp_path, code), cwd=tmp_path, env=environment(tmp_path, **variables), stdout=subprocess.DEVNULL
        )
        end = time.monotonic() + PATIENCE
        while not (state.exists() and "Calibration" in state.read_text("utf-8")):
            assert first.poll() is None
            assert time.monotonic() < end
            time.sleep(0.02)
        first.kill()
        first.wait()
        printed(code, tmp_path, sandbox)
        with pytest.MonkeyPatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            with Client.from_env() as client:
                jobs = client.modeling.jobs.list(itwin_id=sandbox.itwin.itwin_id).to_list()
    assert [job.type_ for job in jobs] == ["FillImageProperties", "Calibration", "Reconstruction"]
    assert len(json.loads(state.read_text("utf-8"))) == 4
    assert sorted(each.name for each in (tmp_path / "exports").iterdir()) == ["3DTiles", "LAS"]


def test_types_of_programs(tmp_path: Path) -> None:
    """The programs of the page pass mypy."""
    names = []
    for number, code in enumerate(PROGRAMS, 1):
        names.append(f"program_{number}.py")
        (tmp_path / names[-1]).write_text(code, encoding="utf-8")
    options = ("--strict", "--config-file=", "--follow-imports=silent", "--cache-dir=cache")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *names],
        cwd=tmp_path,
        env=environment(tmp_path, MYPYPATH=SOURCES),
        capture_output=True,
        text=True,
        check=False,
        timeout=5 * PATIENCE,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def masked(text: str) -> str:
    """A line without what differs each time."""
    text = re.sub(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…", text)
    return re.sub(r"(127\.0\.0\.1:)\d+", r"\1…", text).replace("|", r"\|")


def test_common_mistakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each common mistake raises an error of one line, which the page shows."""
    files(tmp_path)
    monkeypatch.chdir(tmp_path)
    rows: dict[str, list[str]] = {}
    with quick() as sandbox:
        for use in WRONG_USES:
            sandbox.itwin.modeling.timing = QUICK
            with monkeypatch.context() as patch:
                for name, value in settings(sandbox).items():
                    patch.setenv(name, value)
                with Client.from_env() as client:
                    project = client.for_itwin(sandbox.itwin.itwin_id)
                    data = project.reality_data.create("Photos", "CCImageCollection").id
                    with pytest.raises(TiepointError) as caught:
                        use.do(World(sandbox, client, project, data, patch.setenv))
            sandbox.clear_faults()
            line = str(caught.value)
            texts = "".join([line, repr(caught.value), *getattr(caught.value, "__notes__", ())])
            assert "\n" not in line
            for secret in (sandbox.client_secret, "not-the-secret", "of-yesterday", "sig=", "Bearer "):
                assert secret not in texts
            row = f"| {use.title}<br>`{use.code}` | `{type(caught.value).__name__}`: {masked(line)} |"
            rows.setdefault(use.group, []).append(row)
    head = "| what was done | what is raised, and what it says |\n| --- | --- |"
    table = "\n\n".join(f"### {group}\n\n{head}\n" + "\n".join(each) for group, each in rows.items())

    def change(page: str) -> str:
        before, _, rest = page.partition(BEGIN)
        return f"{before}{BEGIN}\n\n{table}\n\n{END}{rest.partition(END)[2]}"

    held(PAGE, change, session=SESSION)


@pytest.mark.parametrize(
    "text",
    [PAGE.read_text("utf-8"), *(str(each.__doc__) for each in (Client, AsyncClient, vendor_schedule))],
    ids=["page", "Client", "AsyncClient", "vendor_schedule"],
)
def test_poll_intervals(text: str) -> None:
    """The page and the docstrings name the intervals of the vendor's schedule."""
    *first, last = (f"{interval:g}" for interval in _INTERVALS)
    assert re.findall(r"\d+(?:, \d+)+,\s+then\s+\d+", text) == [f"{', '.join(first)}, then {last}"]
