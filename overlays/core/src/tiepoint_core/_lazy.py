"""Public names that are imported on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

Attach = tuple[Callable[[str], object], Callable[[], list[str]]]


def attach(package: str, modules: Mapping[str, str]) -> Attach:
    """Return `__getattr__` and `__dir__` for a package that imports each public name on first use.

    Args:
        package: Name of the package.
        modules: Submodules and, separated by spaces, the public names that each defines.
    """
    homes = {name: module for module, public in modules.items() for name in public.split()}

    def get(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        namespace = import_module(package).__dict__
        module = import_module(f"{package}.{homes[name]}")
        namespace.update({each: getattr(module, each) for each in modules[homes[name]].split()})
        return namespace[name]

    def names() -> list[str]:
        return sorted({*import_module(package).__dict__, *homes})

    return get, names
