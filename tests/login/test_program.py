"""A program signs in with its own id and secret at a real provider."""

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
def test_a_program_signs_in_and_the_service_knows_which(machine: Machine, program: Make, get: Get, style: str) -> None:
    auth = program(client_auth=style)
    assert [get(auth, machine.service.url) for _ in range(2)] == [
        {"path": "/scans/1", "person": None, "program": "program", "scope": "scans:read"}
    ] * 2
    (request,) = machine.provider.token_requests()
    assert (request.status, request.basic, "client_secret" in request.form) == (200, style == "basic", style == "body")


@styles
def test_a_revoked_token_is_fetched_anew(machine: Machine, program: Make, get: Get, style: str) -> None:
    auth = program(client_auth=style)
    get(auth, machine.service.url)
    assert machine.provider.revoke_access_tokens() == 1
    assert get(auth, machine.service.url)["program"] == "program"
    assert [one.form["grant_type"] for one in machine.provider.token_requests()] == ["client_credentials"] * 2
    assert machine.service.rejected == 1


@styles
def test_a_wrong_secret_is_an_error_with_its_code_and_no_secret(
    machine: Machine, program: Make, get: Get, style: str
) -> None:
    wrong = f"not {machine.provider.program_secret}"
    auth = program(client_auth=style, client_secret=wrong)
    with pytest.raises(TokenError) as caught:
        get(auth, machine.service.url)
    assert (caught.value.code, caught.value.status_code) == ("invalid_client", 401)
    assert wrong not in shown(caught.value)
    assert not secrets_of(machine.provider.token_requests()) - {wrong}
    assert machine.service.accepted == machine.service.rejected == 0
