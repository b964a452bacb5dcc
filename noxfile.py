"""Every task of the repository, thin: the work is in ``pipeline/``, ``tests/`` and the tools' own settings.

``nox`` alone runs all checks. ``nox -l`` lists the sessions.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13"]
PYPROJECT = nox.project.load_toml("pyproject.toml")
DISTRIBUTIONS = [*sorted(path.parent.as_posix() for path in Path("overlays").glob("*/pyproject.toml")), "sandbox"]

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_external_run = True
nox.options.sessions = [
    *("lint", "typing", "verify", "build", "quickstart"),
    *("contract", "login", "sandbox", "overlays", "tests"),
]

# Where nox itself comes from a folder on PYTHONPATH, the sessions must not see that folder.
os.environ.pop("PYTHONPATH", None)
# A Python that is not there is said to be missing, never downloaded.
os.environ["UV_PYTHON_DOWNLOADS"] = "never"
# pyenv keeps each version in a folder of its own; its shims run only the versions that are switched on.
_pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
_found = [str(folder / "bin") for version in PYTHONS for folder in sorted(_pyenv.glob(f"{version}.*"))]
os.environ["PATH"] = os.pathsep.join([*_found, os.environ["PATH"]])


def _groups(*names: str) -> list[str]:
    return list(nox.project.dependency_groups(PYPROJECT, *names))


@nox.session
def quickstart(session: nox.Session) -> None:
    """See that generated/ is what comes out of specs/, or make it so; then tour each vendor, in its sandbox."""
    session.install("-e", "overlays/core[progress]", "-e", "overlays/itwin", "-e", "sandbox", *_groups("pipeline"))
    session.run("python", "-m", "pipeline", "regenerate")
    session.run("python", "-m", "examples.quickstart")


@nox.session
def regenerate(session: nox.Session) -> None:
    """Write generated/ from specs/. Arguments: VENDOR/API ..., or --from FILE --out DIR --report FILE."""
    session.install(*_groups("pipeline"))
    session.run("python", "-m", "pipeline", "regenerate", *session.posargs)


@nox.session(python=PYTHONS)
def verify(session: nox.Session) -> None:
    """Prove that generated/ is what comes out of specs/, on every Python and with several hash seeds."""
    session.install(*_groups("pipeline"))
    session.run("python", "-m", "pipeline", "verify", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests. Arguments: folders of tests/, such as core, and pytest's own."""
    session.install(*_groups("tests", "transfers", "pipeline"))
    chosen = [f"tests/{each}" if Path("tests", each).is_dir() else each for each in session.posargs]
    # With sessions of their own.
    others = [f"--ignore=tests/{each}" for each in ("contract", "login", "sandbox", "overlays")]
    if chosen in ([], ["tests/core"]):
        session.run("coverage", "run", "-m", "pytest", *others, *chosen)
        session.run("coverage", "report")
    else:
        session.run("python", "-m", "pytest", *others, *chosen)


@nox.session
def contract(session: nox.Session) -> None:
    """Call every operation, and judge requests and answers by the definitions."""
    session.install(*_groups("contract", "pipeline"))
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs)


@nox.session
def login(session: nox.Session) -> None:
    """Sign in for real, with Chromium and a local OpenID provider; with -- --show run examples/sign_in.py only."""
    session.install("-e", "overlays/core", *_groups("login"))
    session.run("python", "-m", "tests.login.install")
    if session.posargs == ["--show"]:
        session.run("python", "-m", "examples.sign_in")
    else:
        session.run("python", "-m", "pytest", "tests/login", *session.posargs)


@nox.session
def sandbox(session: nox.Session) -> None:
    """Ask the sandbox all that its definitions have, by plain requests, by other clients, and by schemathesis."""
    session.install("-e", "overlays/core", "-e", "sandbox[tls]", *_groups("sandbox"))
    session.run("python", "-m", "pytest", "tests/sandbox", *session.posargs)


@nox.session
def overlays(session: nox.Session) -> None:
    """Use the vendors' clients as their users do, against the sandbox and the storage service."""
    session.install("-e", "overlays/core", "-e", "overlays/itwin", "-e", "sandbox[tls]", *_groups("overlays"))
    session.run("python", "-m", "pytest", "tests/overlays", *session.posargs)


@nox.session
def show(session: nox.Session) -> None:
    """Run a program of examples/ against services on this machine that cut connections: nox -s show -- collect."""
    session.install("-e", "overlays/core", *_groups("tests", "transfers"))
    for name in session.posargs or ["collect"]:
        session.run("python", "-m", "tests.support.unreliable_services", f"examples/{name}.py")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure against other generators and HTTP clients; writes docs/benchmarks.md, but not with -- --quick."""
    session.install("uv", *_groups("pipeline"))
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting of all that is written by hand."""
    session.install(*_groups("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typing(session: nox.Session) -> None:
    """Check types with mypy, strict, and pyright."""
    session.install(*_groups("typing"))
    # Wheels, not the tree: what the samples of users see is what users have.
    wheels = Path(session.create_tmp(), "wheels")
    shutil.rmtree(wheels, ignore_errors=True)
    _build(session, wheels, "--wheel")
    session.install("--no-deps", "--force-reinstall", *map(str, sorted(wheels.iterdir())))
    session.run("mypy", *session.posargs)
    session.run("pyright", "--pythonpath", str(Path(session.bin, "python")))


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel of every distribution into dist/."""
    session.install("build", "hatchling", "twine")
    _build(session, Path("dist"))
    session.run("twine", "check", "--strict", *map(str, sorted(Path("dist").iterdir())))


def _build(session: nox.Session, into: Path, *options: str) -> None:
    for folder in DISTRIBUTIONS:
        session.run("python", "-m", "build", "--quiet", "--no-isolation", "--outdir", str(into), *options, folder)
