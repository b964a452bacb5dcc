"""Files of the vendors' distributions that are the same but for names: the build hook, and clients without own code.

A vendor whose ``specs/<vendor>/source.toml`` has a table ``[client]`` gets a client with nothing but the generated
operations. The table goes when the vendor's client is written by hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pipeline.specs import Api, Vendor, find, vendors

__all__ = ["build_hooks", "thin_clients"]

_TEMPLATES: Final = Path(__file__).parent / "overlay_templates"
_USE: Final = {
    "": "Use the client in a `with` block, or call `close` at the end.",
    "Async": "Use the client in an `async with` block, or call `aclose` at the end. Operations are awaited.",
}
_AUTH: Final = "Authentication, instead of headers: one of `tiepoint_core`, or any `httpx.Auth`."
_OPTIONS: Final = "`tiepoint_core.ClientOptions`: `timeout`, `retries`, `hooks`, `verify` and others."
_RAISES: Final = """\
Raises:
    ConfigError: If the base URL is neither https nor http on a loopback host, or a header cannot be sent."""


def build_hooks(root: Path) -> dict[Path, str]:
    """Return the build hook of each vendor's distribution."""
    text = (_TEMPLATES / "hatch_build.py.jinja").read_text(encoding="utf-8")
    return {_folder(api.vendor) / "hatch_build.py": text for api in find(root) if _is_distribution(root, api.vendor)}


def thin_clients(root: Path) -> dict[Path, str]:
    """Return the modules of each client that is not written by hand."""
    thin = [vendor for vendor in vendors(root) if vendor.client and _is_distribution(root, vendor.name)]
    if not thin:
        return {}
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    # These are Python and no HTML.
    environment = Environment(  # noqa: S701
        loader=FileSystemLoader(_TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    files: dict[Path, str] = {}
    for vendor in thin:
        package = f"tiepoint_{vendor.name}"
        values = {
            "title": vendor.title,
            "package": package,
            "distribution": f"tiepoint-{vendor.name}",
            "apis": [_names(api) for api in find(root) if api.vendor == vendor.name],
            "docstrings": {prefix: _docstring(vendor, prefix) for prefix in _USE},
        }
        for name, template in (("__init__.py", "package.py.jinja"), ("_client.py", "client.py.jinja")):
            path = _folder(vendor.name) / "src" / package / name
            files[path] = environment.get_template(template).render(values)
    return files


def _docstring(vendor: Vendor, prefix: str) -> str:
    from pipeline.generate.docstrings import attributes, docstring, wrapped

    words = vendor.client
    arguments = [("base_url", words["base_url"]), ("headers", words["headers"]), ("auth", _AUTH), ("options", _OPTIONS)]
    return docstring(
        f"{'Async client' if prefix else 'Client'} of {vendor.title}.",
        wrapped(f"Unofficial. {words.get('note', '')}"),
        wrapped(_USE[prefix]),
        attributes("Args", arguments),
        _RAISES,
    )


def _names(api: Api) -> dict[str, str]:
    return {"module": api.package.name, "name": "".join(part.capitalize() for part in api.name.split("-"))}


def _folder(vendor: str) -> Path:
    return Path("overlays", vendor)


def _is_distribution(root: Path, vendor: str) -> bool:
    return (root / _folder(vendor) / "pyproject.toml").is_file()
