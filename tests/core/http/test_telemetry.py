"""OpenTelemetry's own instrumentation of httpx, over our clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from tiepoint_core._auth import ApiKeyHeader, BearerToken

from ...support.loopback import Caller, answer, serve
from ..token_server import CANARY, Service, credentials

Calls = Callable[..., Caller]


class Spans:
    """What was told of requests."""

    def __init__(self, *, of_all: bool) -> None:
        self.of_all = of_all
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def all(self) -> list[dict[str, Any]]:
        return [dict(each.attributes or {}) for each in self._exporter.get_finished_spans()]

    def text(self) -> str:
        return "".join(each.to_json() for each in self._exporter.get_finished_spans())


@pytest.fixture(params=["each client", "all clients"])
def spans(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spans]:
    monkeypatch.setenv("OTEL_SEMCONV_STABILITY_OPT_IN", "http")
    found = Spans(of_all=request.param == "all clients")
    instrumentor = HTTPXClientInstrumentor()
    if found.of_all:
        instrumentor.instrument(tracer_provider=found.provider)
    yield found
    if found.of_all:
        instrumentor.uninstrument()
    found.provider.shutdown()


def traced(caller: Caller, spans: Spans) -> Caller:
    if not spans.of_all:
        HTTPXClientInstrumentor.instrument_client(caller.client, tracer_provider=spans.provider)
    return caller


def test_spans(calls: Calls, spans: Spans) -> None:
    """OpenTelemetry records a span per attempt, with its status."""
    with serve(lambda number, _: answer(503 if number < 3 else 200)) as server:
        traced(calls(base_url=server.url), spans).request("GET", "/x")
        assert ["traceparent" in each.headers for each in server.asked] == [True] * 3
    assert [each["http.response.status_code"] for each in spans.all()] == [503, 503, 200]


def test_fault_42_spans(calls: Calls, spans: Spans, service: Service) -> None:
    """No span has a credential."""
    sign_ins: list[Callable[[], httpx.Auth]] = [
        lambda: credentials(service),
        lambda: BearerToken(CANARY, origins=[service.url]),
        lambda: ApiKeyHeader("x-mine", CANARY, origins=[service.url]),
    ]
    for sign_in in sign_ins:
        caller = traced(calls(base_url=service.url, auth=sign_in(), headers={"api_key": CANARY}), spans)
        caller.request("GET", f"/x?sig={CANARY}")
    assert len(spans.all()) >= len(sign_ins)
    assert CANARY not in spans.text()
