"""A generated client on top of ours, by the hook that it raises through."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core._errors import DecodeError, ServerError, TiepointError, UnexpectedContent
from tiepoint_core._http import HttpClient
from tiepoint_core._raising import raiser

from ._loopback import answer, serve

GENERATED = Path(__file__).resolve().parents[3] / "generated" / "prevu3d"
CANARY = "canary-2718"


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    """Other tests import the generated packages afresh."""
    yield
    for name in [name for name in sys.modules if name.startswith("tiepoint_prevu3d_api")]:
        del sys.modules[name]


def failure(told: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[TiepointError, int]:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.syspath_prepend(str(GENERATED))
    package: Any = importlib.import_module("tiepoint_prevu3d_api.realityconnect.client")
    with serve(lambda *_: told) as server, HttpClient(base_url=server.url, sleep=lambda _: None) as http:
        client = package.Client(server.url, on_error=raiser()).set_httpx_client(http)
        with pytest.raises(TiepointError) as caught:
            client.twin_assets.get_twin_asset("n1", "a1")
        return caught.value, len(server.asked)


def test_fault_21_a_login_page_is_unexpected_content(monkeypatch: pytest.MonkeyPatch) -> None:
    page = answer(200, f"<!doctype html><p>{CANARY}".encode())
    error, _ = failure(page, monkeypatch)
    assert type(error) is UnexpectedContent
    assert error.operation == "get_twin_asset"
    assert CANARY not in str(error)


@pytest.mark.parametrize("body", [b"", b"null", b"[1]", b"{", b"\xff", b"[" * 100_000])
def test_fault_22_a_body_without_a_value_is_a_decode_error(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    error, asked = failure(answer(200, body), monkeypatch)
    assert type(error) is DecodeError
    assert asked == 1


def test_a_status_is_raised_after_the_last_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    error, asked = failure(answer(502, b"<html>"), monkeypatch)
    assert type(error) is ServerError
    assert [error.attempts, asked] == [5, 5]
    assert error.operation == "get_twin_asset"
