"""Tests of the distributions as users get them: built, installed into empty environments, type-checked and called."""

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

REPO = Path(__file__).resolve().parents[2]
USER = "5f0c7a52-1d7e-4c36-9b0a-000000000001"
ORDER = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
# By vendor: responses by path for the samples of the READMEs, and the output of the samples.
# The iTwin samples call the sandbox.
SAMPLES: dict[str, tuple[dict[str, object], str]] = {
    "3dverse": (
        {
            "/users?limit=10": [{"user_id": USER, "username": "ada", "registered_at": "2026-11-01T00:00:00Z"}],
            f"/users/{USER}": {"user_id": USER, "username": "ada", "registered_at": "2026-11-01T00:00:00Z"},
        },
        "ada\nada 2026-11-01 00:00:00+00:00\n",
    ),
    "prevu3d": ({"/v1/twin/id-of-a-twin/assets/id-of-an-asset": {"id": "asset-1", "name": "Pump"}}, "Pump\nPump\n"),
    "threekit": ({"/api/orders/id-of-an-order": {"id": ORDER}}, f"{ORDER}\n200 application/json {ORDER}\n"),
}
# By vendor: responses by path for tests/typing/<vendor>.py, which calls each API once.
ANSWERS: dict[str, dict[str, object]] = {
    "3dverse": {f"/users/{USER}": {"user_id": USER, "username": "ada", "registered_at": "2026-11-01T00:00:00Z"}},
    "itwin": {
        "/itwins/myprimaryaccount": {"iTwin": {"id": "account-1"}},
        "/reality-conversion/jobs/job-2/progress": {"progress": {"percentage": 37.0, "state": "Active"}},
        "/reality-management/reality-data/data-1": {
            "realityData": {"id": "data-1", "displayName": "Bridge", "type": "Cesium3DTiles"}
        },
        "/reality-modeling/jobs/job-1/progress": {"progress": {"percentage": 62.5, "state": "Active"}},
    },
    "prevu3d": {"/v1/twin/twin-1/assets/asset-1": {"id": "asset-1", "name": "Pump"}},
    "threekit": {f"/api/orders/{ORDER}": {"id": ORDER}},
}
VENDORS = list(ANSWERS)
DISTRIBUTIONS = ["core", *VENDORS, "sandbox"]


def project(name: str) -> Path:
    return REPO / name if name == "sandbox" else REPO / "overlays" / name


def run(*command: str | Path, cwd: Path | None = None) -> str:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}  # no caches in the repository
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def run_alone(python: Path, *arguments: str | Path, folder: Path) -> str:
    # -I ignores the working directory and PYTHONPATH, but also PYTHONDONTWRITEBYTECODE, hence -B.
    return run(python, "-I", "-B", "-W", "error", *arguments, cwd=folder)


def build(project: Path, out: Path, *options: str) -> None:
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, *options, project)


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder.parent).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def members(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders `direct/<vendor>` (sdist and wheel, both from the tree) and `chain/<vendor>` (wheel from the sdist)."""
    out = tmp_path_factory.mktemp("built")

    def build_both(name: str) -> None:
        build(project(name), out / "direct" / name, "--sdist", "--wheel")
        build(project(name), out / "chain" / name)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(build_both, DISTRIBUTIONS))
    return out


Install = Callable[..., Path]


@pytest.fixture(scope="session")
def install(tmp_path_factory: pytest.TempPathFactory) -> Install:
    """Install requirements into a new environment without pip, and return the path of its Python."""

    def environment(*options: str) -> Path:
        home = tmp_path_factory.mktemp("environment")
        run(sys.executable, "-m", "venv", *options, home)
        return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    pip = environment()

    def install(*requirements: str | Path, into: Path | None = None) -> Path:
        python = into or environment("--without-pip")
        run(pip, "-m", "pip", "--python", python, "install", "--no-compile", *requirements)
        return python

    return install


@pytest.fixture(scope="session", params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def from_wheel(vendor: str, built: Path, install: Install) -> Path:
    """Python of an environment with a vendor's wheel, the core's wheel and their dependencies."""
    return install(*(only(built / "chain" / name, "*.whl") for name in ("core", vendor)))


@pytest.fixture(scope="session")
def from_tree(install: Install) -> Path:
    """Python of an environment with editable installs of all distributions."""
    projects = [REPO / "overlays" / name for name in ("core", *VENDORS)]
    python = install("hatchling>=1.27")
    return install("--no-build-isolation", *(f"--editable={project}" for project in projects), into=python)


environments = pytest.mark.parametrize("environment", ["from_wheel", "from_tree"])


@pytest.fixture(scope="session")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Path], None]:
    """Type-check the samples of a vendor and of the READMEs in an environment."""
    folder = tmp_path_factory.mktemp("mypy")

    def check(vendor: str, python: Path) -> None:
        samples = sorted((REPO / "tests" / "typing").glob(f"{vendor}*.py"))
        for number, text in enumerate(samples_of(vendor)):
            samples.append(folder / f"readme_{number}.py")
            samples[-1].write_text(text, encoding="utf-8")
        options = ("--strict", "--config-file=", "--cache-dir=cache", "--python-executable", python)
        run(sys.executable, "-m", "mypy", *options, *samples, cwd=folder)

    return check


def samples_of(vendor: str) -> list[str]:
    """Return the Python code about a vendor in the vendor's README and in the repository's README."""
    pages = (REPO / "overlays" / vendor / "README.md", REPO / "README.md")
    blocks = [text for page in pages for text in re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)]
    return [text for text in blocks if f"tiepoint_{vendor} " in text or f"tiepoint_{vendor}\n" in text]


class Server(ThreadingHTTPServer):
    """Server of ANSWERS and SAMPLES, with the path and header values of each request."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[tuple[str, list[str]]] = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        self.server.requests.append((self.path, self.headers.values()))
        tables = [*ANSWERS.values(), *(answers for answers, _ in SAMPLES.values())]
        answer = next((known[self.path] for known in tables if self.path in known), None)
        body = json.dumps(answer).encode()
        self.send_response(404 if answer is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def call_each_api(vendor: str, python: Path, server: Server, folder: Path) -> None:
    """Run the vendor's sample, and check for one sync and one async request per API with the sample's header."""
    address = f"http://127.0.0.1:{server.server_port}"
    sample = REPO / "tests" / "typing" / f"{vendor}.py"
    run_alone(python, sample, address, folder=folder)
    assert sorted(path for path, _ in server.requests) == sorted(2 * list(ANSWERS[vendor]))
    for path, values in server.requests:
        assert any("canary" in value for value in values), path


def test_wheel_content(vendor: str, built: Path) -> None:
    """A vendor's wheel contains the overlay and the generated code, and nothing else."""
    wheel = only(built / "chain" / vendor, "*.whl")
    files = members(wheel)
    generated = contents(REPO / "generated" / vendor / f"tiepoint_{vendor}_api")
    assert files == contents(REPO / "overlays" / vendor / "src" / f"tiepoint_{vendor}") | generated
    assert {f"tiepoint_{vendor}/py.typed", f"tiepoint_{vendor}_api/py.typed"} <= files.keys()
    assert max(map(len, files)) <= 120
    assert wheel.stat().st_size < 2_000_000


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_reproducible_builds(name: str, built: Path) -> None:
    """The tree and the sdist give equal sdists and wheels, byte for byte."""

    def digests(way: str) -> dict[str, str]:
        files = (built / way / name).iterdir()
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    assert len(digests("direct")) == 2
    assert digests("direct") == digests("chain")


def test_ignored_folder_names(tmp_path: Path) -> None:
    """Generated folders are packed even if .gitignore lists their names, such as `build` and `dist`."""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\ndist/\n")
    shutil.copytree(REPO / "overlays" / "prevu3d", tmp_path / "overlays" / "prevu3d")
    package = tmp_path / "generated" / "prevu3d" / "tiepoint_prevu3d_api"
    for tag in ("build", "dist"):
        (package / "api" / tag).mkdir(parents=True)
        (package / "api" / tag / "__init__.py").touch()
    build(tmp_path / "overlays" / "prevu3d", tmp_path / "out")
    assert contents(package).items() <= members(only(tmp_path / "out", "*.whl")).items()


def test_missing_generated_code(tmp_path: Path) -> None:
    """A build without generated code fails."""
    shutil.copytree(REPO / "overlays" / "prevu3d", tmp_path / "overlays" / "prevu3d")
    with pytest.raises(AssertionError, match="Forced include not found"):
        build(tmp_path / "overlays" / "prevu3d", tmp_path / "out")


def test_build_hooks() -> None:
    """All vendors have the same build hook."""
    assert len({(REPO / "overlays" / vendor / "hatch_build.py").read_bytes() for vendor in VENDORS}) == 1


def test_licenses() -> None:
    """Every distribution has the repository's license."""
    texts = {(project(name) / "LICENSE").read_bytes() for name in DISTRIBUTIONS}

    assert {(REPO / "LICENSE").read_bytes()} == texts


@environments
def test_calls(vendor: str, environment: str, server: Server, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The vendor's sample calls each API."""
    call_each_api(vendor, request.getfixturevalue(environment), server, tmp_path)


@pytest.mark.parametrize("vendor", list(SAMPLES), scope="session")
def test_readme_samples(
    vendor: str, from_wheel: Path, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The samples of the READMEs run with the installed wheel."""
    address = f"http://127.0.0.1:{server.server_port}"
    for name in ("THREEDVERSE_API_KEY", "THREEKIT_TOKEN", "PREVU3D_TOKEN"):
        monkeypatch.setenv(name, "canary")
    monkeypatch.setenv("PREVU3D_BASE_URL", address)
    printed = ""
    for number, text in enumerate(samples_of(vendor)):
        sample = tmp_path / f"sample_{number}.py"
        sample.write_text(re.sub(r'base_url="https://[^"]+"', f'base_url="{address}"', text), encoding="utf-8")
        printed += run_alone(from_wheel, sample, folder=tmp_path)
    assert printed == SAMPLES[vendor][1]
    assert {path for path, _ in server.requests} >= SAMPLES[vendor][0].keys()


def test_itwin_readme_samples(built: Path, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The iTwin samples of the READMEs run with the installed wheels against the sandbox."""
    wheels = {name: only(built / "chain" / name, "*.whl") for name in ("core", "itwin", "sandbox")}
    python = install(f"{wheels['core']}[progress]", wheels["itwin"])
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/1.jpg").write_bytes(b"1")
    printed = ""
    with serving(install(wheels["sandbox"]), tmp_path) as variables:
        for name, value in {**variables, "ITWIN_POLL_SECONDS": "0.1"}.items():
            monkeypatch.setenv(name, value)
        with fast_clock(variables["ITWIN_BASE_URL"]):
            for number, text in enumerate(samples_of("itwin")):
                sample = tmp_path / f"sample_{number}.py"
                sample.write_text(text, encoding="utf-8")
                printed += run_alone(python, "-W", "ignore:Bentley calls", sample, folder=tmp_path)
    assert "projects: Sandbox project\n" in printed
    assert "\nfiles: bridge/3DTiles/simulated.txt bridge/LAS/simulated.txt\ndone: " in printed
    assert (tmp_path / "bridge/3DTiles/simulated.txt").read_bytes()
    assert (REPO / "examples/itwin_tour.py").read_text("utf-8").endswith('"""\n\n' + samples_of("itwin")[-1])


def test_itwin_dependencies(built: Path, install: Install, tmp_path: Path) -> None:
    """The iTwin wheel installs only the named dependencies."""
    python = install(*(only(built / "chain" / name, "*.whl") for name in ("core", "itwin")))
    code = r"""
import json, re
from importlib.metadata import distributions
name = lambda text: re.match(r"[\w.-]+", text)[0].lower().replace("_", "-")
needs = lambda each: [name(text) for text in each.requires or () if "extra ==" not in text]
print(json.dumps({name(each.metadata["Name"]): needs(each) for each in distributions()}))
"""
    needs: dict[str, list[str]] = json.loads(run_alone(python, "-c", code, folder=tmp_path))
    assert set(needs["tiepoint-itwin"]) == {"anyio", "attrs", "httpx", "python-dateutil", "tiepoint-core"}
    assert set(needs["tiepoint-core"]) == {"anyio", "attrs", "filelock", "httpcore2", "httpx", "platformdirs"}
    wanted, added = set[str](), {"tiepoint-itwin"}
    while added:
        wanted |= added
        added = {each for name in added for each in needs.get(name, ())} - wanted
    assert needs.keys() <= wanted


@environments
def test_types(
    vendor: str, environment: str, mypy: Callable[[str, Path], None], request: pytest.FixtureRequest
) -> None:
    """Samples type-check against the installed package."""
    mypy(vendor, request.getfixturevalue(environment))


def test_lazy_import(vendor: str, from_wheel: Path, tmp_path: Path) -> None:
    """Importing a client loads no operation and no model."""
    access = f"import sys, tiepoint_{vendor}; tiepoint_{vendor}.Client"
    code = f"{access}; print(*(m for m in sys.modules if m.startswith('tiepoint_')))"
    loaded = run_alone(from_wheel, "-c", code, folder=tmp_path).split()
    assert {f"tiepoint_{vendor}._client", f"tiepoint_{vendor}._sync.client"} & {*loaded}
    assert not [module for module in loaded if {"api", "models"} & set(module.split("."))]


def test_editable_install_paths(vendor: str, from_tree: Path, tmp_path: Path) -> None:
    """An editable install imports from the repository."""
    code = f"import tiepoint_{vendor} as a, tiepoint_{vendor}_api as b; print(a.__file__, b.__file__, sep='\\n')"
    overlay, generated = run_alone(from_tree, "-c", code, folder=tmp_path).splitlines()
    assert Path(overlay).is_relative_to(REPO / "overlays" / vendor / "src")
    assert Path(generated).is_relative_to(REPO / "generated" / vendor)


def test_sandbox_wheel_content(built: Path) -> None:
    """The sandbox's wheel contains the package, the pytest plugin and the definitions, and nothing else."""
    wheel = only(built / "chain" / "sandbox", "*.whl")
    files = members(wheel)
    source = project("sandbox") / "src"
    specs = {
        f"tiepoint_sandbox/specs/{path.relative_to(REPO / 'specs').as_posix()}": path.read_bytes()
        for pattern in ("lock.toml", "*/*/openapi.yaml", "*/source.toml")
        for path in (REPO / "specs").glob(pattern)
    }
    plugin = {"pytest_tiepoint_sandbox.py": (source / "pytest_tiepoint_sandbox.py").read_bytes()}
    assert files == contents(source / "tiepoint_sandbox") | plugin | specs


@contextmanager
def serving(python: Path, folder: Path) -> Iterator[dict[str, str]]:
    """Run an environment's sandbox, and yield the variables that the sandbox prints for export."""
    command = python.with_name("tiepoint-sandbox.exe" if os.name == "nt" else "tiepoint-sandbox")
    server = subprocess.Popen([command, "serve"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        lines = iter(server.stdout.readline, "\n")
        yield dict(line.removeprefix("export ").strip().split("=", 1) for line in lines if line[0] != "#")
    finally:
        server.send_signal(signal.SIGTERM)
        printed = server.communicate(timeout=10)
    assert (server.returncode, printed) == (0, ("", ""))


@contextmanager
def fast_clock(address: str) -> Iterator[None]:
    """Advance the sandbox's clock by ten seconds every 0.1 s."""
    stop = threading.Event()

    def advance() -> None:
        while not stop.wait(0.1):
            urlopen(address + "/.sandbox/clock", b'{"advance": 10}').close()

    thread = threading.Thread(target=advance)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def test_sandbox_from_wheel(built: Path, install: Install, tmp_path: Path) -> None:
    """The sandbox serves requests from the installed wheel."""
    with serving(install(only(built / "chain" / "sandbox", "*.whl")), tmp_path) as variables:
        form = f"grant_type=client_credentials&client_id={variables['ITWIN_CLIENT_ID']}&client_secret="
        with urlopen(variables["ITWIN_TOKEN_URL"], (form + variables["ITWIN_CLIENT_SECRET"]).encode()) as answer:
            token = json.load(answer)["access_token"]
        request = Request(variables["ITWIN_BASE_URL"] + "/itwins/", headers={"authorization": f"Bearer {token}"})
        with urlopen(request) as answer:
            assert variables["ITWIN_ITWIN_ID"] in [each["id"] for each in json.load(answer)["iTwins"]]
