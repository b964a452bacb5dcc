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
def test_fault_29_a_link_on_the_same_host_is_followed(link: str, address: str | None) -> None:
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
def test_fault_29_a_link_away_from_it_is_untrusted_and_not_quoted_whole(link: str) -> None:
    with pytest.raises(UntrustedLink) as caught:
        trusted_link(link, PAGE)
    assert CANARY not in repr(caught.value)
