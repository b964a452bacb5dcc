"""Bentley's environments: URLs of the API and of its authentication."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Environment = Literal["prod", "qa", "dev"]

SCOPE: Final = "itwin-platform"
"""Scope of all operations (documented)."""


class Urls(NamedTuple):
    """URLs of an environment.

    Attributes:
        base_url: Base URL of the API.
        token_url: URL that issues tokens.
        authorize_url: URL where a person signs in.
    """

    base_url: str
    token_url: str
    authorize_url: str


def _urls(api: str, issuer: str) -> Urls:
    return Urls(
        f"https://{api}.bentley.com",
        f"https://{issuer}.bentley.com/connect/token",
        f"https://{issuer}.bentley.com/connect/authorize",
    )


ENVIRONMENTS: Final[dict[str, Urls]] = {
    "prod": _urls("api", "ims"),
    "qa": _urls("qa-api", "qa-ims"),
    # The issuer is inferred: the vendor's examples use that of QA for all environments except production.
    "dev": _urls("dev-api", "qa-ims"),
}
