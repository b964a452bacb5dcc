"""The deadline of a call holds for all that it takes."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from tiepoint_core import Timeout, TokenSource

from ._loopback import Asked, Caller, answer, serve

Calls = Callable[..., Caller]


def test_it_holds_for_all_redirects_together(calls: Calls) -> None:
    def slow(*_: object) -> bytes:
        time.sleep(0.15)  # of the service, so that several take longer than the deadline, and each alone does not
        return answer(302, location="/again")

    with serve(slow) as server:
        caller = calls(base_url=server.url, deadline=0.4, follow_redirects=True)
        with pytest.raises(Timeout, match="deadline"):
            caller.request("GET", "/")
    assert len(server.asked) < 5


def test_it_holds_for_a_second_try_after_a_rejected_token(calls: Calls) -> None:
    now = 0.0

    def script(_: int, __: Asked) -> bytes:
        nonlocal now
        now += 10.0
        return answer(401)

    with serve(script) as server:
        auth = TokenSource(iter(["a", "b"]).__next__)
        caller = calls(base_url=server.url, deadline=5.0, auth=auth, clock=lambda: now)
        with pytest.raises(Timeout, match="deadline"):
            caller.request("GET", "/")
    assert len(server.asked) == 1
