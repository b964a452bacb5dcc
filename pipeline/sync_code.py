"""Sync counterparts of the hand-written async modules of ``overlays/``.

Each ``_async/`` folder has a ``_sync/`` folder beside it with the same file names. Code is rewritten token by token, so
that comments survive; the syntax tree only says where an expression begins and ends. A construct without a rule is an
error. Docstrings, comments, quoted types and ``__all__`` are text, rewritten by words. Any other string stays as it is,
and is an error if its text is about one side.
"""

from __future__ import annotations

import ast
import io
import keyword
import re
import tokenize
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Final, NamedTuple

from pipeline.errors import PipelineError

__all__ = ["sync_code", "sync_files"]

_NAMES: Final = {
    "_async": "_sync",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aiter": "iter",
    "anext": "next",
    # contextlib
    "AbstractAsyncContextManager": "AbstractContextManager",
    "aclosing": "closing",
    "asynccontextmanager": "contextmanager",
    "enter_async_context": "enter_context",
    # httpx
    "AsyncByteStream": "SyncByteStream",
    "aiter_bytes": "iter_bytes",
    "aread": "read",
    "handle_async_request": "handle_request",
}
"""Names whose counterpart has another form. All other names only lose the prefix ``Async``."""

_ASYNCIO: Final = {"sleep": ("time", "sleep"), "Lock": ("threading", "Lock")}
"""Members of asyncio and their counterparts. `asyncio.to_thread` has a rule that calls the function directly."""

_EXTERNAL: Final = {"AsyncBaseTransport", "AsyncClient", "AsyncExitStack", "AsyncIterable", "AsyncIterator"}
"""Classes that are not defined in ``overlays/`` and have a counterpart without the prefix ``Async``."""

_NO_RULE: Final = {
    "AsyncGenerator": "use AsyncIterator",
    "Awaitable": "use Awaitable[...] with the type of the result",
    "Coroutine": "use Awaitable",
    "__await__": "move the class into a module that both sides share",
    "anyio": "use asyncio.to_thread",
    "asend": "use a class with methods",
    "asyncio": "use `import asyncio`, and asyncio.sleep, asyncio.to_thread or asyncio.Lock",
    "athrow": "use a class with methods",
    "isawaitable": "move the code into a module that both sides share",
    "iscoroutinefunction": "move the code into a module that both sides share",
    "push_async_callback": "use enter_async_context",
    "push_async_exit": "use enter_async_context",
    "run_coroutine_threadsafe": "write both sides by hand",
    "trio": "use asyncio",
}
"""Names that no rule can translate, and what to do instead."""

_CLASS: Final = re.compile(r"(_?)Async([A-Z]\w*)")
_THING: Final = r"(?:function|callable|method|callback|generator|context\s+manager)"
_WORDS: Final = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\b([Aa])n(\s+`*)async\s+(?=(?:with|for|def)\b)", r"\1\2"),
        (r"\basync\s+(?=(?:with|for|def)\b)", ""),
        (r"\bawait\s+(?=[\w.]*[.(])", ""),
        (r"\s+\(sync\s+or\s+async\)", ""),
        (r",?\s+sync\s+or\s+async\b,?", ""),  # functions of either kind, which only the async side accepts
        (rf"\b([Aa])n(\s+)async\s+(?={_THING})", r"\1\2"),
        (rf"\basync\s+(?=iter(?:ator|able)|{_THING})", ""),
        (r"\b([Aa])n(\s+)asyncio(\s+)task\b", r"\1\2thread"),
        (r"\basyncio\s+task", "thread"),
        (r"\s+of\s+(?:this|the|the\s+running)\s+event\s+loop\b", ""),
        (r"\b([Aa])n(\s+)async(hronous)?\b", r"\1\2sync\3"),
        (r"\basync(hronous(?:ly)?)?\b", r"sync\1"),
        (r"\bAsync(hronous(?:ly)?)?\b", r"Sync\1"),
    )
]
"""Replacements in text, in the order of use."""

_LEFT: Final = re.compile(r"\b(?:await|asyncio|[Aa]waitable|coroutine|event\s+loop)\w*")
"""Words that are wrong in a sync module."""

_F_STRING: Final = re.compile(r"[rR]?[fF][rR]?['\"]")
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
_TYPE_CALLS: Final = {"NewType", "ParamSpec", "TypeVar", "TypeVarTuple", "cast"}
"""Functions whose arguments may be quoted types."""


def sync_files(root: Path) -> dict[Path, str]:
    """Return the code of each module in a ``_sync/`` folder of ``overlays/``, by path relative to the root.

    Raises:
        PipelineError: If a module has constructs without a rule; the error lists the constructs of all modules.
    """
    texts: dict[Path, str] = {}
    problems: list[str] = []
    for path in sorted(root.glob("overlays/*/src/**/_async/**/*.py")):
        parts = path.relative_to(root).parts
        depth = len(parts) - parts.index("_async") - 1
        source = "../" * depth + "/".join(parts[-depth - 1 :])
        try:
            code = sync_code(path.read_text(encoding="utf-8"), path)
        except PipelineError as error:
            problems.append(str(error).replace(f"{root}/", ""))
        else:
            target = Path(*parts[: -depth - 1], "_sync", *parts[-depth:])
            texts[target] = f"# Source: {source}\n{code}"
    if problems:
        raise PipelineError("\n".join(problems))
    return texts


def sync_code(text: str, path: Path) -> str:
    """Return the sync counterpart of an async module, not formatted.

    Args:
        text: Code of the module.
        path: Path of the module, from which imports are resolved.

    Raises:
        PipelineError: If the module has constructs without a rule; the error lists all of them.
    """
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise PipelineError(f"invalid syntax: {error.msg}", file=path, location=f"line {error.lineno}") from None
    module = _Module(text)
    _Expressions(module).rewrite(tree)
    known = _names_with_counterpart(module, tree, path)
    _Strings(module, known).visit(tree)
    _Calls(module, tree).visit(tree)
    _rewrite_names(module, known)
    if module.problems:
        lines = [f"{path}: line {line}: {problem}" for line, problem in sorted(module.problems)]
        raise PipelineError("\n".join(lines))
    return module.result()


class _Token(NamedTuple):
    type: int
    text: str
    start: int
    end: int


class _Module:
    """The text of a module, the changes to it, and the constructs without a rule."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: set[tuple[int, str]] = set()
        self._lines = re.findall(r"[^\n]*\n|[^\n]+", text)
        self._starts = [0, *accumulate(map(len, self._lines))]
        self.tokens = list(self._read_tokens())
        self._edits: dict[tuple[int, int], str] = {}
        self.done: set[int] = set()
        self.prose: set[int] = set()
        """Indices of strings that are text to rewrite."""

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Return the indices of a node's first token and of the first token behind the node."""
        starts = [token.start for token in self.tokens]
        end = self._offset(node.end_lineno or 0, node.end_col_offset or 0)
        return bisect_left(starts, self._offset(node.lineno, node.col_offset)), bisect_left(starts, end)

    def replace(self, index: int, text: str) -> None:
        """Change the text of a token, once and for all."""
        self.done.add(index)
        self._edits[self.tokens[index].start, self.tokens[index].end] = text

    def drop(self, first: int, end: int) -> None:
        """Remove tokens, each with the white space behind."""
        for index in range(first, end):
            self.replace(index, "")
            self._edits[self.tokens[index].end, self.tokens[index + 1].start] = ""

    def unwrap(self, opening: int, closing: int) -> None:
        """Remove a pair of brackets with the line breaks inside: what was one line in brackets stays one line."""
        breaks = (tokenize.NL,)
        inner = next(index for index in range(opening + 1, closing) if self.tokens[index].type not in breaks)
        last = next(index for index in range(closing - 1, opening, -1) if self.tokens[index].type not in breaks)
        self.drop(opening, inner)
        self.drop(last + 1, closing)
        self.replace(closing, "")

    def fail(self, index: int, problem: str) -> None:
        """Add a problem at a token."""
        self.problems.add((self.line(self.tokens[index].start), problem))

    def line(self, offset: int) -> int:
        """Return the line number of an offset."""
        return bisect_right(self._starts, offset)

    def result(self) -> str:
        """Return the changed text."""
        pieces, position = [], 0
        for (start, end), text in sorted(self._edits.items()):
            pieces += [self.text[position:start], text]
            position = end
        return "".join([*pieces, self.text[position:]])

    def _offset(self, line: int, column: int) -> int:
        # The syntax tree counts bytes.
        return self._starts[line - 1] + len(self._lines[line - 1].encode()[:column].decode())

    def _read_tokens(self) -> Iterator[_Token]:
        """Yield all tokens except indentation; an f-string is a single token, as before Python 3.12."""
        depth = first = 0
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            name = tokenize.tok_name[token.type]
            start, end = (self._starts[row - 1] + column for row, column in (token.start, token.end))
            if name == "FSTRING_START":
                first = first if depth else start
                depth += 1
            elif name == "FSTRING_END":
                depth -= 1
                if not depth:
                    yield _Token(tokenize.STRING, self.text[first:end], first, end)
            elif not depth and name not in ("INDENT", "DEDENT"):
                yield _Token(token.type, token.string, start, end)


# --- expressions --------------------------------------------------------------------------------------------------


class _Expressions(ast.NodeVisitor):
    """Rewrite what is more than one name: `await`, ``Awaitable[...]`` and members of asyncio."""

    def __init__(self, module: _Module) -> None:
        self._module = module
        self._counterparts: set[str] = set()
        self._imports: list[int] = []

    def rewrite(self, tree: ast.Module) -> None:
        self.visit(tree)
        for index in self._imports:
            if self._counterparts:
                self._module.replace(index, ", ".join(sorted(self._counterparts)))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if any(isinstance(each, ast.Await | ast.comprehension) for each in ast.walk(node)):
            self._fail(node, "an f-string with `await` or a comprehension has no rule; use a variable")

    def visit_Await(self, node: ast.Await) -> None:
        module = self._module
        if not isinstance(node.value, ast.Call):
            self._fail(node, "`await` has a rule for calls only")
            return
        first, end = module.span(node)
        tokens = module.tokens
        opening, closing = first - 1, end
        while tokens[opening].type == tokenize.NL:
            opening -= 1
        while tokens[closing].type == tokenize.NL:
            closing += 1
        before = tokens[opening - 1]
        is_called = before.text in (")", "]") or (before.type == tokenize.NAME and not keyword.iskeyword(before.text))
        if tokens[opening].text == "(" and tokens[closing].text == ")" and not is_called:
            module.unwrap(opening, closing)
        if _is_asyncio(node.value.func, "to_thread"):
            self._call_directly(node.value)
        self.generic_visit(node)

    def _call_directly(self, node: ast.Call) -> None:
        """Replace ``to_thread(function, argument)`` by ``function(argument)``."""
        if not node.args or not isinstance(node.args[0], ast.Name | ast.Attribute):
            self._fail(node, "asyncio.to_thread has a rule for named functions only")
            return
        module = self._module
        function, after = module.span(node.args[0])
        module.drop(module.span(node)[0], function)
        if module.tokens[after].text == ",":
            module.replace(after, "(")
        else:
            module.replace(after - 1, f"{_sync_name(module.tokens[after - 1].text)}(")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        first, end = self._module.span(node)
        if first in self._module.done or not _is_asyncio(node):
            self.generic_visit(node)
        elif node.attr in _ASYNCIO:
            package, name = _ASYNCIO[node.attr]
            self._counterparts.add(package)
            self._module.replace(first, package)
            self._module.replace(end - 1, name)
        else:
            self._fail(node, f"asyncio.{node.attr} has no sync counterpart")
            self._module.done.add(first)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if isinstance(node.value, ast.Name) and node.value.id == "Awaitable":
            first, end = self._module.span(node)
            self._module.drop(first, first + 1)
            self._module.unwrap(first + 1, end - 1)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        sides = (node.left, node.right)
        if any(isinstance(side, ast.Subscript) and ast.unparse(side.value) == "Awaitable" for side in sides):
            self._fail(node, "Awaitable in a union has no rule; name the type in a shared module")
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        if any(alias.name == "asyncio" for alias in node.names):
            first, end = self._module.span(node)
            if end - first == 2:
                self._imports.append(first + 1)
                self._module.done.add(first + 1)
            else:
                self._fail(node, "asyncio must have an import statement without other modules")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        # What is not used any more is taken out by ruff.
        first, end = self._module.span(node)
        self._module.done |= {index for index in range(first, end) if self._module.tokens[index].text == "Awaitable"}

    def _fail(self, node: ast.expr | ast.stmt, problem: str) -> None:
        self._module.problems.add((node.lineno, problem))


def _is_asyncio(node: ast.expr, name: str | None = None) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "asyncio"
        and name in (None, node.attr)
    )


# --- calls ------------------------------------------------------------------------------------------------------------


class _Calls(ast.NodeVisitor):
    """Find calls of the module's own coroutine functions without `await`: they run at another time in sync code."""

    def __init__(self, module: _Module, tree: ast.Module) -> None:
        self._module = module
        self._classes = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
        methods = {id(each) for node in self._classes.values() for each in node.body}
        functions = [node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS) and id(node) not in methods]
        self._functions = {node.name for node in functions if _is_coroutine_function(node)}
        self._functions -= {node.name for node in functions if not _is_coroutine_function(node)}
        self._class: ast.ClassDef | None = None
        self._returns_awaitable = False
        self._line: int | None = None
        self._allowed: set[int] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._visit_function(node)

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer = self._returns_awaitable
        self._returns_awaitable = (
            isinstance(node, ast.FunctionDef)
            and isinstance(node.returns, ast.Subscript)
            and ast.unparse(node.returns.value) == "Awaitable"
        )
        self.generic_visit(node)
        self._returns_awaitable = outer

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        # Python 3.11 counts the lines inside an f-string in another way.
        outer, self._line = self._line, self._line or node.lineno
        self.generic_visit(node)
        self._line = outer

    def visit_Await(self, node: ast.Await) -> None:
        self._allow(node.value)
        self.generic_visit(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self._allow(node.iter)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        if node.is_async:
            self._allow(node.iter)
        self.generic_visit(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        for item in node.items:
            self._allow(item.context_expr)
        self.generic_visit(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._allow(node.body)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if self._returns_awaitable and node.value is not None:
            self._allow(node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if id(node) not in self._allowed and self._makes_coroutine(node.func):
            problem = f"{ast.unparse(node.func)}() without `await` has no rule; await it where it is called"
            self._module.problems.add((self._line or node.lineno, problem))
        self.generic_visit(node)

    def _allow(self, node: ast.expr) -> None:
        self._allowed.add(id(node))

    def _makes_coroutine(self, function: ast.expr) -> bool:
        match function:
            case ast.Name(id=name):
                return name in self._functions
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name) if self._class:
                return self._has_coroutine_method(self._class, name, set())
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=name) if self._class:
                return self._bases_have(self._class, name, set())
            case (
                ast.Attribute(value=ast.Name(id=owner), attr=name)
                | ast.Attribute(value=ast.Call(func=ast.Name(id=owner)), attr=name)
            ) if owner in self._classes:
                return self._has_coroutine_method(self._classes[owner], name, set())
        return False

    def _has_coroutine_method(self, node: ast.ClassDef, name: str, seen: set[str]) -> bool:
        methods = [each for each in node.body if isinstance(each, _FUNCTIONS) and each.name == name]
        return _is_coroutine_function(methods[-1]) if methods else self._bases_have(node, name, seen)

    def _bases_have(self, node: ast.ClassDef, name: str, seen: set[str]) -> bool:
        seen.add(node.name)
        expressions = [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]
        names = [base.id for base in expressions if isinstance(base, ast.Name) and base.id not in seen]
        return any(
            self._has_coroutine_method(self._classes[each], name, seen) for each in names if each in self._classes
        )


def _is_coroutine_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether a function is async, and no generator (nor a context manager, which is made of one)."""
    if not isinstance(node, ast.AsyncFunctionDef):
        return False
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        each = waiting.pop()
        if isinstance(each, ast.Yield):
            return False
        if not isinstance(each, (*_FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting += ast.iter_child_nodes(each)
    return True


# --- strings ----------------------------------------------------------------------------------------------------------


class _Strings(ast.NodeVisitor):
    """Tell the strings that are text from all others, whose text must be right for both sides."""

    def __init__(self, module: _Module, known: set[str]) -> None:
        self._module = module
        self._known = known
        self._prose: set[int] = set()
        self._line: int | None = None

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            self._prose.add(id(node.value))
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._visit_function(node)

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._add_type(node.returns)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for base in node.bases:
            self._add_type(base)
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        self._add_type(node.annotation)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self._visit_assignment(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._visit_assignment(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._visit_assignment(node)

    def _visit_assignment(self, node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        is_alias = isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).endswith("TypeAlias")
        if is_alias or any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            self._add_type(node.value)
        if isinstance(node, ast.AnnAssign):
            self._add_type(node.annotation)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func).removeprefix("typing.")
        if name in _TYPE_CALLS:
            for each in node.args[:1] if name == "cast" else (*node.args, *(word.value for word in node.keywords)):
                self._add_type(each)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        # Python 3.11 counts the lines inside an f-string in another way.
        outer, self._line = self._line, self._line or node.lineno
        self.generic_visit(node)
        self._line = outer

    def visit_Name(self, node: ast.Name) -> None:
        self._check_name(node.id)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._check_name(node.attr)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value
        if not isinstance(text, str):
            return
        if id(node) in self._prose:
            if self._line is None:
                self._module.prose |= set(range(*self._module.span(node)))
        elif _sync_words(text) != text or _LEFT.search(text):
            shown = next((word for word in re.findall(r"\S+", text) if _sync_words(word) != word), text)
            problem = "a string about one side has no rule; move the text to a shared module, or word it for both sides"
            self._module.problems.add((self._line or node.lineno, f"{shown!r}: {problem}"))

    def _check_name(self, name: str) -> None:
        """Check a name in an f-string, which is one token."""
        if self._line is None:
            return
        if name in _NO_RULE:
            self._module.problems.add((self._line, f"{name} has no sync counterpart; {_NO_RULE[name]}"))
        elif (sync := _sync_name(name)) != name and name not in self._known:
            self._module.problems.add((self._line, f"{name} has no sync counterpart {sync}"))

    def _add_type(self, node: ast.expr | None) -> None:
        """Count the strings in a type as text, except values in ``Literal[...]`` and ``Annotated[...]``."""
        if isinstance(node, ast.Subscript):
            name = ast.unparse(node.value).removeprefix("typing.")
            if name == "Annotated" and isinstance(node.slice, ast.Tuple):
                self._add_type(node.slice.elts[0])
            elif name != "Literal":
                self._add_type(node.slice)
        elif isinstance(node, ast.Constant):
            self._prose.add(id(node))
        elif isinstance(node, ast.Tuple | ast.List | ast.BinOp | ast.Starred):
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self._add_type(child)


# --- names --------------------------------------------------------------------------------------------------------


def _sync_name(name: str) -> str:
    if name in _NAMES:
        return _NAMES[name]
    match = _CLASS.fullmatch(name)
    return f"{match[1]}{match[2]}" if match else name


def _names_with_counterpart(module: _Module, tree: ast.Module, path: Path) -> set[str]:
    """Return the names that the module defines, or imports from where a counterpart is."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    known = {*_NAMES, *_EXTERNAL, *classes}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            known |= {alias.asname or alias.name for alias in node.names if _has_counterpart(node, alias.name, path)}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            known.add(node.id)
    for name in classes:
        if (sync := _sync_name(name)) != name and sync in classes:
            problem = f"{sync} has a counterpart in the same module; move {sync} to a shared module"
            module.problems.add((classes[sync].lineno, problem))
    for each in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        methods = {node.name for node in each.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
        for name in methods:
            if (sync := _sync_name(name)) != name and sync in methods:
                module.problems.add((each.lineno, f"{name} and {sync} of {each.name} have the same counterpart"))
    return known


def _has_counterpart(node: ast.ImportFrom, name: str, path: Path) -> bool:
    """Return whether an imported name has a counterpart; the import is resolved within the repository."""
    if name in _EXTERNAL or _sync_name(name) == name:
        return True
    parts = (node.module or "").split(".")
    if node.level:
        folder = path.parents[node.level - 1]
    else:
        root = next((parent.parent for parent in path.parents if parent.name == "overlays"), path.parent)
        folders = [*root.glob("overlays/*/src"), *root.glob("generated/*")]
        folder = next((each for each in folders if (each / parts[0]).is_dir()), root)
    folder = folder.joinpath(*parts)
    file = folder / "__init__.py" if folder.is_dir() else folder.with_name(f"{folder.name}.py")
    if not file.is_file():
        return False
    # The counterparts of what is in `_async/` are written by this module.
    wanted = name if "_async" in file.parts else _sync_name(name)
    tree = ast.parse(file.read_text(encoding="utf-8"), file)
    return wanted in _top_level_names(tree.body, is_package=file.name == "__init__.py")


def _top_level_names(body: list[ast.stmt], *, is_package: bool) -> Iterator[str]:
    """Yield the names that statements define or import; of a package also those that ``__all__`` lists."""
    for node in body:
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name
            case ast.Import() | ast.ImportFrom():
                yield from (alias.asname or alias.name for alias in node.names)
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                names = {each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)}
                yield from names
                if is_package and "__all__" in names and node.value is not None:
                    strings = (each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant))
                    yield from (each for each in strings if isinstance(each, str))
            case ast.If() | ast.Try():
                handlers = [each for handler in getattr(node, "handlers", ()) for each in handler.body]
                inner = [*node.body, *node.orelse, *handlers, *getattr(node, "finalbody", ())]
                yield from _top_level_names(inner, is_package=is_package)


def _rewrite_names(module: _Module, known: set[str]) -> None:
    """Rewrite the single names, also those in f-strings, and all text."""
    for index, token in enumerate(module.tokens):
        if index in module.done:
            continue
        if token.type == tokenize.COMMENT or index in module.prose:
            module.replace(index, _sync_text(module, token))
        elif token.type == tokenize.STRING and _F_STRING.match(token.text):
            # The text between the expressions has no names to rewrite; see _Strings.
            module.replace(index, _sync_names(token.text))
        elif token.type != tokenize.NAME:
            continue
        elif token.text in ("async", "await"):
            module.drop(index, index + 1)
        elif token.text in _NO_RULE:
            module.fail(index, f"{token.text} has no sync counterpart; {_NO_RULE[token.text]}")
        elif (name := _sync_name(token.text)) != token.text:
            if token.text not in known:
                module.fail(index, f"{token.text} has no sync counterpart {name}")
            module.replace(index, name)


def _sync_text(module: _Module, token: _Token) -> str:
    """Return the sync wording of a string or a comment."""
    text = _sync_words(token.text)
    for match in _LEFT.finditer(text):
        line = module.line(token.start) + text.count("\n", 0, match.start())
        module.problems.add((line, f"{match[0]!r} in text has no rule; word the text for both sides"))
    return text


def _sync_words(text: str) -> str:
    text = re.sub(rf"\bAsync\s+({_THING})", lambda match: match[1].capitalize(), _sync_names(text))
    for pattern, replacement in _WORDS:
        text = pattern.sub(replacement, text)
    return text


def _sync_names(text: str) -> str:
    return re.sub(r"\w+", lambda match: _sync_name(match[0]), text)
