"""Faults of the page in full: signatures of two seconds, blobs that change, hostile names, disks that are full."""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from tiepoint_core import ServerError

from ...support.loopback import serve
from ...support.proxy import Cut, Proxy, said
from ...support.storage import Container
from ..conftest import CORE, ROOT
from ..python import run_python
from ..reliability import Figure
from .conftest import MIB, Blobs, names, tree
from .ranged import Listing, Ranged

PARTS = ["a.tpart", "a.tpart.json"]


@pytest.mark.usefixtures("behind")
def test_fault_33_short_signatures(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, figure: Figure) -> None:
    """No block is uploaded twice if all signatures are valid for two seconds."""
    data = os.urandom(20 * MIB)
    (tmp_path / "a").write_bytes(data)
    proxy.pace = 0.2  # so that it takes longer than two signatures are good for
    urls: list[str] = []

    def give() -> str:
        urls.append(box.sas(seconds=2, port=proxy.port))
        return urls[-1]

    options = {"block_size": MIB // 4, "streams": 4}
    blobs(give, "upload", tmp_path / "a", options=options)
    assert box.get("a") == data
    assert len(urls) >= 3
    refused = {each.query["sig"] for each in proxy.seen if each.status == 403}
    assert len(refused) == len(urls) - 1, "each is renewed once"
    taken = [each.query["blockid"] for each in proxy.of("PUT block", 201)]
    assert len(taken) >= 80
    figure("signature", len(taken) - len(set(taken)))
    assert len(taken) == len(set(taken))
    proxy.pace = 0.03
    blobs(give, "download", "a", tmp_path / "b", options=options)
    assert (tmp_path / "b").read_bytes() == data


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
def test_fault_36_replaced_blob(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path, engine: str) -> None:
    """A blob that is replaced between two calls is downloaded again."""
    box.put("a", os.urandom(6 * MIB))
    proxy.rule = lambda seen: Cut(answer=said(500, connection="close")) if seen.number > 3 else None
    options = {"block_size": MIB, "streams": 1, "engine": engine}
    with pytest.raises(ServerError):
        blobs(box.sas(port=proxy.port), "download", "a", tmp_path / "a", options=options)
    assert names(tmp_path) == PARTS
    proxy.rule = lambda _: None
    data = os.urandom(6 * MIB)
    box.put("a", data)
    got = blobs(box.sas(port=proxy.port), "download", "a", tmp_path / "a", options=options)
    assert got.bytes_transferred >= len(data)
    assert (tmp_path / "a").read_bytes() == data
    assert names(tmp_path) == ["a"]


# --- fault 37 -------------------------------------------------------------------------------------------------------

HOSTILE = ["../x", "/etc/x", "C:\\x", "con", "a\0b", "photo\u202egpj.exe", "x" * 300, "a/../../x", "\udc80", "\ufffe"]


def test_fault_37_names_outside_xml(blobs: Blobs, tmp_path: Path) -> None:
    """Names that XML cannot contain, in the encoded form of a list, stay inside the folder."""
    with serve(Listing(HOSTILE, is_encoded=True)) as server:
        got = blobs(f"{server.url}/c?sig=x", "download_folder", tmp_path / "root" / "in")
    paths = [asked.path.partition("?")[0] for asked in server.asked if "comp=list" not in asked.path]
    asked_for = {unquote(path.removeprefix("/c/"), errors="surrogateescape") for path in paths}
    assert asked_for == set(HOSTILE), "each by its own name"
    assert (names(tmp_path), names(tmp_path / "root")) == (["root"], ["in"])
    assert set(got.renamed) == set(HOSTILE) - {"\ufffe"}
    for name in HOSTILE:
        assert (tmp_path / "root" / "in" / got.renamed.get(name, name)).read_bytes() == b"data"


def test_fault_37_hostile_names(files: Blobs, tmp_path: Path) -> None:
    """Names of a hostile archive stay inside the folder."""
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "hostile.zip", "w") as made:
        made.writestr(link, "..")
        for name in ("link/through", "../../slip", "/slip", "good"):
            made.writestr(name, b"data")
    with zipfile.ZipFile(tmp_path / "hostile.zip") as archive, serve(Ranged(b"data")) as server:
        addresses = {name: f"{server.url}/{number}" for number, name in enumerate(archive.namelist())}
        got = files("download_folder", addresses, tmp_path / "root" / "in")
    assert names(tmp_path) == ["hostile.zip", "root"]
    assert names(tmp_path / "root") == ["in"]
    assert set(got.renamed) == set(addresses) - {"link/through", "good"}
    assert list(tree(tmp_path / "root" / "in").values()) == [b"data"] * 5
    assert not any(path.is_symlink() for path in (tmp_path / "root").rglob("*"))


# --- fault 38 -------------------------------------------------------------------------------------------------------

ON_A_SMALL_DISK = """
import json, resource, subprocess, sys
from pathlib import Path
mounted, folder, out, *command = sys.argv[1:]
address = sys.stdin.readline()
def disk(*options):
    if mounted:
        subprocess.run(["mount", "-t", "tmpfs", "-o", *options, "none", folder], check=True)
def attempt(limit):
    limited = lambda: mounted or resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    done = subprocess.run(command, input=address, capture_output=True, text=True, preexec_fn=limited)
    last = (done.stdout.splitlines() or [""])[-1]
    print(json.dumps([done.returncode, done.stderr, last, sorted(path.name for path in Path(folder).iterdir())]))
disk("size=3m")
attempt(3 * 2**20)
disk("remount,size=16m")
attempt(resource.RLIM_INFINITY)
Path(out).write_bytes(Path(folder, "a").read_bytes())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="disks are mounted otherwise there")
@pytest.mark.parametrize("keep", [True, False])
def test_fault_38_small_disk(kind: str, box: Container, tmp_path: Path, keep: bool) -> None:
    """A full disk of 3 MiB, or a file size limit, is an error, and a later call resumes if the partial file is kept."""
    data = os.urandom(6 * MIB)
    box.put("a", data)
    folder, out = tmp_path / "disk", tmp_path / "out"
    folder.mkdir()
    alone = ["unshare", "--map-root-user", "--mount"]
    mount = [*alone, "mount", "-t", "tmpfs", "none", str(folder)]
    mounts = bool(shutil.which("unshare")) and not subprocess.run(mount, capture_output=True, check=False).returncode
    program = [sys.executable, "-c", ON_A_SMALL_DISK, "mounted" if mounts else "", str(folder), str(out)]
    transfer = [sys.executable, "-m", "tests.core.transfer.program", kind, "download", str(MIB // 4)]
    done = subprocess.run(
        [*(alone if mounts else []), *program, *transfer, "a", str(folder / "a"), f"--keep_partial={json.dumps(keep)}"],
        input=f"{box.sas()}\n",
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(CORE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    (failed, error, _, left), (succeeded, _, last, there) = map(json.loads, done.stdout.splitlines())
    assert failed == 1
    assert error.startswith(f"TransferError: {folder / 'a'}: ")
    assert ("No space left" if mounts else "too large") in error
    assert left == (PARTS if keep and mounts else [])
    assert (succeeded, there) == (0, ["a"])
    bytes_transferred = json.loads(last)["moved"]
    assert 0 < bytes_transferred < len(data) if left else bytes_transferred == len(data)
    assert hashlib.sha256(out.read_bytes()).digest() == hashlib.sha256(data).digest()


@pytest.mark.skipif(sys.platform == "win32", reason="what may be written is said otherwise there")
def test_fault_38_read_only(kind: str, box: Container, tmp_path: Path) -> None:
    """A read-only folder is an error."""
    box.put("a", b"data")
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)

    def as_anybody() -> None:
        if sys.platform == "linux":  # the superuser may write everywhere, as long as it has CAP_DAC_OVERRIDE
            ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)

    done = run_python(
        *("-m", "tests.core.transfer.program", kind, "download", "1000", "a", str(folder / "a")),
        input=f"{box.sas()}\n",
        cwd=ROOT,
        preexec_fn=as_anybody,
    )
    assert done.stderr == f"TransferError: {folder / 'a'}: Permission denied\n"
    assert done.returncode == 1
    assert names(folder) == []
