"""``--from FILE --out DIR --report FILE.json``: any definition, by the same steps, with a report of every operation."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from attrs import evolve

import pipeline.regenerate
import pipeline.swap
from pipeline.__main__ import main
from pipeline.document import JsonObject
from pipeline.errors import PipelineError
from pipeline.generate.run import Generated, Warned
from pipeline.lower import Lowered
from pipeline.standalone import generate_from

from .definitions import TEXT, definition, has

TOP = {"__init__.py", "_runtime", "api", "client.py", "errors.py", "models", "py.typed", "types.py"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A definition of three operations."""
    jobs = {"get /jobs": {"operationId": "listJobs", "tags": ["Jobs"]}, "post /jobs": {"operationId": "createJob"}}
    return write(tmp_path / "api.json", definition({**jobs, "get /{id}": {}}, {"Job": has(id=TEXT)}))


def write(file: Path, content: JsonObject) -> Path:
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_report(tmp_path: Path, file: Path) -> None:
    """The report names each operation with its module."""
    out, report = tmp_path / "out", tmp_path / "deep" / "report.json"
    assert main(["regenerate", "--from", str(file), "--out", str(out), "--report", str(report)]) == 0
    said = json.loads(report.read_bytes())
    keys = ("method", "path", "operation_id", "status", "module", "reason")
    assert [tuple(operation[key] for key in keys) for operation in said["operations"]] == [
        ("get", "/jobs", "listJobs", "generated", "api.jobs.list_jobs", None),
        ("post", "/jobs", "createJob", "generated", "api.default.create_job", None),
        ("get", "/{id}", None, "generated", "api.default.get_id", None),
    ]
    for operation in said["operations"]:
        assert (out / (operation["module"].replace(".", "/") + ".py")).is_file()
    assert (said["operations_in"], said["operations_out"], said["schemas_in"], said["schemas_out"]) == (3, 3, 1, 1)
    assert said["definition"] == str(file)
    assert said["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert said["package"] == str(out)
    assert {"openapi-python-client", "ruff", "pipeline"} <= said["tools"].keys()
    assert "operation_ids" in [rewrite["step"] for rewrite in said["rewrites"]]
    assert said["warnings"] == []
    assert said["seconds"] > 0


def test_lost_operation(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lost operation is reported with the reason."""
    real = pipeline.regenerate.generate_package

    def lose(*arguments: object, **_: object) -> tuple[Lowered, Generated]:
        lowered, generated = real(*arguments)  # type: ignore[arg-type]
        kept = {"list_jobs": generated.operations["list_jobs"]}
        return lowered, evolve(generated, operations=kept, warnings=(Warned("create_job", "no such body"),))

    monkeypatch.setattr(pipeline.regenerate, "generate_package", lose)
    report = tmp_path / "report.json"
    assert main(["regenerate", "--from", str(file), "--out", str(tmp_path / "out"), "--report", str(report)]) == 0
    operations = json.loads(report.read_bytes())["operations"]
    assert [(operation["status"], operation["module"], operation["reason"]) for operation in operations] == [
        ("generated", "api.jobs.list_jobs", None),
        ("missing", None, "no such body"),
        ("missing", None, "the generator left it out without a word"),
    ]
    out = capsys.readouterr().out
    assert "3 operations in, 1 out" in out
    assert "missing: POST /jobs: no such body" in out
    assert "missing: GET /{id}: the generator left it out without a word" in out


def test_replaced(tmp_path: Path, file: Path) -> None:
    """A previous package is replaced completely."""
    out = tmp_path / "out"
    generate_from(file, out)
    assert names(out) == TOP
    cache = out / "api" / "__pycache__"
    cache.mkdir()
    (cache / "x.pyc").write_bytes(b"")
    generate_from(write(tmp_path / "other.json", definition({"get /new": {"operationId": "new"}})), out)
    assert {path.name for path in out.glob("api/*/*.py")} == {"__init__.py", "new.py", "with_response.py"}
    assert list(out.glob("models/*")) == [out / "models" / "__init__.py"]
    assert not list(out.rglob("__pycache__"))
    assert names(tmp_path) == {"api.json", "other.json", "out"}


def test_same_bytes(tmp_path: Path, file: Path) -> None:
    """One definition gives the same bytes in any folder."""
    generate_from(file, tmp_path / "one")
    around = tmp_path / "build" / "venv"
    around.mkdir(parents=True)
    (tmp_path / "build" / ".git").mkdir()
    (tmp_path / "build" / ".gitignore").write_text("api/\n*.py\n", encoding="utf-8")
    (tmp_path / "build" / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", encoding="utf-8")
    generate_from(file, around / "dist")
    assert files(around / "dist") == files(tmp_path / "one")


def test_ignored_folder_name(tmp_path: Path) -> None:
    """A tag named like a folder that tools ignore is formatted as well."""
    tags = ("build", "venv", "dist", "plain")
    operations = {f"get /{tag}": {"operationId": f"{tag}_it", "tags": [tag]} for tag in tags}
    out = tmp_path / "out"
    generate_from(write(tmp_path / "api.json", definition(operations)), out)
    for name in ("__init__", "with_response", "{}_it"):
        files = {tag: out / "api" / tag / f"{name.format(tag)}.py" for tag in tags}
        texts = {tag: file.read_text(encoding="utf-8").replace(tag.title(), "Tag") for tag, file in files.items()}
        assert len({text.replace(tag, "tag") for tag, text in texts.items()}) == 1, name


@pytest.mark.parametrize(("name", "exists"), [("out", True), ("a/b/out", False)])
def test_new_folder(tmp_path: Path, file: Path, name: str, *, exists: bool) -> None:
    """An empty folder is filled, and missing parent folders are created."""
    out = tmp_path / name
    if exists:
        out.mkdir()
    generate_from(file, out)
    assert names(out) == TOP


@pytest.mark.parametrize("inside", ["notes.txt", "models/notes.txt", "README.md", "tests/test_mine.py", ".git/config"])
def test_foreign_content(tmp_path: Path, file: Path, inside: str) -> None:
    """A package with foreign content is rejected unchanged."""
    out = tmp_path / "out"
    generate_from(file, out)
    (out / inside).parent.mkdir(exist_ok=True)
    (out / inside).write_text("mine", encoding="utf-8")
    before = files(out)
    with pytest.raises(PipelineError, match="is not replaced: no earlier run wrote it") as caught:
        generate_from(file, out)
    assert inside.split("/")[-1] in str(caught.value) or inside.split("/")[0] in str(caught.value)
    assert files(out) == before
    assert names(tmp_path) == {"api.json", "out"}


def test_foreign_folder(tmp_path: Path, file: Path) -> None:
    """Documents, half a package, the definition's folder and a file are rejected unchanged."""
    documents, half = tmp_path / "documents", tmp_path / "half"
    documents.mkdir()
    (documents / "thesis.tex").write_text("", encoding="utf-8")
    half.mkdir()
    (half / "client.py").write_text("", encoding="utf-8")
    before = files(tmp_path)
    reasons = {documents: "thesis.tex", half: "it lacks files of a package", tmp_path: "api.json", file: "it is a file"}
    for out, reason in reasons.items():
        with pytest.raises(PipelineError) as caught:
            generate_from(file, out)
        assert str(caught.value).startswith(f"{out}: is not replaced")
        assert reason in str(caught.value)
    assert files(tmp_path) == before


def test_report_in_package(tmp_path: Path, file: Path) -> None:
    """A report inside the package does not prevent the next run."""
    out = tmp_path / "out"
    for _ in range(2):
        arguments = ["regenerate", "--from", str(file), "--out", str(out), "--report", str(out / "report.json")]
        assert main(arguments) == 0
        assert names(out) == {*TOP, "report.json"}


def test_failure_keeps_package(tmp_path: Path, file: Path) -> None:
    """A failing definition leaves the previous package unchanged."""
    out = tmp_path / "out"
    generate_from(file, out)
    before = files(out)
    file.write_text('{"swagger": "2.0"}', encoding="utf-8")
    with pytest.raises(PipelineError):
        generate_from(file, out)
    assert files(out) == before
    assert names(tmp_path) == {"api.json", "out"}


def test_failure_leaves_nothing(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failing definition leaves nothing behind, also for a fault in the generator."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("deep inside")

    monkeypatch.setattr("pipeline.generate.run.generate", fail)
    with pytest.raises(PipelineError, match=r"api\.json: cannot be generated, .*RuntimeError: deep inside"):
        generate_from(file, tmp_path / "out")
    assert names(tmp_path) == {"api.json"}


def test_interrupted_swap(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupted swap is repaired first."""
    monkeypatch.setattr(pipeline.swap, "_exchange", lambda *_: False)
    out = tmp_path / "out"
    generate_from(file, out)
    expected = files(out)
    shutil.copytree(out, tmp_path / ".out-old")
    generate_from(file, out)
    assert names(tmp_path) == {"api.json", "out"}
    out.rename(tmp_path / ".out-old")
    text = file.read_text(encoding="utf-8")
    file.write_text("[]", encoding="utf-8")
    with pytest.raises(PipelineError):
        generate_from(file, out)
    assert files(out) == expected
    file.write_text(text, encoding="utf-8")
    generate_from(file, out)
    assert files(out) == expected


def test_foreign_old_folder(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A foreign folder with the name of a swap's leftover is not touched."""
    monkeypatch.setattr(pipeline.swap, "_exchange", lambda *_: False)
    mine = tmp_path / ".out-old" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    out = tmp_path / "out"
    generate_from(file, out)
    before = files(tmp_path)
    assert main(["regenerate", "--from", str(file), "--out", str(out)]) == 1
    assert files(tmp_path) == before


ODD = ["3d client", "class", "ünï cödé \N{ROCKET}", "-x", "a'b\"c", "{{ x }}", "%s", "a\nb", " ", "a" * 120]


@pytest.mark.parametrize("name", ODD)
def test_any_name(tmp_path: Path, import_all: Callable[..., str], name: str) -> None:
    """File, folder, report and title may have any name."""
    content = definition({"get /a": {"operationId": "a"}}, info={"title": name, "version": name})
    file = write(tmp_path / f"{name}.json", content)
    out, report = tmp_path / "in" / name, tmp_path / f"{name}.report"
    assert main(["regenerate", f"--from={file}", f"--out={out}", f"--report={report}"]) == 0
    assert json.loads(report.read_bytes())["definition"] == str(file)
    assert names(out) == TOP
    import_all(out)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_undecodable_name(tmp_path: Path, file: Path, cli: Callable[..., CompletedProcess[str]]) -> None:
    """A file name that is not text can be reported."""
    odd = tmp_path / os.fsdecode(b"\xff.json")
    file.rename(odd)
    done = cli("regenerate", "--from", odd, "--out", tmp_path / "out", "--report", tmp_path / "report.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads((tmp_path / "report.json").read_bytes())["definition"] == str(odd)


@pytest.mark.parametrize("what", ["--from", "--out", "--report"])
def test_unusable_path(tmp_path: Path, file: Path, cli: Callable[..., CompletedProcess[str]], what: str) -> None:
    """A path through a file is one line and status 1."""
    paths = {"--from": file, "--out": tmp_path / "out", "--report": tmp_path / "report.json"}
    paths[what] = file / "x"
    done = cli("regenerate", *(part for pair in paths.items() for part in pair))
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(f"error: {file}")


def test_missing_definition(tmp_path: Path) -> None:
    """A missing definition, and a folder in its place, are named."""
    for file, said in [(tmp_path / "none.yaml", "No such file"), (tmp_path, "Is a directory")]:
        with pytest.raises(PipelineError, match=f"{file}: cannot be read: {said}"):
            generate_from(file, tmp_path / "out")
    assert names(tmp_path) == set()
