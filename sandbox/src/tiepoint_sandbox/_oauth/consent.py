"""The pages that a person sees: one that asks, and one that says what is wrong."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from typing import Final
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

_STYLE: Final = (
    "body{font:16px/1.5 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}"
    "code{overflow-wrap:anywhere}button{font:inherit;padding:.4rem 1.5rem;margin-right:1rem}"
    ".note{border-left:.3rem solid #b60;padding-left:1rem}"
)
_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_PAGE: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>'
    '<body><h1>{title}</h1><p class="note">This is a simulation on your own machine, for trying programs out. '
    "It is unofficial: no vendor runs it, and no real account is used.</p>{body}</body></html>"
)
_ASK: Final = (
    "<p>The program <strong>{client}</strong> asks to act for <strong>{person}</strong>, with:</p><ul>{scopes}</ul>"
    "<p>The answer goes to <code>{redirect_uri}</code>.</p>"
    '<form method="post" action="?"><input type="hidden" name="ticket" value="{ticket}">'
    '<button name="answer" value="allow">Allow</button><button name="answer" value="deny">Deny</button></form>'
)


def consent_page(*, client: str, person: str, scopes: Iterable[str], redirect_uri: str, ticket: str) -> HTMLResponse:
    """Return the page that asks.

    Args:
        client: The program's id.
        person: Who is asked.
        scopes: What for.
        redirect_uri: Where the answer goes.
        ticket: What the answer must have with it.
    """
    body = _ASK.format(
        client=escape(client),
        person=escape(person),
        scopes="".join(f"<li>{escape(scope)}</li>" for scope in scopes),
        redirect_uri=escape(redirect_uri),
        ticket=escape(ticket),
    )
    parts = urlsplit(redirect_uri)
    # Some browsers hold the rule for forms against where the answer to one leads, too.
    leads = f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") else f"{parts.scheme}:"
    return _page(200, "May this program act for you?", body, f"'self' {leads}")


def error_page(why: str) -> HTMLResponse:
    """Return the page that says what is wrong."""
    return _page(400, "This sign-in cannot go on", f"<p>It was refused: {escape(why)}.</p>", "'none'")


def _page(status: int, title: str, body: str, forms: str) -> HTMLResponse:
    policy = f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action {forms}; frame-ancestors 'none'"
    headers = {
        "Content-Security-Policy": f"{policy}; base-uri 'none'",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(_PAGE.format(title=title, style=_STYLE, body=body), status, headers)
