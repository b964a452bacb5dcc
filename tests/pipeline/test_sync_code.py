"""Sync modules that regenerate writes from async modules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import PipelineError
from pipeline.overlay_files import HEADER, overlay_files
from pipeline.regenerate import regenerate
from pipeline.sync_code import sync_code
from pipeline.verify import verify

REPO = Path(__file__).resolve().parents[2]
PACKAGE = Path("overlays/acme/src/tiepoint_acme")
IMPORTS = {
    "__init__.py": '"""Clients."""\n',
    "_shared.py": '"""Shared code."""\n\n\nclass AsyncPager: ...\n\n\nclass Pager: ...\n\n\nclass AsyncAlone: ...\n',
    "_async/__init__.py": "",
}
SOURCE = '''"""Async client of Acme."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Self, cast

import httpx

from .._shared import AsyncPager
from ._jobs import AsyncJobs


class AsyncClient:
    """Async client for Acme; an async client is closed by `aclose`.

        async with AsyncClient() as client:
            job = await client.jobs.get("1")

    Args:
        access: A function, sync or async, that returns a URL.
        streams: Requests at a time, each in an asyncio task.
    """

    def __init__(
        self, access: Callable[[], Awaitable[str]], *, pause: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._access = access
        self._pause = pause
        self._http = httpx.AsyncClient()
        self._lock = asyncio.Lock()

    async def get(self) -> str:
        """Return the text."""
        async with self._lock:  # an async lock
            return (await self._http.get(await self._access())).text

    async def long(self) -> object:
        """Return the first item."""
        return (
            await self.a_method_with_a_name_that_is_rather_long_so_that_the_line_is_broken(first=1, second=2, third=3)
        ).an_attribute_with_a_long_name

    async def all(self) -> list[str]:
        """Return all names."""
        names = [name async for name in self.names()]
        for each in (await self.more(), await asyncio.to_thread(self.read, 1), await asyncio.to_thread(str)):
            names.append(f"{each} of {AsyncClient.__name__!r} in {cast('AsyncJobs', each)}")
        return names

    async def names(self) -> AsyncIterator[str]:
        """Yield names: `await client.names()` is wrong; "ä" is no problem."""
        ä = self._jobs("ä", await self.more()); yield ä, await anext(self.names(), None)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[AsyncJobs]:
        """Open the jobs, until `aclose`."""
        yield AsyncJobs(self)

    def list(self) -> AsyncPager:
        """List jobs."""
        return AsyncPager(self)

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
'''
SYNC = '''# Written by nox -s regenerate, do not edit.
# Source: ../_async/client.py
"""Sync client of Acme."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self, cast

import httpx

from .._shared import Pager
from ._jobs import Jobs


class Client:
    """Sync client for Acme; a sync client is closed by `close`.

        with Client() as client:
            job = client.jobs.get("1")

    Args:
        access: A function that returns a URL.
        streams: Requests at a time, each in a thread.
    """

    def __init__(self, access: Callable[[], str], *, pause: Callable[[float], object] = time.sleep) -> None:
        self._access = access
        self._pause = pause
        self._http = httpx.Client()
        self._lock = threading.Lock()

    def get(self) -> str:
        """Return the text."""
        with self._lock:  # a sync lock
            return self._http.get(self._access()).text

    def long(self) -> object:
        """Return the first item."""
        return self.a_method_with_a_name_that_is_rather_long_so_that_the_line_is_broken(
            first=1, second=2, third=3
        ).an_attribute_with_a_long_name

    def all(self) -> list[str]:
        """Return all names."""
        names = [name for name in self.names()]
        for each in (self.more(), self.read(1), str()):
            names.append(f"{each} of {Client.__name__!r} in {cast('Jobs', each)}")
        return names

    def names(self) -> Iterator[str]:
        """Yield names: `client.names()` is wrong; "ä" is no problem."""
        ä = self._jobs("ä", self.more())
        yield ä, next(self.names(), None)

    @contextmanager
    def open(self) -> Iterator[Jobs]:
        """Open the jobs, until `close`."""
        yield Jobs(self)

    def list(self) -> Pager:
        """List jobs."""
        return Pager(self)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
'''


STRING = "a string about one side has no rule; move the text to a shared module, or word it for both sides"


@pytest.fixture
def write(root: Path) -> Callable[[str, str], Path]:
    """Write a module of a vendor's package."""

    def write(name: str, text: str) -> Path:
        path = root / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    for name, text in IMPORTS.items():
        write(name, text)
    return write


def test_whole_module(root: Path, write: Callable[[str, str], Path]) -> None:
    """Code, docstrings, comments and strings become those of a hand-written sync module."""
    write("_async/client.py", SOURCE)
    write("_async/_jobs.py", "class AsyncJobs: ...\n")
    files = overlay_files(root)
    assert files[PACKAGE / "_sync/client.py"].decode() == SYNC
    assert files[PACKAGE / "_sync/_jobs.py"].decode() == f"{HEADER}# Source: ../_async/_jobs.py\nclass Jobs: ...\n"
    assert (PACKAGE / "_sync/__init__.py") in files


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = (await f()).y", "x = f().y"),
        ("x = g(await f())", "x = g(f())"),
        ("x = (await f(), 1)", "x = (f(), 1)"),
        ("x = (\n    await f()  # why\n).y", "x = (\n    f()  # why\n).y"),
        ("x = (\n    # why\n    await f()\n)", "x = (\n    # why\n    f()\n)"),
        ("x = await (await f())()", "x = f()()"),
        ("x = await asyncio.to_thread(\n    os.stat, 'a'\n)", "x = os.stat( 'a'\n)"),
        ("x = await asyncio.to_thread(module.f)", "x = module.f()"),
        ("X = Awaitable[\n    str\n]", "X = str"),
        ("X = Awaitable[Callable[[int], Awaitable[str]]]", "X = Callable[[int], str]"),
        ("x = f'{a!r:>{AsyncIterator}} of {b.aclose}'", "x = f'{a!r:>{Iterator}} of {b.close}'"),
        ("x: 'AsyncA | None' = 1\n'An async text'", "x: 'A | None' = 1\n'A sync text'"),
        ("def f(a: list['AsyncA']) -> 'AsyncA': ...", "def f(a: list['A']) -> 'A': ..."),
        ("class AsyncA(Base['AsyncA']): ...", "class A(Base['A']): ..."),
        ("__all__ = ['AsyncA', 'B']", "__all__ = ['A', 'B']"),
        ("T = TypeVar('T', bound='AsyncA')", "T = TypeVar('T', bound='A')"),
        ("x = cast('AsyncA', y)", "x = cast('A', y)"),
        ("x: Literal['a'] = b'a', 'b' f'c{d}'", "x: Literal['a'] = b'a', 'b' f'c{d}'"),
        ("async def f(): yield 1\nx = f()", "def f(): yield 1\nx = f()"),
        ("async def f(): ...\nx = lambda: f()", "def f(): ...\nx = lambda: f()"),
        ("async def f(): ...\ndef g() -> Awaitable[int]: return f()", "def f(): ...\ndef g() -> int: return f()"),
        ("async def f(): ...\nx = await f()", "def f(): ...\nx = f()"),
        ("class A:\n    async def f(self): ...\nx = a.f()", "class A:\n    def f(self): ...\nx = a.f()"),
        ("from ..._async import a", "from ..._sync import a"),
        ("async def f(): ...", "def f(): ..."),
    ],
)
def test_code(before: str, after: str) -> None:
    """A construct with a rule is rewritten."""
    assert sync_code(before, Path("x.py")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("An async client and the async client", "A sync client and the sync client"),
        ("an\n    async client", "a\n    sync client"),
        ("An async function; an async iterator", "A function; an iterator"),
        ("Async function", "Function"),
        ("An asyncio task; asyncio tasks", "A thread; threads"),
        ("an ``async with`` block", "a ``with`` block"),
        ("``async with AsyncClient()`` or `aclose`", "``with Client()`` or `close`"),
        (">>> await client.jobs.get()", ">>> client.jobs.get()"),
        ("a function (sync or async) of bytes", "a function of bytes"),
        ("Asynchronous; an asynchronous client", "Synchronous; a synchronous client"),
        ("connections of the running event loop.", "connections."),
    ],
)
def test_words(before: str, after: str) -> None:
    """Text has the wording of the sync side."""
    assert sync_code(f'"""{before}"""', Path("x.py")) == f'"""{after}"""'


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("import asyncio\nx = asyncio.gather(f())", 2, "asyncio.gather has no sync counterpart"),
        ("x = asyncio.to_thread(f)", 1, "asyncio.to_thread has no sync counterpart"),
        ("x = await asyncio.to_thread(lambda: 1)", 1, "asyncio.to_thread has a rule for named functions only"),
        ("from asyncio import gather", 1, "asyncio has no sync counterpart; use `import asyncio`, and"),
        ("import asyncio as a", 1, "asyncio must have an import statement without other modules"),
        ("import asyncio, os", 1, "asyncio must have an import statement without other modules"),
        ("x = asyncio", 1, "asyncio has no sync counterpart"),
        ("import anyio", 1, "anyio has no sync counterpart; use asyncio.to_thread"),
        ("x = await task", 1, "`await` has a rule for calls only"),
        ("\nx = f'{await f()}'", 2, "an f-string with `await` or a comprehension has no rule; use a variable"),
        ("x = f'{[a async for a in b]}'", 1, "an f-string with `await` or a comprehension has no rule"),
        ("def f() -> AsyncGenerator[int]: ...", 1, "AsyncGenerator has no sync counterpart; use AsyncIterator"),
        ("x: Awaitable", 1, "Awaitable has no sync counterpart; use Awaitable[...]"),
        ("x: str | Awaitable[str]", 1, "Awaitable in a union has no rule"),
        ("x = AsyncThing()", 1, "AsyncThing has no sync counterpart Thing"),
        ("from .._shared import AsyncAlone", 1, "AsyncAlone has no sync counterpart Alone"),
        ("from .._missing import AsyncPager", 1, "AsyncPager has no sync counterpart Pager"),
        ("from elsewhere import AsyncPager", 1, "AsyncPager has no sync counterpart Pager"),
        ("class A: ...\nclass AsyncA: ...", 1, "A has a counterpart in the same module"),
        ("class AsyncA:\n    async def aclose(self): ...\n    async def close(self): ...", 1,
         "aclose and close of AsyncA have the same counterpart"),
        ('"""Text.\n\nMake a coroutine.\n"""', 3, "'coroutine' in text has no rule"),
        ('"""Call\nwith `await`."""', 2, "'await' in text has no rule"),
        ("x = 1  # asyncio closes this", 1, "'asyncio' in text has no rule"),
        ("def f(:", 1, "invalid syntax"),
        ("x = {\n    'aclose': 1}", 2, f"'aclose': {STRING}"),
        ("x = '/v1/async'", 1, f"'/v1/async': {STRING}"),
        ("match x:\n    case {'async': y}: ...", 2, f"'async': {STRING}"),
        ("x = g['async']", 1, f"'async': {STRING}"),
        ("x = b'async'", 1, f"'async': {STRING}"),
        ("x: Literal['async']", 1, f"'async': {STRING}"),
        ("x: Annotated[str, 'async']", 1, f"'async': {STRING}"),
        ("x = g('\\nasync')", 1, f"'async': {STRING}"),
        ("x = 'needs an event loop'", 1, f"'needs an event loop': {STRING}"),
        ("raise E(\n    'a'\n    f'{x}: use AsyncClient')", 2, f"'AsyncClient': {STRING}"),
        ("x = f'{y:async}'", 1, f"'async': {STRING}"),
        ('x = f"""\n{y["async"]}"""', 1, f"'async': {STRING}"),
        ("x = f'{AsyncThing}'", 1, "AsyncThing has no sync counterpart Thing"),
        ("x = f'{asyncio.sleep}'", 1, "asyncio has no sync counterpart"),
        ("await g.asend(1)", 1, "asend has no sync counterpart"),
        ("await g.athrow(e)", 1, "athrow has no sync counterpart"),
        ("s.push_async_exit(e)", 1, "push_async_exit has no sync counterpart; use enter_async_context"),
        ("s.push_async_callback(e)", 1, "push_async_callback has no sync counterpart; use enter_async_context"),
        ("class A:\n    def __await__(self): ...", 2, "__await__ has no sync counterpart"),
        ("x = run_coroutine_threadsafe(f, g)", 1, "run_coroutine_threadsafe has no sync counterpart"),
        ("async def f(): ...\nx = [f(), 1]", 2, "f() without `await` has no rule"),
        ("async def f(): ...\nx = f'{f()}'", 2, "f() without `await` has no rule"),
        ("async def f():\n    def g(): yield\nf()", 3, "f() without `await` has no rule"),
        ("async def f(): ...\ndef g() -> object: return f()", 2, "f() without `await` has no rule"),
        ("class A:\n    async def f(self):\n        x = self.f()", 3, "self.f() without `await` has no rule"),
        (
            "class A:\n    async def f(self): ...\nclass B(A):\n    def g(self): self.f(), super().f()",
            4,
            "self.f() without `await` has no rule",
        ),
        ("class A:\n    async def f(self): ...\nx = A().f()", 3, "A().f() without `await` has no rule"),
    ],
)  # fmt: skip
def test_no_rule(root: Path, write: Callable[[str, str], Path], text: str, line: int, problem: str) -> None:
    """A construct without a rule is an error with file and line, and no file of any kind is written."""
    file = write("_async/client.py", text)
    write("_async/good.py", "class AsyncGood: ...\n")
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    with pytest.raises(PipelineError) as caught:
        regenerate(root, [], force=True)
    assert str(caught.value).startswith(f"{file.relative_to(root)}")
    assert f"line {line}: {problem}" in str(caught.value)
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_all_problems(root: Path, write: Callable[[str, str], Path]) -> None:
    """An error lists the problems of all modules."""
    write("_async/a.py", "import trio\nx = await y\n")
    write("_async/b.py", "x = AsyncB()\n")
    with pytest.raises(PipelineError) as caught:
        overlay_files(root)
    assert [line.partition(": ")[0] for line in str(caught.value).splitlines()] == [
        f"{PACKAGE}/_async/a.py",
        f"{PACKAGE}/_async/a.py",
        f"{PACKAGE}/_async/b.py",
    ]


def test_counterparts(root: Path, write: Callable[[str, str], Path]) -> None:
    """Imports are resolved in the package, in other distributions and in generated code."""
    (root / "generated/acme/tiepoint_acme_api/jobs_api/more.py").write_text("class AsyncMore: ...\nclass More: ...\n")
    write("_async/a.py", "class AsyncA: ...\n")
    code = """
    from .a import AsyncA
    from .._shared import AsyncPager
    from tiepoint_acme._shared import AsyncPager as Other
    from tiepoint_acme_api.jobs_api.more import AsyncMore
    from tiepoint_acme_api.jobs_api import AsyncClient as AsyncJobsClient
    x = AsyncJobsClient, AsyncMore
    """.replace("\n    ", "\n")
    assert "x = JobsClient, More" in sync_code(code, root / PACKAGE / "_async/client.py")


@pytest.mark.parametrize(
    ("text", "has_counterpart"),
    [
        ("def Pager(): ...", True),
        ("Pager: type = object", True),
        ("from x import y as Pager", True),
        ("if TYPE_CHECKING:\n    from x import Pager", True),
        ("try:\n    import x\nexcept ImportError:\n    Pager = None", True),
        ("# Pager", False),
        ("x = 'Pager'", False),
        ("from x import Pager as y", False),
        ("def f():\n    class Pager: ...", False),
        ("__all__ = ['Pager']", False),
    ],
)
def test_counterpart(root: Path, write: Callable[[str, str], Path], text: str, has_counterpart: bool) -> None:
    """A counterpart is a name that the module defines or imports; a mention is none."""
    write("_more.py", text)
    path = root / PACKAGE / "_async/client.py"
    code = "from .._more import AsyncPager"
    if has_counterpart:
        assert sync_code(code, path) == "from .._more import Pager"
    else:
        with pytest.raises(PipelineError, match="AsyncPager has no sync counterpart Pager"):
            sync_code(code, path)


def test_lazy_counterpart(root: Path, write: Callable[[str, str], Path]) -> None:
    """A name that a package imports on first use is in its `__all__`."""
    write("_more/__init__.py", "__all__ = ['AsyncPager', 'Pager']\n__getattr__ = attach(__name__, {})\n")
    code = sync_code("from .._more import AsyncPager", root / PACKAGE / "_async/client.py")
    assert code == "from .._more import Pager"


def test_verify(root: Path, write: Callable[[str, str], Path]) -> None:
    """Verify names a sync module that was edited, and one whose source is gone; regenerate mends both."""
    source = write("_async/client.py", "class AsyncClient: ...\n")
    regenerate(root, [])
    list(verify(root, ["0"]))
    target = root / PACKAGE / "_sync/client.py"
    text = target.read_text(encoding="utf-8")
    target.write_text(f"{text}# mine\n", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"_sync/client\.py: differs"):
        list(verify(root, ["0"]))
    regenerate(root, [])
    assert target.read_text(encoding="utf-8") == text
    source.unlink()
    with pytest.raises(PipelineError, match=r"_sync/client\.py: not written by regenerate"):
        list(verify(root, ["0"]))
    regenerate(root, [])
    assert not target.exists()
