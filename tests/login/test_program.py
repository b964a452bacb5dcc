"""Tests of authentication of a service application by id and secret."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tiepoint_core import ClientCredentials, TokenError

from .conftest import Get
from .leaks import secrets_of, shown
from .machine import Machine

Make = Callable[..., ClientCredentials]
styles = pytest.mark.parametrize("style", ["basic", "body"])


@styles
def test_sign_in(machine: Machine, program: Make, get: Get, style: str) -> None:
    """A service application gets a token once, and the service knows the application."""
    auth = program(client_auth=style)
    assert [get(auth, machine.service.url) for _ in range(2)] == [
        {"path": "/scans/1", "person": None, "program": "program", "scope": "scans:read"}
    ] * 2
    (request,) = machine.provider.token_requests()
    assert (request.status, request.basic, "client_secret" in request.form) == (200, style == "basic", style == "body")


@styles
def test_revoked_token(machine: Machine, program: Make, get: Get, style: str) -> None:
    """A revoked token is replaced by a new token."""
    auth = program(client_auth=style)
    get(auth, machine.service.url)
    assert machine.provider.revoke_access_tokens() == 1
    assert get(auth, machine.service.url)["program"] == "program"
    assert [one.form["grant_type"] for one in machine.provider.token_requests()] == ["client_credentials"] * 2
    assert machine.service.rejected == 1


@styles
def test_wrong_secret(machine: Machine, program: Make, get: Get, style: str) -> None:
    """A wrong client secret is an error with its code and without the secret."""
    wrong = f"not {machine.provider.program_secret}"
    auth = program(client_auth=style, client_secret=wrong)
    with pytest.raises(TokenError) as caught:
        get(auth, machine.service.url)
    assert (caught.value.code, caught.value.status_code) == ("invalid_client", 401)
    assert wrong not in shown(caught.value)
    assert not secrets_of(machine.provider.token_requests()) - {wrong}
    assert machine.service.accepted == machine.service.rejected == 0
