"""specs/: every definition says where it is from, every patch is still needed, and git keeps all that is written."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from jsonpath import JSONPathEnvironment

from pipeline.document import load, to_yaml
from pipeline.errors import PipelineError
from pipeline.lower import Names
from pipeline.patch import apply_patches, load_patch
from pipeline.specs import Api, Gap, find, select

REPO = Path(__file__).resolve().parents[2]
APIS = find(REPO)
PATCHES = [patch for api in APIS for patch in api.patches]

# In this order; see specs/README.md. Texts, or lists of texts.
KEYS: dict[str, type] = {
    "title": str, "kind": str, "obtained": datetime.date, "status": str, "docs": str,
    "sources": list, "inferred": list, "unknown": list, "vendor_download": str, "licence_note": str,
}  # fmt: skip

every_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.key)
every_patch = pytest.mark.parametrize(
    "file", PATCHES, ids=lambda file: file.relative_to(REPO / "specs").as_posix().removesuffix(".overlay.yaml")
)


# --- what is committed --------------------------------------------------------------------------------------------


def test_definitions_have_source() -> None:
    """Each definition has a source.toml; without one it would be ignored silently."""
    definitions = {path.parent for path in (REPO / "specs").rglob("upstream.*")}
    assert definitions == {api.folder for api in APIS}
    assert len(APIS) == 7


@every_api
def test_source_fields(api: Api) -> None:
    """source.toml says where the definition is from."""
    source = tomllib.loads((api.folder / "source.toml").read_text(encoding="utf-8"))
    assert list(source) == list(KEYS)
    for key, kind in KEYS.items():
        value = source[key]
        assert type(value) is kind, key
        for text in value if isinstance(value, list) else [value]:
            assert isinstance(text, datetime.date) or (isinstance(text, str) and text.strip()), key
    assert source["kind"] in ("download", "transcription")
    assert source["docs"].startswith("https://")
    assert source["sources"]


@every_api
def test_folder_contents(api: Api) -> None:
    """The folder holds nothing else, such as a patch with a wrong name."""
    known = {"source.toml", api.upstream.name, "openapi.yaml", "names.toml", "gaps.toml", "patches"}
    assert {path.name for path in api.folder.iterdir()} <= known
    if (api.folder / "patches").exists():
        assert sorted((api.folder / "patches").iterdir()) == api.patches


@every_patch
def test_patches_load(file: Path) -> None:
    """A patch loads and extends the definition beside it."""
    patch = load_patch(file)
    assert patch.actions
    assert patch.extends is not None
    assert (file.parent / patch.extends).resolve() in (api.upstream for api in APIS)


@every_api
def test_patches_needed(api: Api) -> None:
    """No drop condition matches today."""
    result = apply_patches(load(api.upstream), [load_patch(file) for file in api.patches])
    assert [applied.action.location for applied in result.applied if applied.retired] == []
    assert to_yaml(result.document).encode() == api.openapi.read_bytes()


@every_api
def test_drop_conditions(api: Api) -> None:
    """Each drop condition matches the patched definition, so it can come true."""
    patches = [load_patch(file) for file in api.patches]
    mended = apply_patches(load(api.upstream), patches).document
    for patch in patches:
        for action in patch.actions:
            assert JSONPathEnvironment(strict=True).findall(action.drop_when, mended), action.location


@every_api
def test_names_and_gaps(api: Api) -> None:
    """Names and gaps can be read."""
    assert Names.load(api.names).tables
    assert all(isinstance(gap, Gap) for gap in api.gaps())


def test_not_ignored_by_git(tmp_path: Path) -> None:
    """Git ignores no generated file, nor packages of tags with commonly ignored names."""
    if shutil.which("git") is None:
        pytest.skip("git is not there")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for file in [REPO / ".gitignore", *REPO.glob("specs/**/.gitignore"), *REPO.glob("generated/**/.gitignore")]:
        copy = tmp_path / file.relative_to(REPO)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    paths = [path for folder in ("specs", "generated") for path in (REPO / folder).rglob("*") if path.is_file()]
    names = [path.relative_to(REPO).as_posix() for path in paths if "__pycache__" not in path.parts]
    tags = ("build", "cache", "coverage", "dist", "env", "lib", "nox", "out", "target", "tools", "var", "venv")
    names += [f"generated/acme/tiepoint_acme_api/jobs/api/{tag}/get_job.py" for tag in tags]
    assert len(names) > 1000
    options = ["-c", f"core.excludesFile={tmp_path / 'none'}", "check-ignore", "--no-index", "--stdin"]
    command, text = ["git", "-C", str(tmp_path), *options], "\n".join(names)
    process = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    assert (process.stdout, process.stderr, process.returncode) == ("", "", 1)


# --- how the folders are read -------------------------------------------------------------------------------------


def test_find(root: Path) -> None:
    """APIs are listed by vendor and name."""
    apis = find(root)
    assert [api.key for api in apis] == ["acme/jobs-api", "acme/parts", "other/api"]
    packages = ["acme/tiepoint_acme_api/jobs_api", "acme/tiepoint_acme_api/parts", "other/tiepoint_other_api/api"]
    assert [api.package.as_posix() for api in apis] == packages
    assert select(apis, []) == apis
    assert select(apis, ["other/api", "acme/parts"]) == [apis[2], apis[1]]
    assert find(root / "nowhere") == []


def test_upstream(root: Path) -> None:
    """A definition is YAML or JSON, but not both."""
    (api, *_) = find(root)
    assert api.upstream.name == "upstream.yaml"
    api.upstream.rename(api.folder / "upstream.json")
    assert api.upstream.name == "upstream.json"
    (api.folder / "upstream.yaml").touch()
    with pytest.raises(PipelineError, match=r"acme/jobs-api: needs either upstream\.yaml or upstream\.json"):
        _ = api.upstream


def test_patch_order(root: Path) -> None:
    """Patches are sorted by name."""
    (api, *_) = find(root)
    assert api.patches == []
    (api.folder / "patches").mkdir()
    for name in ("b.overlay.yaml", "a.overlay.yaml"):
        (api.folder / "patches" / name).touch()
    assert [path.name for path in api.patches] == ["a.overlay.yaml", "b.overlay.yaml"]


@pytest.mark.parametrize("name", ["a.overlay.yml", "notes.md", "c.yaml"])
def test_stray_patch(root: Path, name: str) -> None:
    """A file among the patches that is not a patch is rejected."""
    (api, *_) = find(root)
    (api.folder / "patches").mkdir()
    (api.folder / "patches" / name).touch()
    with pytest.raises(PipelineError, match=r"has to end in \.overlay\.yaml"):
        _ = api.patches


def test_missing_source(root: Path) -> None:
    """A definition without a source is rejected, not treated as removed."""
    (api, *_) = find(root)
    (api.folder / "source.toml").unlink()
    with pytest.raises(PipelineError, match=r"no source\.toml"):
        find(root)


def test_gaps(root: Path) -> None:
    """Gaps are read with their reasons."""
    assert {api.key: api.gaps() for api in find(root)} == {
        "acme/jobs-api": [],
        "acme/parts": [Gap("other.yaml", "The other file is not published.")],
        "other/api": [],
    }
