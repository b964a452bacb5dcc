"""How often one request is made with a fresh signature, decided without a service."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import httpx
import pytest
from tiepoint_core import ConnectionLost, HttpClient
from tiepoint_core._transfer.signed_url import SignedUrl, UrlProvider
from tiepoint_core._transfer.steps import GetUrl, Remote, send_request


def count_rounds(client: HttpClient, body: bytes | None, answered: Callable[[], httpx.Response]) -> tuple[int, object]:
    """How often it is sent, and what comes of it, where other requests are accepted with each signature meanwhile."""

    def give() -> str:
        return "https://example.com/c?sig=canary"

    address = UrlProvider(give)
    flow = send_request(Remote(client, address, "a"), "PUT", body=body)
    sent = 0
    try:
        op = next(flow)
        while True:
            if isinstance(op, GetUrl):
                token = address.get(op.rejected)
                assert isinstance(token, SignedUrl)
                token.accepted = True
                op = flow.send(token)
                continue
            sent += 1
            try:
                response = answered()
            except ConnectionLost as error:
                op = flow.throw(error)
            else:
                op = flow.send(response)
    except StopIteration as stop:
        return sent, stop.value
    except ConnectionLost as error:
        return sent, error


@pytest.mark.parametrize("body", [b"data", None])
def test_always_rejected(body: bytes | None) -> None:
    """A request that is always rejected is an error, even if other requests are accepted."""
    refusal = httpx.Response(403)
    with HttpClient() as client:
        assert count_rounds(client, body, lambda: refusal) == (3, refusal)


@pytest.mark.parametrize(("body", "rounds"), [(b"data", 3), (None, 1)])
def test_lost_rejection(body: bytes | None, rounds: int) -> None:
    """A lost connection can be a rejection only if a body was sent."""
    lost = ConnectionLost("lost", outcome="unknown")

    def answered() -> httpx.Response:
        raise lost

    with HttpClient() as client:
        assert count_rounds(client, body, answered) == (rounds, lost)


def test_hidden_url() -> None:
    """A URL with a signature is neither shown nor pickled."""
    address = UrlProvider("https://example.com/c?sig=canary")
    token = address.get()
    assert "canary" not in repr(address) + repr(token)
    with pytest.raises(TypeError, match="needs its own"):
        pickle.dumps(address)
