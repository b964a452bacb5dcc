"""From ``specs/`` to ``generated/``: every API that changed, built aside and swapped in whole."""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen
from filelock import FileLock, Timeout

from pipeline import document
from pipeline.errors import PipelineError
from pipeline.lock import Entry, Lock, digest, inputs, tools, tree_digest, tree_files
from pipeline.overlay_files import overlay_files, present_files, write_overlay_files
from pipeline.patch import Patch, apply_patches, load_patch
from pipeline.specs import Api, find, select, vendor_package
from pipeline.swap import recover, replace_file, swap

if TYPE_CHECKING:
    from pipeline.generate.run import Generated
    from pipeline.lower import Lowered, Names

__all__ = ["Built", "build", "count_schemas", "generate_package", "regenerate", "write_vendor_packages"]

LOCK: Final = Path("specs", "lock.toml")
GENERATED: Final = Path("generated")
RUNTIME: Final = "_runtime"


@frozen
class Built:
    """What became of one API.

    Attributes:
        entry: What the lock says of it.
        seconds: How long it took; None when nothing had changed.
    """

    api: Api
    entry: Entry
    seconds: float | None


def regenerate(
    root: Path, wanted: list[str], *, force: bool = False, report: Callable[[str], object] | None = None
) -> list[Built]:
    """Bring ``generated/``, the ``openapi.yaml`` files, the written files of ``overlays/`` and the lock up to date.

    Args:
        root: The repository.
        wanted: APIs as ``vendor/name``; none means all.
        force: Make those as well that have not changed.
        report: Function that is called with a line about each file of ``overlays/`` that is written or removed.

    Raises:
        PipelineError: Something is wrong with an API; nothing has been changed then.
    """
    with _alone(root):
        return _regenerate(root, wanted, force=force, report=report or (lambda _: None))


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep a second run out: both would build in one folder and swap it in."""
    try:
        with FileLock(root / ".regenerate.lock", timeout=0):
            yield
    except Timeout:
        raise PipelineError("another `nox -s regenerate` is running", file=root) from None


def _regenerate(root: Path, wanted: list[str], *, force: bool, report: Callable[[str], object]) -> list[Built]:
    place = root / GENERATED
    recover(place)
    apis = find(root)
    lock = Lock.load(root / LOCK)
    versions = tools()
    chosen = {api.key for api in select(apis, wanted)}
    stale = [
        api
        for api in apis
        if (force and api.key in chosen)
        or ((api.key in chosen or _has_old_runtime(place, api)) and not _up_to_date(api, lock, versions))
    ]
    known = {api.key for api in apis}
    aside = root / ".generated-new"
    shutil.rmtree(aside, ignore_errors=True)
    files = overlay_files(root)
    is_unchanged = lock.apis.keys() <= known and _nothing_else(place, apis) and present_files(root, files) == files
    if not stale and is_unchanged:
        return [Built(api, lock.apis[api.key], None) for api in apis if api.key in chosen]

    try:
        built = build(root, stale, aside, versions)
        texts = {api.openapi: (aside / "specs" / api.key / "openapi.yaml").read_bytes() for api in stale}
        entries = {key: entry for key, entry in lock.apis.items() if key in known} | {
            one.api.key: one.entry for one in built
        }
        tree = aside / GENERATED
        tree.mkdir(parents=True, exist_ok=True)
        for api in apis:
            if api not in stale and (place / api.package).is_dir():
                shutil.copytree(place / api.package, tree / api.package, ignore=shutil.ignore_patterns("__pycache__"))
        write_vendor_packages(tree, [api for api in apis if (tree / api.package).is_dir()])
        swap(tree, place)
        # A kill from here on leaves a lock that does not fit the tree: the next run then makes all of this again.
        for path, data in texts.items():
            replace_file(path, data)
        for line in write_overlay_files(root, files):
            report(line)
        replace_file(root / LOCK, Lock(versions, entries).dump().encode())
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    fresh = {one.api.key: one for one in built}
    return [fresh.get(api.key) or Built(api, entries[api.key], None) for api in apis if api.key in chosen]


def build(root: Path, apis: list[Api], into: Path, versions: dict[str, str]) -> list[Built]:
    """Make the packages and ``openapi.yaml`` files of some APIs in another folder, laid out as in the repository.

    Raises:
        PipelineError: With what is wrong in every API that has something wrong.
    """
    built, problems = [], []
    for api in apis:
        started = time.perf_counter()
        try:
            entry = _build(api, into, inputs(api, versions))
        except PipelineError as error:
            problems.append(f"{api.key}: {error}".replace(f"{root}/", ""))
        else:
            built.append(Built(api, entry, time.perf_counter() - started))
    if problems:
        raise PipelineError("\n".join(problems))
    return built


def _build(api: Api, into: Path, entry: Entry) -> Entry:
    from pipeline.lower import Names, count_operations

    names = Names.load(api.names)
    upstream = document.load(api.upstream)
    patches = [load_patch(path) for path in api.patches]
    result = apply_patches(upstream, patches)
    text = document.to_yaml(result.document).encode()
    try:
        # Where operations are documented that do not say it.
        definition = {"externalDocs": {"url": api.docs}, **result.document} if api.docs else result.document
        lowered, generated = generate_package(definition, names, into / GENERATED / api.package, shared=True)
    except PipelineError as error:
        raise PipelineError(error.problem, file=error.file or api.upstream, location=error.location) from None
    operations = count_operations(result.document)
    unused = names.unused()
    if unused:
        raise PipelineError(f"names nothing in the definition: {', '.join(unused)}", file=api.names)
    _check_gaps(api, lowered, generated)
    if operations != len(generated.operations):
        raise PipelineError(f"{operations} operations in, {len(generated.operations)} out", file=api.upstream)
    path = into / "specs" / api.key / "openapi.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(text)
    return evolve(
        entry,
        openapi=digest(text),
        lowered=digest(json.dumps(lowered.document).encode()),
        generated=tree_digest(into / GENERATED / api.package),
        operations_in=operations,
        operations_out=len(generated.operations),
        schemas_in=count_schemas(result.document),
        schemas_out=generated.schemas,
        rewrites=len(lowered.rewrites),
        listed_gaps=len(api.gaps()),
        retired=[
            f"{file.name} {applied.action.location}"
            for file, applied in zip(_file_of_each_action(patches), result.applied, strict=True)
            if applied.retired
        ],
    )


def count_schemas(definition: document.JsonObject) -> int:
    """Return how many component schemas a definition has."""
    components = definition.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return len(schemas) if isinstance(schemas, dict) else 0


def _file_of_each_action(patches: list[Patch]) -> Iterator[Path]:
    return (patch.file for patch in patches for _ in patch.actions)


def generate_package(
    definition: document.JsonObject, names: Names, package: Path, *, shared: bool = False
) -> tuple[Lowered, Generated]:
    """Lower a definition, run the generator on it and tidy the package.

    Args:
        definition: With its patches.
        names: Its Python names.
        package: The folder to write, alone in its own folder.
        shared: Whether the package uses a runtime beside it, which the caller writes. By default, the runtime is
            inside the package.

    Raises:
        PipelineError: The definition, or what came out, is no good.
    """
    # These imports take a third of a second, which a run with nothing to do is spared.
    from pipeline.generate.run import generate
    from pipeline.lower import lower
    from pipeline.tidy import tidy

    package.parent.mkdir(parents=True, exist_ok=True)
    try:
        lowered = lower(definition, names)
        generated = generate(lowered, package, runtime=f".{RUNTIME}" if shared else RUNTIME)
    except (PipelineError, OSError):
        raise
    except Exception as error:
        problem = f"cannot be generated, an error of ours or the generator's: {type(error).__name__}: {error}"
        raise PipelineError(problem) from error
    tidy(package)
    if not shared:
        _write(package / RUNTIME, runtime_files())
    return lowered, generated


def _check_gaps(api: Api, lowered: Lowered, generated: Generated) -> None:
    """Check that every warning and every lossy rewrite is listed, and that everything listed happens."""
    messages = [warned.text for warned in generated.warnings] + [str(item) for item in lowered.rewrites if item.lossy]
    gaps = api.gaps()
    unlisted = [text for text in messages if not any(gap.says in text for gap in gaps)]
    if unlisted:
        raise PipelineError("not listed in gaps.toml:\n  " + "\n  ".join(unlisted), file=api.upstream)
    idle = [gap.says for gap in gaps if not any(gap.says in text for text in messages)]
    if idle:
        raise PipelineError(f"lists what no longer happens: {'; '.join(idle)}", file=api.folder / "gaps.toml")


def write_vendor_packages(tree: Path, apis: list[Api]) -> None:
    """Write what joins the APIs of each vendor into one package: its first module and the runtime."""
    _write(tree, _vendor_packages(apis))


def _vendor_packages(apis: list[Api]) -> dict[Path, bytes]:
    files: dict[Path, bytes] = {}
    for vendor in dict.fromkeys(api.vendor for api in apis):
        package = Path(vendor, vendor_package(vendor))
        modules = [api.package.name for api in apis if api.vendor == vendor]
        listed = "\n".join(f"- `{package.name}.{module}`" for module in modules)
        text = f'"""Generated clients, one package an API; unofficial.\n\n{listed}\n"""\n'
        files |= {package / "__init__.py": text.encode(), package / "py.typed": b""}
        files |= {package / RUNTIME / name: data for name, data in runtime_files().items()}
    return files


def runtime_files() -> dict[Path, bytes]:
    """Return the modules of the runtime, which are plain Python in the pipeline and are copied."""
    folder = Path(__file__).parent / "generate" / "runtime"
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.glob("*.py"))}


def _has_old_runtime(place: Path, api: Api) -> bool:
    """Return whether the package of an API exists and its runtime is about to change."""
    folder = (place / api.package).with_name(RUNTIME)
    present = {path.relative_to(folder): path.read_bytes() for path in tree_files(folder)}
    return (place / api.package).is_dir() and present != runtime_files()


def _write(folder: Path, files: Mapping[Path, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(data)


def _nothing_else(place: Path, apis: list[Api]) -> bool:
    """Return whether the tree holds the packages of the APIs and what joins them, and nothing else."""
    present = [api for api in apis if (place / api.package).is_dir()]
    packages = {place / api.package for api in present}
    others = {path for path in tree_files(place) if packages.isdisjoint(path.parents)}
    return {path.relative_to(place): path.read_bytes() for path in others} == _vendor_packages(present)


def _up_to_date(api: Api, lock: Lock, versions: dict[str, str]) -> bool:
    locked = lock.apis.get(api.key)
    package = api.root / GENERATED / api.package
    try:
        current = inputs(api, versions)
    except PipelineError:
        return False  # `build` says what is wrong, with what is wrong in other APIs
    return (
        locked is not None
        and locked.same_inputs(current)
        and api.openapi.is_file()
        and digest(api.openapi.read_bytes()) == locked.openapi
        and package.is_dir()
        and tree_digest(package) == locked.generated
    )
