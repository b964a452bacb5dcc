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
    "title": str,
    "vendor": str,
    "env_prefix": str,
    "kind": str,
    "obtained": datetime.date,
    "status": str,
    "docs": str,
    "sources": list,
    "inferred": list,
    "unknown": list,
    "vendor_download": str,
    "licence_note": str,
}

every_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.key)
every_patch = pytest.mark.parametrize(
    "file", PATCHES, ids=lambda file: file.relative_to(REPO / "specs").as_posix().removesuffix(".overlay.yaml")
)


# --- what is committed --------------------------------------------------------------------------------------------


def test_every_definition_belongs_to_an_api() -> None:
    """A folder without source.toml would be no API, and its definition forgotten in silence."""
    definitions = {path.parent for path in (REPO / "specs").rglob("upstream.*")}
    assert definitions == {api.folder for api in APIS}
    assert len(APIS) == 7


@every_api
def test_source_says_where_the_definition_is_from(api: Api) -> None:
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
def test_folder_holds_nothing_else(api: Api) -> None:
    """A patch that is not named like one would not be applied, and nobody would notice."""
    known = {"source.toml", api.upstream.name, "openapi.yaml", "names.toml", "gaps.toml", "patches"}
    assert {path.name for path in api.folder.iterdir()} <= known
    if (api.folder / "patches").exists():
        assert sorted((api.folder / "patches").iterdir()) == api.patches


@every_patch
def test_patch_loads_and_belongs_to_the_definition_beside_it(file: Path) -> None:
    patch = load_patch(file)
    assert patch.actions
    assert patch.extends is not None
    assert (file.parent / patch.extends).resolve() in (api.upstream for api in APIS)


@every_api
def test_every_patch_is_still_needed(api: Api) -> None:
    """No drop condition holds today."""
    result = apply_patches(load(api.upstream), [load_patch(file) for file in api.patches])
    assert [applied.action.location for applied in result.applied if applied.retired] == []
    assert to_yaml(result.document).encode() == api.openapi.read_bytes()


@every_api
def test_drop_condition_can_come_true(api: Api) -> None:
    """It does in the very definition that the patches make: a condition that never holds would be worth nothing."""
    patches = [load_patch(file) for file in api.patches]
    mended = apply_patches(load(api.upstream), patches).document
    for patch in patches:
        for action in patch.actions:
            assert JSONPathEnvironment(strict=True).findall(action.drop_when, mended), action.location


@every_api
def test_names_and_gaps_can_be_read(api: Api) -> None:
    assert Names.load(api.names).tables
    assert all(isinstance(gap, Gap) for gap in api.gaps())


def test_no_file_that_is_written_is_ignored_by_git(tmp_path: Path) -> None:
    """Neither those there are, nor packages of tags that are called like what git ignores in many places."""
    if shutil.which("git") is None:
        pytest.skip("git is not there")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for file in [REPO / ".gitignore", *REPO.glob("specs/**/.gitignore"), *REPO.glob("generated/**/.gitignore")]:
        copy = tmp_path / file.relative_to(REPO)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    written = [path for folder in ("specs", "generated") for path in (REPO / folder).rglob("*") if path.is_file()]
    names = [path.relative_to(REPO).as_posix() for path in written if "__pycache__" not in path.parts]
    tags = ("build", "cache", "coverage", "dist", "env", "lib", "nox", "out", "target", "tools", "var", "venv")
    names += [f"generated/acme/tiepoint_acme_api/jobs/api/{tag}/get_job.py" for tag in tags]
    assert len(names) > 1000
    done = subprocess.run(
        [
            "git",
            "-C",
            tmp_path,
            "-c",
            f"core.excludesFile={tmp_path / 'none'}",
            "check-ignore",
            "--no-index",
            "--stdin",
        ],
        input="\n".join(names),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 1)


# --- how the folders are read -------------------------------------------------------------------------------------


def test_apis_are_found_by_vendor_and_name(root: Path) -> None:
    apis = find(root)
    assert [api.key for api in apis] == ["acme/jobs-api", "acme/parts", "other/api"]
    assert [api.package.as_posix() for api in apis] == [
        "acme/tiepoint_acme_api/jobs_api",
        "acme/tiepoint_acme_api/parts",
        "other/tiepoint_other_api/api",
    ]
    assert select(apis, []) == apis
    assert select(apis, ["other/api", "acme/parts"]) == [apis[2], apis[1]]
    assert find(root / "nowhere") == []


def test_definition_may_be_yaml_or_json_but_not_both(root: Path) -> None:
    (api, *_) = find(root)
    assert api.upstream.name == "upstream.yaml"
    api.upstream.rename(api.folder / "upstream.json")
    assert api.upstream.name == "upstream.json"
    (api.folder / "upstream.yaml").touch()
    with pytest.raises(PipelineError, match=r"acme/jobs-api: needs either upstream\.yaml or upstream\.json"):
        _ = api.upstream


def test_patches_are_applied_in_the_order_of_their_names(root: Path) -> None:
    (api, *_) = find(root)
    assert api.patches == []
    (api.folder / "patches").mkdir()
    for name in ("b.overlay.yaml", "a.overlay.yaml"):
        (api.folder / "patches" / name).touch()
    assert [path.name for path in api.patches] == ["a.overlay.yaml", "b.overlay.yaml"]


@pytest.mark.parametrize("name", ["a.overlay.yml", "notes.md", "c.yaml"])
def test_file_among_the_patches_that_is_none_is_refused(root: Path, name: str) -> None:
    (api, *_) = find(root)
    (api.folder / "patches").mkdir()
    (api.folder / "patches" / name).touch()
    with pytest.raises(PipelineError, match=r"has to end in \.overlay\.yaml"):
        _ = api.patches


def test_definition_without_source_is_refused_and_not_taken_for_removed(root: Path) -> None:
    (api, *_) = find(root)
    (api.folder / "source.toml").unlink()
    with pytest.raises(PipelineError, match=r"no source\.toml"):
        find(root)


def test_gaps_are_read_with_their_reasons(root: Path) -> None:
    assert {api.key: api.gaps() for api in find(root)} == {
        "acme/jobs-api": [],
        "acme/parts": [Gap("other.yaml", "The other file is not published.")],
        "other/api": [],
    }
