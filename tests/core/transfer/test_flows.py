"""How often one request is made with a fresh signature, decided without a service."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import httpx
import pytest
from tiepoint_core import ConnectionLost, HttpClient
from tiepoint_core._transfer.signed_url import Address, Token
from tiepoint_core._transfer.steps import Give, Remote, ask


def count_rounds(client: HttpClient, body: bytes | None, answered: Callable[[], httpx.Response]) -> tuple[int, object]:
    """How often it is sent, and what comes of it, where other requests are accepted with each signature meanwhile."""

    def give() -> str:
        return "https://example.com/c?sig=canary"

    address = Address(give)
    flow = ask(Remote(client, address, "a"), "PUT", body=body)
    sent = 0
    try:
        op = next(flow)
        while True:
            if isinstance(op, Give):
                token = address.give(op.refused)
                assert isinstance(token, Token)
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
def test_a_request_that_is_always_refused_is_given_up_though_others_are_not(body: bytes | None) -> None:
    refusal = httpx.Response(403)
    with HttpClient() as client:
        assert count_rounds(client, body, lambda: refusal) == (3, refusal)


@pytest.mark.parametrize(("body", "rounds"), [(b"data", 3), (None, 1)])
def test_a_lost_connection_can_be_a_refusal_only_where_a_body_was_sent(body: bytes | None, rounds: int) -> None:
    lost = ConnectionLost("lost", outcome="unknown")

    def answered() -> httpx.Response:
        raise lost

    with HttpClient() as client:
        assert count_rounds(client, body, answered) == (rounds, lost)


def test_an_address_is_neither_shown_nor_pickled() -> None:
    address = Address("https://example.com/c?sig=canary")
    token = address.give()
    assert "canary" not in repr(address) + repr(token)
    with pytest.raises(TypeError, match="needs its own"):
        pickle.dumps(address)
