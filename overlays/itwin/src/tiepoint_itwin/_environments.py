"""Bentley's environments: where the API is, and who issues tokens for it."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["ENVIRONMENTS", "SCOPE", "Addresses", "Environment"]

Environment = Literal["prod", "qa", "dev"]

SCOPE: Final = "itwin-platform"
"""What every operation asks for (documented)."""


class Addresses(NamedTuple):
    """Where an environment is.

    Attributes:
        base_url: The API.
        token_url: Where tokens come from.
        authorize_url: Where people sign in.
    """

    base_url: str
    token_url: str
    authorize_url: str


def _addresses(api: str, issuer: str) -> Addresses:
    return Addresses(
        f"https://{api}.bentley.com",
        f"https://{issuer}.bentley.com/connect/token",
        f"https://{issuer}.bentley.com/connect/authorize",
    )


ENVIRONMENTS: Final[dict[str, Addresses]] = {
    "prod": _addresses("api", "ims"),
    "qa": _addresses("qa-api", "qa-ims"),
    # Whose tokens this one takes is inferred: the vendor's examples use those of QA for all but production.
    "dev": _addresses("dev-api", "qa-ims"),
}
