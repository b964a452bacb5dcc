"""What is imported when: nothing before it is used. Each test looks into a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from pipeline.document import JsonObject

from ..definitions import MOMENT, TEXT, answers, content, has, listed, ref
from ._made import Made

SCHEMAS: JsonObject = {
    **{f"Other{number}": has(a=TEXT) for number in range(5)},
    "Page": has(parts=listed(ref("Part")), next=ref("Page"), state=ref("State")),
    "Part": has(id=TEXT, at=MOMENT, owner=ref("Owner"), pet={"oneOf": [ref("Cat"), ref("Dog")]}),
    "Owner": has(name=TEXT),
    "State": {"type": "string", "enum": ["on", "off"]},
    "Cat": has("kind", kind={"const": "cat"}),
    "Dog": has("kind", kind={"const": "dog"}),
    "Problem": has(code=TEXT),
    "Wish": has(text=TEXT),
}
OPERATIONS: JsonObject = {
    "get /page": {
        "operationId": "page", "tags": ["pages"],
        "responses": {"200": content(ref("Page")), "404": content(ref("Problem"))},
    },
    "post /wish": {
        "operationId": "wish", "tags": ["pages"], "requestBody": {**content(ref("Wish")), "required": True},
    },
    "get /other": {"operationId": "other", "tags": ["others"], **answers(ref("Other0"))},
    "put /other": {
        "operationId": "change", "tags": ["others"], **answers(ref("Other1")),
        "parameters": [{"name": "state", "in": "query", "schema": ref("State")}],
    },
}  # fmt: skip
# Modules of other people's that take long to import.
HEAVY = {"httpx", "httpcore", "anyio", "ssl", "asyncio", "dateutil", "h11", "email"}


@pytest.fixture(scope="module")
def after(made: Made) -> Callable[[str], set[str]]:
    """The modules that there are after some statements, in which the package is called `made`."""
    name = made.folder.name

    def run(code: str) -> set[str]:
        text = f"import sys; sys.path.insert(0, {str(made.folder.parent)!r})\n"
        text += code.replace("made", name) + "\nprint(*sys.modules, sep='\\n')"
        command = [sys.executable, "-I", "-B", "-W", "error", "-c", text]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return {module.replace(name, "made") for module in done.stdout.splitlines()}

    return run


def own(modules: set[str], *parts: str) -> set[str]:
    """Those of the package's modules that are in one of some parts of it, by their names in it."""
    names = {module.removeprefix("made.") for module in modules if module.startswith("made.")}
    return {name for name in names if name.startswith(parts)}


CLIENT = "from made import AsyncClient, Client\nClient('https://h.example'); AsyncClient('https://h.example')"
WISH = "from made.api.pages.wish import request\nrequest(body=models.Wish(text='x'))"


@pytest.mark.parametrize(
    ("code", "parts", "modules"),
    [
        ("import made", "", ""),
        (CLIENT, "api models", ""),
        ("from made import Client\nClient('https://h.example').pages.page", "api models.", "api api.pages"),
        ("from made import Client\nClient('https://h.example').pages.with_response.page", "api",
         "api api.pages api.pages.with_response"),
        ("from made.api.pages.page import request\nrequest()", "api models", "api api.pages api.pages.page models"),
        (f"from made import models\n{WISH}", "models.", "models.wish"),
    ],
    ids=["package", "client", "resource", "with_response", "request", "body"],
)  # fmt: skip
def test_imports(after: Callable[[str], set[str]], code: str, parts: str, modules: str) -> None:
    """Each step imports its own modules only, and nothing that is slow."""
    found = after(code)
    assert own(found, *(parts.split() or [""])) == set(modules.split())
    assert not found & (HEAVY | ({"attrs", "attr", "json"} if code == "import made" else set()))


CALL = """
import json
from made import Client
answer = json.loads({answer!r})
class Http:
    def request(self, **_):
        import httpx
        return httpx.Response({status}, json=answer)
client = Client("https://h.example").set_httpx_client(Http())
"""


@pytest.mark.parametrize(
    ("answer", "models"),
    [
        ("{}", {"page"}),
        ('{"parts": [], "more": 1}', {"page"}),
        ('{"parts": null}', {"page"}),
        ('{"parts": [{"id": "1"}]}', {"page", "part"}),
        ('{"next": {"parts": [{"owner": {}}]}}', {"page", "part", "owner"}),
        ('{"state": "on"}', {"page", "state"}),
        ('{"parts": [{"pet": {"kind": "dog"}}]}', {"page", "part", "dog", "dog_kind"}),
    ],
)
def test_response(after: Callable[[str], set[str]], answer: str, models: set[str]) -> None:
    """A response imports only the classes in it."""
    found = after(CALL.format(answer=answer, status=200) + "client.pages.page()")
    assert {module.removeprefix("models.") for module in own(found, "models.")} == models
    assert own(found, "api.") == {"api.pages", "api.pages.page"}
    assert own(found, "_runtime.locate") == set()


def test_error_response(after: Callable[[str], set[str]]) -> None:
    """An error response imports the class of its body."""
    code = "from made.errors import StatusError\ntry:\n    client.pages.page()\nexcept StatusError as error:\n    "
    found = after(CALL.format(answer='{"code": "x"}', status=404) + code + "assert error.error.code == 'x'")
    assert own(found, "models.") == {"models.problem"}


def test_locate(after: Callable[[str], set[str]]) -> None:
    """The module that locates a fault is imported only for a fault."""
    code = "from made.errors import DecodeError\ntry:\n    client.pages.page()\nexcept DecodeError as error:\n    "
    found = after(CALL.format(answer='{"parts": 3}', status=200) + code + "assert error.path == 'parts'")
    assert own(found, "_runtime.locate") == {"_runtime.locate"}


def test_httpx(after: Callable[[str], set[str]]) -> None:
    """Httpx is imported when its client is built."""
    found = after("from made import Client\nClient('https://h.example').get_httpx_client().close()")
    assert "httpx" in found
    assert own(found, "api", "models") == set()


def test_dateutil(after: Callable[[str], set[str]]) -> None:
    """Dateutil is imported only for dates that Python cannot read."""
    code = "from made.models import Part\nassert Part.from_dict({{'at': {text!r}}}).at.year == 2024"
    assert "dateutil" not in after(code.format(text="2024-01-02T03:04:05.1234567Z"))
    assert "dateutil" in after(code.format(text="2024-01-02T24:00:00Z"))


def test_class_identity(after: Callable[[str], set[str]]) -> None:
    """A class is the same object by every import path."""
    code = "import made.models\nfrom made.models import Part\nfrom made.models.part import Part as Again\n"
    assert own(after(code + "assert Part is Again is made.models.Part"), "models.") == {"models.part"}


def test_star_and_dir(after: Callable[[str], set[str]]) -> None:
    """`import *` and `dir` give all public names."""
    found = after("from made.models import *\nfrom made import *\nClient, AsyncClient, Part, State, Wish")
    assert {"models.other_0", "models.page", "client"} <= own(found, "")
    listing = "import made, made.models\nassert {'Part', 'Wish'} <= set(dir(made.models))\nassert 'Client' in dir(made)"
    assert own(after(listing), "models.") == set()


@pytest.mark.parametrize(("module", "name"), [("made", "Nope"), ("made.models", "Nope"), ("made.models", "_nope")])
def test_unknown_name(after: Callable[[str], set[str]], module: str, name: str) -> None:
    """An unknown name is an AttributeError."""
    code = f"import {module}\ntry:\n    {module}.{name}\n"
    code += f"except AttributeError as error:\n    assert {name!r} in str(error)"
    after(f"{code}\nelse:\n    raise AssertionError\nassert not hasattr({module}, {name!r})")
