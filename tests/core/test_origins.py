"""Links in answers are followed on the host that they came from, and nowhere else."""

from __future__ import annotations

import pytest
from tiepoint_core import UntrustedLink, trusted_link

CANARY = "canary-6021"
PAGE = "https://api.example.com/v1/jobs?top=2"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://api.example.com/v1/jobs?top=2&continuationToken=a%2Bb", None),
        ("https://api.example.com:443/v1/jobs", "https://api.example.com/v1/jobs"),
        ("/v1/jobs?skip=2", "https://api.example.com/v1/jobs?skip=2"),
        ("?skip=2", "https://api.example.com/v1/jobs?skip=2"),
    ],
)
def test_fault_29_same_origin(link: str, address: str | None) -> None:
    """A link on the same origin is returned."""
    assert str(trusted_link(link, PAGE)) == (address or link)


@pytest.mark.parametrize(
    "link",
    [
        f"https://evil.example.com/v1/jobs?token={CANARY}",
        f"http://api.example.com/v1/jobs?token={CANARY}",
        f"https://api.example.com:8443/v1/jobs?token={CANARY}",
        f"https://{CANARY}@api.example.com/v1/jobs",
        f"https://api.example.com@evil.example.com/?token={CANARY}",
        f"//evil.example.com/v1/jobs?token={CANARY}",
        f"file:///etc/passwd?token={CANARY}",
        f"https://api.example.com:{CANARY}/",
    ],
)
def test_fault_29_other_origin(link: str) -> None:
    """A link to another origin is UntrustedLink, and not quoted in full."""
    with pytest.raises(UntrustedLink) as caught:
        trusted_link(link, PAGE)
    assert CANARY not in repr(caught.value)
