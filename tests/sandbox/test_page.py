"""docs/sandbox.md is run: its commands by bash and curl, its Python by Python; what it says of outputs is theirs."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path
from typing import get_args

import httpx
import pytest
from tiepoint_sandbox import FaultKind, Sandbox

from ..support.docs_page import commands, held, shown, with_outputs, without_what_varies
from .assumptions import declared

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "sandbox.md"
README = ROOT / "sandbox" / "README.md"
SOURCES = [
    *(str(ROOT / each) for each in ("sandbox/src", "overlays/core/src", "overlays/itwin/src", "generated/itwin"))
]
END = "\x1e"  # around the status of a command
PATIENCE = 120


def python(file: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", file.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def environment(home: Path, **more: str) -> dict[str, str]:
    """What a program needs; nothing of a proxy, or of a curl's settings."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in ("PATH", "SYSTEMROOT", "TMPDIR")}
    kept["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), kept.get("PATH", "")])
    return {**kept, "HOME": str(home), "LC_ALL": "C", "PYTHONPATH": os.pathsep.join(SOURCES), **more}


@contextmanager
def serving(command: str, home: Path) -> Iterator[str]:
    """Run the command that serves, and give what it prints."""
    program, *arguments = shlex.split(command)
    assert program == "tiepoint-sandbox"
    process = subprocess.Popen(
        [sys.executable, "-m", "tiepoint_sandbox", *arguments], stdout=subprocess.PIPE, text=True, env=environment(home)
    )
    assert process.stdout is not None
    try:
        yield "".join(iter(process.stdout.readline, "\n"))  # an empty line is the last
    finally:
        process.terminate()
        process.stdout.close()
        assert process.wait(PATIENCE) == 0


def bash(lines: list[str], pasted: str, home: Path) -> list[str]:
    """What each of the commands puts out, in one and the same bash."""
    script = home / "show.sh"
    asked = [f"{command}\nprintf '{END}%d{END}' $?\n" for command in lines]
    script.write_text("".join([pasted, "set -o pipefail\n", *asked]), encoding="utf-8", newline="\n")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", script.name],
        cwd=home,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE,
        check=True,
    )
    said = done.stdout.decode().replace("\r\n", "\n").split(END)
    outputs, statuses = said[:-1:2], said[1::2]
    assert statuses == ["0"] * len(lines), dict(zip(lines, outputs, strict=False))
    return [f"{output.rstrip()}\n" if output.strip() else "" for output in outputs]


def test_transcript(tmp_path: Path) -> None:
    """The transcripts of the page are what the sandbox returns."""
    missing = [each for each in ("bash", "curl", "grep") if shutil.which(each) is None]
    if missing and os.environ.get("CI") and sys.platform == "linux":
        pytest.fail(f"{', '.join(missing)} must be there under CI")
    if missing:
        pytest.skip(f"there is no {', '.join(missing)}")
    first, *others = shown(PAGE.read_text("utf-8"))
    (serve,) = commands(first)
    with serving(serve, tmp_path) as pasted:
        lines = [command for block in others for command in commands(block)]
        left = iter(bash(lines, pasted, tmp_path))
    outputs = {block: [next(left) for _ in commands(block)] for block in others}
    held(PAGE, lambda page: with_outputs(page, {first: [pasted], **outputs}, {}))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("127.0.0.1:8765", "127.0.0.1:40123", True),
        ("127.0.0.1:1 127.0.0.1:1", "127.0.0.1:1 127.0.0.1:2", False),
        ("2026-05-06T07:30:00Z", "2026-05-06T07%3A30%3A01Z", True),
        ("a?sig=Ab%2F1&b", "a?sig=cD&b", True),
        ("a?sig=Ab%2F1&b", "a?sig=cD&c", False),
        ('"state": "Queued"', '"state": "Success"', False),
    ],
)
def test_placeholders(one: str, other: str, same: bool) -> None:
    """Only values that differ in each run are replaced."""
    assert (without_what_varies(one) == without_what_varies(other)) is same


def run(code: str, folder: Path) -> str:
    """Run a program, or tests, and give what a program printed."""
    file = folder / "test_of_the_page.py"
    file.write_text(code, encoding="utf-8")
    command = [sys.executable, "-B", "-W", "error", str(file)]
    if "\ndef test_" in code:
        installed = any(each.name == "tiepoint_sandbox" for each in entry_points(group="pytest11"))
        plugin = [] if installed else ["-p", "pytest_tiepoint_sandbox"]
        command[4:4] = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin]
    done = subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return "" if "pytest" in command else done.stdout


@pytest.mark.parametrize("code", [pytest.param(code, id=f"{n}") for n, code in enumerate(python(PAGE), 1)])
def test_page_samples(code: str, tmp_path: Path) -> None:
    """The page's Python samples print the output beneath them."""
    printed = run(code, tmp_path)
    held(PAGE, lambda page: with_outputs(page, {}, {code: printed}))


@pytest.mark.parametrize("code", [pytest.param(code, id=f"{n}") for n, code in enumerate(python(README), 1)])
def test_readme_samples(code: str, tmp_path: Path) -> None:
    """The README's Python samples run."""
    assert run(code, tmp_path)


def test_sample_types(tmp_path: Path) -> None:
    """The Python samples pass mypy."""
    names = []
    for number, code in enumerate([*python(PAGE), *python(README)]):
        names.append(f"sample_{number}.py")
        (tmp_path / names[-1]).write_text(code, encoding="utf-8")
    options = ("--strict", "--config-file=", "--follow-imports=silent", "--cache-dir=cache")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *names],
        cwd=tmp_path,
        env=environment(tmp_path, MYPYPATH=os.pathsep.join(SOURCES)),
        capture_output=True,
        text=True,
        check=False,
        timeout=5 * PATIENCE,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def switches() -> list[tuple[str, str]]:
    """Of each row of the table of faults: the Python, and the body."""
    page = PAGE.read_text("utf-8")
    return re.findall(r"^\| [^|]+ \| `(sandbox\.fault\(.*?\))` \| `(\{.*?\})` \|$", page, re.MULTILINE)


def test_faults_table(itwin_sandbox: Sandbox) -> None:
    """Each fault is in the table and works the same in Python and by HTTP."""
    itwin = itwin_sandbox.itwin
    itwin.blobs.container("box")

    def happens(switch: Callable[[], object]) -> list[object]:
        token, active = itwin.issuer.issue(itwin_sandbox.client_id), itwin.modeling.timing.active
        address = itwin.blobs.address("box", permissions="l")
        switch()
        faults = [repr(fault) for fault in itwin_sandbox.faults]
        itwin_sandbox.clear_faults()
        listing = httpx.get(f"{address}&restype=container&comp=list").status_code
        return [faults, itwin.issuer.caller(token) is None, listing, itwin.modeling.timing.active - active]

    rows = switches()
    assert [json.loads(body)["fault"] for _, body in rows] == list(get_args(FaultKind))
    nothing = happens(lambda: None)
    for call, body in rows:
        in_python = happens(partial(eval, call, {"sandbox": itwin_sandbox}))
        by_http = happens(partial(httpx.post, f"{itwin_sandbox.base_url}/.sandbox/faults", content=body))
        assert in_python == by_http != nothing


def test_assumptions_list() -> None:
    """The page lists all assumptions."""
    vendors = declared()
    by_id = {name: reason for reasons in vendors.values() for name, reason in reasons.items()}
    rows = ["| id | of | what is not known, and what was taken |", "| --- | --- | --- |"]
    for name, reason in by_id.items():
        of = [vendor for vendor, reasons in vendors.items() if name in reasons]
        rows.append(f"| `{name}` | {'all' if len(of) == len(vendors) else ', '.join(of)} | {reason} |")
    table = "\n".join(["", *rows, ""])

    def change(page: str) -> str:
        begin, end = (re.search(f"<!-- {word}.*?-->\n?", page) for word in ("assumptions:", "end of assumptions"))
        assert begin is not None
        assert end is not None
        return f"{page[: begin.end()]}{table}\n{page[end.start() :]}"

    held(PAGE, change)
