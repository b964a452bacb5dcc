"""Regeneration: what is made anew and what is left alone, what fails, and that nothing is ever half done."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from filelock import FileLock

import pipeline.lock
import pipeline.regenerate
import pipeline.swap
from pipeline.__main__ import main, table
from pipeline.errors import PipelineError
from pipeline.generate.run import Generated, Warned
from pipeline.lock import tree_files
from pipeline.lower import Lowered
from pipeline.regenerate import Built, regenerate
from pipeline.swap import recover

from .definitions import definition, write_api

JOBS = "acme/jobs-api"
PARTS = "acme/parts"
OTHER = "other/api"
ALL = {JOBS, PARTS, OTHER}
PACKAGE = Path("generated/acme/tiepoint_acme_api/jobs_api")
SPECS = Path("specs/acme/jobs-api")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but for what Python caches."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(tree_files(folder))}


def again(built: list[Built]) -> set[str]:
    """The APIs that were made anew."""
    return {one.api.key for one in built if one.seconds is not None}


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def problem(root: Path, *wanted: str) -> str:
    """Regenerate what cannot be; nothing at all may have changed then."""
    before = contents(root)
    with pytest.raises(PipelineError) as caught:
        regenerate(root, list(wanted))
    assert contents(root) == before
    assert not list(root.glob(".generated*"))
    return str(caught.value)


PATCH = """\
overlay: 1.1.0
info: {title: Patch, version: "1"}
actions:
  - target: $.info
    description: The title is wrong.
    x-evidence: https://vendor.example/docs
    x-drop-when: $.info[?@ == 'Mended']
    update: {title: Mended}
"""


# --- what is made anew --------------------------------------------------------------------------------------------


def edit_upstream(root: Path) -> None:
    replace(root / SPECS / "upstream.yaml", '"Test"', '"Tested"')


def edit_names(root: Path) -> None:
    replace(root / "specs/other/api/names.toml", "fetch_job", "read_job")


def add_names(root: Path) -> None:
    shutil.copy(root / "specs/other/api/names.toml", root / SPECS)


def add_patch(root: Path, name: str = "title") -> None:
    (root / SPECS / "patches").mkdir()
    (root / SPECS / "patches" / f"{name}.overlay.yaml").write_text(PATCH, encoding="utf-8")


def add(file: Path) -> None:
    file.parent.mkdir(exist_ok=True)
    file.touch()


def remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def forget_in_lock(root: Path) -> None:
    file = root / "specs/lock.toml"
    head, _, rest = file.read_text(encoding="utf-8").partition(f'\n[apis."{PARTS}"]')
    file.write_text(head + "\n[apis." + rest.partition("\n[apis.")[2], encoding="utf-8")


def damage_vendors(root: Path) -> None:
    acme, other = root / "generated/acme/tiepoint_acme_api", root / "generated/other/tiepoint_other_api"
    replace(acme / "__init__.py", "unofficial", "official")
    replace(acme / "_runtime/wire.py", "def write(", "def wrote(")
    for file in ("py.typed", "_runtime/types.py"):
        remove(other / file)
    add(other / "_runtime/mine.py")


# What changes, and the APIs that are regenerated then.
CHANGES: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "edited upstream": (edit_upstream, {JOBS}),
    "new patch": (add_patch, {JOBS}),
    "emoji in patch name": (lambda root: add_patch(root, "títle \N{ROCKET}"), {JOBS}),
    "new names": (add_names, {JOBS}),
    "edited names": (edit_names, {OTHER}),
    "edited gaps": (lambda root: replace(root / "specs" / PARTS / "gaps.toml", "is not published", "is lost"), {PARTS}),
    "edited openapi": (lambda root: replace(root / SPECS / "openapi.yaml", "title: Test", "title: Mine"), {JOBS}),
    "removed openapi": (lambda root: remove(root / SPECS / "openapi.yaml"), {JOBS}),
    "edited module": (
        lambda root: replace(root / PACKAGE / "api/jobs/get_job.py", "def request(", "def other("),
        {JOBS},
    ),
    "removed module": (lambda root: remove(root / PACKAGE / "models/job.py"), {JOBS}),
    "new module": (lambda root: add(root / PACKAGE / "models/mine.py"), {JOBS}),
    "removed package": (lambda root: remove(root / PACKAGE), {JOBS}),
    "removed vendor": (lambda root: remove(root / "generated/acme"), {JOBS, PARTS}),
    "removed generated": (lambda root: remove(root / "generated"), ALL),
    "removed lock": (lambda root: remove(root / "specs/lock.toml"), ALL),
    "entry missing in lock": (forget_in_lock, {PARTS}),
    "stray file": (lambda root: add(root / "generated/stray.txt"), set()),
    "stray file of a vendor": (lambda root: add(root / "generated/acme/stray.py"), set()),
    "stray package": (lambda root: add(root / "generated/acme/tiepoint_acme_api/stray/__init__.py"), set()),
    "damaged vendor packages": (damage_vendors, set()),
    "cache of Python": (lambda root: add(root / PACKAGE / "__pycache__/client.cpython-311.pyc"), set()),
    "leftovers of a killed run": (
        lambda root: shutil.copytree(root / "generated/acme", root / ".generated-new/generated/acme"),
        set(),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes(root: Path, name: str) -> None:
    """Exactly the APIs that a change concerns are regenerated, and all other files are as before."""
    change, expected = CHANGES[name]
    before = contents(root)
    change(root)
    sources = {name for name, data in contents(root).items() if before.get(name) != data}
    built = regenerate(root, [])
    assert [one.api.key for one in built] == sorted(ALL)
    assert again(built) == expected
    assert again(regenerate(root, [])) == set()
    after = contents(root)
    assert not list(root.glob(".generated*"))
    if not any(name.endswith(("upstream.yaml", "names.toml", "gaps.toml", ".overlay.yaml")) for name in sources):
        assert after == before


@pytest.mark.parametrize("key", ["openapi-python-client", "pipeline"])
def test_other_tool(root: Path, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """Another tool version regenerates everything."""
    tools = pipeline.lock.tools()
    assert key in tools
    monkeypatch.setattr(pipeline.regenerate, "tools", lambda: {**tools, key: "other"})
    assert again(regenerate(root, [])) == ALL
    assert again(regenerate(root, [])) == set()


def test_tool_digests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tools are compared by version, our own code by bytes."""
    folder = Path(pipeline.lock.__file__).parent
    copy = shutil.copytree(folder, tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    before = pipeline.lock.tools()
    monkeypatch.setattr(pipeline.lock, "__file__", str(copy / "lock.py"))
    assert pipeline.lock.tools() == before
    bystanders = "verify.py", "overlay_files.py"
    for file in (
        *bystanders,
        "lower/schemas/merge.py",
        "generate/runtime/wire.py",
        "generate/templates/model.py.jinja",
    ):
        with (copy / file).open("a", encoding="utf-8") as stream:
            stream.write("# changed\n")
        now = pipeline.lock.tools()
        assert {key for key in now if now[key] != before[key]} == (set() if file in bystanders else {"pipeline"}), file
        before = now


def test_one_api(root: Path) -> None:
    """Only the named API is regenerated."""
    before = contents(root)
    for key in ALL:
        replace(root / "specs" / key / "upstream.yaml", '"Test"', '"Tested"')
    built = regenerate(root, [JOBS])
    assert [one.api.key for one in built] == [JOBS]
    assert again(built) == {JOBS}
    changed = {name for name, data in contents(root).items() if before.get(name) != data}
    assert {name for name in changed if "upstream" not in name} == {
        "specs/lock.toml",
        f"{SPECS.as_posix()}/openapi.yaml",
        f"{PACKAGE.as_posix()}/__init__.py",  # these two have the title
        f"{PACKAGE.as_posix()}/client.py",
    }
    assert again(regenerate(root, [])) == {PARTS, OTHER}


def test_force(root: Path) -> None:
    """`--force` regenerates unchanged APIs."""
    before = contents(root)
    assert again(regenerate(root, [PARTS], force=True)) == {PARTS}
    assert contents(root) == before


def test_unknown_api(root: Path) -> None:
    """An unknown API is rejected with the list of APIs."""
    assert problem(root, "acme/jobs") == ("there is no API 'acme/jobs'; there are acme/jobs-api, acme/parts, other/api")


def test_nothing_to_do(root: Path) -> None:
    """A run with nothing to do writes nothing and does not import the slow generator."""
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    code = (
        "import sys; from pathlib import Path; from pipeline.regenerate import regenerate; "
        "print([one.seconds for one in regenerate(Path(sys.argv[1]), [])]); print(*sys.modules)"
    )
    repository = Path(pipeline.lock.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, root],
        env={**os.environ, "PYTHONPATH": str(repository), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, modules = done.stdout.splitlines()
    assert seconds == "[None, None, None]"
    assert not {"openapi_python_client", "jinja2", "pydantic", "httpx", "ruff"} & set(modules.split())
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_removed_api(root: Path) -> None:
    """A removed API disappears, and a vendor with its last API."""
    shutil.rmtree(root / "specs/acme/parts")
    assert again(regenerate(root, [OTHER])) == set()
    folders = {path.name for path in (root / "generated/acme/tiepoint_acme_api").iterdir() if path.is_dir()}
    assert folders == {"_runtime", "jobs_api"}
    assert "parts" not in (root / "generated/acme/tiepoint_acme_api/__init__.py").read_text(encoding="utf-8")
    shutil.rmtree(root / "specs/other")
    regenerate(root, [])
    assert not (root / "generated/other").exists()
    assert tomllib.loads((root / "specs/lock.toml").read_text(encoding="utf-8"))["apis"].keys() == {JOBS}
    shutil.rmtree(root / SPECS)
    assert regenerate(root, []) == []
    assert contents(root).keys() - {".regenerate.lock"} == {"specs/lock.toml"}


def test_new_api(root: Path) -> None:
    """A new API joins its vendor."""
    write_api(root, "acme/new", definition({"get /": {}}))
    assert again(regenerate(root, [])) == {"acme/new"}
    assert "`tiepoint_acme_api.new`" in (root / "generated/acme/tiepoint_acme_api/__init__.py").read_text("utf-8")


def test_changed_runtime(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All packages that use a changed runtime are made again, also if only one API is named."""
    files = pipeline.regenerate.runtime_files()
    monkeypatch.setattr(pipeline.regenerate, "runtime_files", lambda: {**files, Path("new.py"): b""})
    monkeypatch.setattr(pipeline.regenerate, "tools", lambda: {**pipeline.lock.tools(), "pipeline": "other"})
    assert [one.api.key for one in regenerate(root, [JOBS])] == [JOBS]
    assert (root / PACKAGE.parent / "_runtime/new.py").is_file()
    assert again(regenerate(root, [])) == set()


def test_order_of_runs(root: Path, tmp_path: Path) -> None:
    """One API at a time, or all at once in an empty tree, gives the same bytes."""
    other = tmp_path / "other"
    shutil.copytree(root / "specs", other / "specs", ignore=shutil.ignore_patterns("lock.toml", "openapi.yaml"))
    for key in (OTHER, JOBS, PARTS):
        assert again(regenerate(other, [key])) == {key}
        assert again(regenerate(other, [key])) == set()
    assert contents(other) == contents(root)


# --- what fails ---------------------------------------------------------------------------------------------------


def outcome(monkeypatch: pytest.MonkeyPatch, change: Callable[[Generated], Generated]) -> None:
    """Let the generator come out with something else."""
    real = pipeline.regenerate.generate_package

    def changed(*arguments: Any, **options: Any) -> tuple[Lowered, Generated]:
        lowered, generated = real(*arguments, **options)
        return lowered, change(generated)

    monkeypatch.setattr(pipeline.regenerate, "generate_package", changed)


def test_lost_operation(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lost operation is an error."""
    outcome(monkeypatch, lambda generated: evolve(generated, operations=dict([*generated.operations.items()][1:])))
    edit_upstream(root)
    assert problem(root) == f"{JOBS}: {SPECS}/upstream.yaml: 2 operations in, 1 out"


def test_unlisted_warning(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning of the generator fails until it is listed."""
    warned = Warned("get_job", "WARNING parsing GET /get_job: no such thing")
    outcome(monkeypatch, lambda generated: evolve(generated, warnings=(warned,)))
    edit_upstream(root)
    assert problem(root, JOBS) == f"{JOBS}: {SPECS}/upstream.yaml: not listed in gaps.toml:\n  {warned.text}"
    (root / SPECS / "gaps.toml").write_text('[[gap]]\nsays = "such thing"\nreason = "It is no loss."\n', "utf-8")
    (built,) = regenerate(root, [JOBS])
    assert built.entry.listed_gaps == 1


def test_unlisted_loss(root: Path) -> None:
    """A lossy rewrite fails until it is listed."""
    (root / "specs/acme/parts/gaps.toml").unlink()
    text = problem(root)
    assert text.startswith(f"{PARTS}: specs/acme/parts/upstream.yaml: not listed in gaps.toml:\n  references: ")
    assert "#/components/schemas/Job/properties/elsewhere: other.yaml#/Thing" in text


def test_listed_gap(root: Path) -> None:
    """Listed gaps are counted, and one that no longer occurs fails."""
    assert {one.api.key: one.entry.listed_gaps for one in regenerate(root, [])} == {JOBS: 0, PARTS: 1, OTHER: 0}
    replace(root / "specs/acme/parts/upstream.yaml", "other.yaml#/Thing", "#/components/schemas/Job")
    assert problem(root) == f"{PARTS}: specs/acme/parts/gaps.toml: lists what no longer happens: other.yaml"


@pytest.mark.parametrize(
    "text",
    [
        "[[gap]",
        '[[gap]]\nsays = "x"\n',
        '[[gap]]\nsays = "x"\nreason = ""\n',
        '[[gap]]\nsays = ""\nreason = "x"\n',
        '[[gap]]\nsays = "x"\nreason = "y"\nwhen = "z"\n',
        '[gap]\nsays = "x"\nreason = "y"\n',
        'gap = "x"\n',
        '[[gaps]]\nsays = "x"\nreason = "y"\n',
    ],
)
def test_invalid_gaps(root: Path, text: str) -> None:
    """An invalid gaps.toml is named."""
    (root / SPECS / "gaps.toml").write_text(text, encoding="utf-8")
    assert problem(root).startswith(f"{JOBS}: {SPECS}/gaps.toml: is not a list of [[gap]]")


def test_unused_name(root: Path) -> None:
    """A name for a missing element fails."""
    (root / SPECS / "names.toml").write_text('[operations]\nnone = "x"\n[tags]\nnil = "y"\n', encoding="utf-8")
    assert problem(root) == (
        f"{JOBS}: {SPECS}/names.toml: names nothing in the definition: [operations] none, [tags] nil"
    )


@pytest.mark.parametrize("text", ["nothing", "[apis]\n", "[tools]\n[apis.x]\nold = 1\n", "<<<<<<< ours\n", "tools = 1"])
def test_invalid_lock(root: Path, text: str) -> None:
    """An invalid lock is an error with the next step."""
    (root / "specs/lock.toml").write_text(text, encoding="utf-8")
    assert problem(root) == f"{root}/specs/lock.toml: is no lock; delete it and run `nox -s regenerate`"


def test_several_broken_apis(root: Path) -> None:
    """One run names all broken APIs, and the intact one is not touched."""
    (root / "specs/acme/parts/upstream.yaml").unlink()
    (root / SPECS / "upstream.yaml").write_text("a: [\n", encoding="utf-8")
    folder = write_api(root, "acme/twice", definition({}))
    (folder / "upstream.json").write_text("{}", encoding="utf-8")
    write_api(root, "third/api", {"openapi": "3.2.0"})
    edit_names(root)
    lines = problem(root).splitlines()
    assert [line.split(": ")[:2] for line in lines] == [
        [JOBS, f"{SPECS}/upstream.yaml line 2, column 1"],
        [PARTS, "specs/acme/parts"],
        ["acme/twice", "specs/acme/twice"],
        ["third/api", "specs/third/api/upstream.yaml #/openapi"],
    ]


def test_other_api_broken(root: Path) -> None:
    """A broken API does not prevent a named one."""
    (root / "specs/acme/parts/upstream.yaml").unlink()
    edit_upstream(root)
    assert again(regenerate(root, [JOBS])) == {JOBS}


def test_generator_fault(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in the generator is an error and changes nothing."""

    def fail(*_: object, **__: object) -> None:
        raise KeyError("inner")

    monkeypatch.setattr("pipeline.generate.run.generate", fail)
    edit_upstream(root)
    assert problem(root) == (
        f"{JOBS}: {SPECS}/upstream.yaml: cannot be generated, an error of ours or the generator's: KeyError: 'inner'"
    )


# --- killed at any moment -----------------------------------------------------------------------------------------

# Python tells of these before it does them, so that a process can be killed between any two.
SWAPS = {"os.rename", "ctypes.dlsym"}
STEPS = SWAPS | {"open", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree", "subprocess.Popen"}


def in_a_child(action: Callable[[], object], kill_at: int | None = None) -> list[str]:
    """Do something in a forked process, and kill that just before one of its steps. Gives all its steps."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        steps: list[str] = []

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            if event in STEPS and not (event == "open" and arguments[1] in ("r", "rb")):
                if len(steps) == kill_at:
                    os.kill(os.getpid(), signal.SIGKILL)
                steps.append(event)

        status = 1
        try:
            sys.addaudithook(hook)
            action()
            os.write(write, "\n".join(steps).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as stream:
        said = stream.read()
    _, ended = os.waitpid(child, 0)
    assert ended == (0 if kill_at is None else signal.SIGKILL), "the child failed, or ended before it was killed"
    return said.splitlines()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.parametrize("way", ["exchange", "two renames"])
def test_killed(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """A killed run leaves the old or the new tree, and the next run completes."""
    if way == "exchange" and not sys.platform.startswith("linux"):
        pytest.skip("Linux alone can exchange two folders")
    if way == "two renames":
        monkeypatch.setattr(pipeline.swap, "_exchange", lambda *_: False)
    edit_upstream(root)
    old = contents(root)
    place = tmp_path / "place"
    shutil.copytree(root, place)
    steps = in_a_child(lambda: regenerate(place, []))
    new = contents(place)
    assert new != old
    swaps = {number + after for number, step in enumerate(steps) if step in SWAPS for after in (0, 1)}
    assert len(swaps) >= 6
    for moment in sorted({*swaps, *random.Random(way).sample(range(len(steps)), 7)}):  # noqa: S311
        shutil.rmtree(place)
        shutil.copytree(root, place)
        in_a_child(lambda: regenerate(place, []), kill_at=moment)
        if way == "two renames":
            recover(place / "generated")
        left = contents(place)
        for part in ("generated/", f"{SPECS.as_posix()}/openapi.yaml", "specs/lock.toml"):
            now, before, after = (
                {name: data for name, data in tree.items() if name.startswith(part)} for tree in (left, old, new)
            )
            assert now in (before, after), f"{part} at step {moment}, {steps[moment]}"
        regenerate(place, [])
        assert contents(place) == new, f"after step {moment}, {steps[moment]}"


# --- the table and the command line -------------------------------------------------------------------------------


def test_table(root: Path) -> None:
    """The table has a line per API and the sums."""
    edit_upstream(root)
    lines = [line.split() for line in table(regenerate(root, [])).splitlines()]
    assert lines[0] == ["API", "operations", "out", "schemas", "out", "patches", "rewrites", "gaps", "seconds"]
    assert lines[1][:8] == [JOBS, "2", "2", "1", "1", "0", "1", "0"]
    assert float(lines[1][8]) > 0
    assert lines[2] == [PARTS, "1", "1", "1", "1", "0", "1", "1", "unchanged"]
    assert lines[3] == [OTHER, "1", "1", "1", "1", "0", "0", "0", "unchanged"]
    assert lines[4] == ["all", "4", "4", "3", "3", "0", "2", "1", lines[1][8]]


def test_retired_action(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A retired action is reported in every run."""
    add_patch(root)
    assert main(["regenerate", "--root", str(root)]) == 0
    assert "can be dropped" not in capsys.readouterr().out
    replace(root / SPECS / "upstream.yaml", '"Test"', '"Mended"')
    for seconds in (0.0, None):
        built = regenerate(root, [JOBS])
        assert built[0].entry.retired == ["title.overlay.yaml #/actions/0"]
        assert (built[0].seconds is None) == (seconds is None)
        assert main(["regenerate", "--root", str(root)]) == 0
        told = f"{JOBS}: title.overlay.yaml #/actions/0: the vendor has mended this; the action can be dropped\n"
        assert told in capsys.readouterr().out


def test_command_line(root: Path, cli: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    """The command regenerates and prints a table or the error."""
    edit_upstream(root)
    done = cli("regenerate", JOBS, "--root", root)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["API", JOBS, "all"]
    (root / SPECS / "upstream.yaml").write_text("[]", encoding="utf-8")
    done = cli("regenerate", "--root", root)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"error: {JOBS}: {SPECS.as_posix()}/upstream.yaml: is neither YAML nor JSON with an object at the top\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "the following arguments are required: command"),
        (["generate"], "invalid choice: 'generate'"),
        (["regenerate", "--from", "a.yaml"], "--from FILE and --out DIR go together"),
        (["regenerate", "--out", "a"], "--from FILE and --out DIR go together"),
        (["regenerate", "--report", "a.json"], "--from FILE and --out DIR go together"),
        (["regenerate", "acme/api", "--from", "a.yaml", "--out", "a"], "and with no VENDOR/API"),
        (["regenerate", "--from"], "expected one argument"),
    ],
)
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    """Wrong arguments end with status 2."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_concurrent_run(root: Path) -> None:
    """A second run at the same time is rejected."""
    before = contents(root / "generated")
    with FileLock(root / ".regenerate.lock"):
        with pytest.raises(PipelineError, match="another"):
            regenerate(root, [], force=True)
        assert contents(root / "generated") == before
