"""Spans and metrics for OpenTelemetry, by its semantic conventions."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from beatpass_client import BeatPass, BeatPassError, BeatPassSync
from tests.harness import FakeClock

TOKEN = "canary-token-canary"
Answer = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider)
    return exporter


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemoryMetricReader]:
    reader = InMemoryMetricReader()
    provider = MeterProvider([reader])
    monkeypatch.setattr(metrics, "get_meter_provider", lambda: provider)
    yield reader
    provider.shutdown()


def client(answer: Answer) -> BeatPassSync:
    return BeatPassSync(TOKEN, transport=httpx.MockTransport(answer), clock=FakeClock())


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_every_call_has_a_span_of_kind_client(spans: InMemorySpanExporter) -> None:
    answers = iter([503, 200])
    client(
        lambda _: httpx.Response(next(answers), json={"track": {"id": 1, "name": "Night"}})
    ).tracks.get(3629)
    [span] = spans.get_finished_spans()
    assert span.name == "GET /tracks/{id}"
    assert span.kind is trace.SpanKind.CLIENT
    assert attributes(span) == {
        "http.request.method": "GET",
        "url.template": "/tracks/{id}",
        "server.address": "open.beatpass.ca",
        "server.port": 443,
        "beatpass.operation": "getTrack",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }


def test_the_span_of_a_failure_names_its_error_and_no_secret(spans: InMemorySpanExporter) -> None:
    refusing = client(lambda _: httpx.Response(404, json={"message": TOKEN}))
    with pytest.raises(BeatPassError):
        refusing.tracks.get(3629)
    [span] = spans.get_finished_spans()
    assert attributes(span)["error.type"] == "NotFoundError"
    assert attributes(span)["http.response.status_code"] == 404
    assert span.status.status_code is trace.StatusCode.ERROR
    assert TOKEN not in span.to_json()


async def test_the_span_is_current_while_the_call_runs(spans: InMemorySpanExporter) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        with trace.get_tracer_provider().get_tracer("httpx").start_as_current_span("GET"):
            return httpx.Response(200, json={"track": {"id": 1, "name": "Night"}})

    before = trace.get_current_span()
    async with BeatPass(TOKEN, transport=httpx.MockTransport(answer)) as bp:
        await bp.tracks.get(1)
    child, parent = spans.get_finished_spans()
    assert child.parent is not None
    assert child.parent.span_id == parent.context.span_id
    assert trace.get_current_span() is before


def test_calls_retries_and_the_remaining_quota_are_measured(
    measured: InMemoryMetricReader,
) -> None:
    answers = iter([503, 200])
    quota = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "41"}
    client(
        lambda _: httpx.Response(
            next(answers), json={"track": {"id": 1, "name": "Night"}}, headers=quota
        )
    ).tracks.get(1)
    data = measured.get_metrics_data()
    assert data is not None
    [resource] = data.resource_metrics
    [scope] = resource.scope_metrics
    points: dict[str, Any] = {each.name: each.data.data_points[0] for each in scope.metrics}
    assert points["beatpass.client.call.duration"].count == 1
    assert points["beatpass.client.retries"].value == 1
    assert points["beatpass.client.rate_limit.remaining"].value == 41


def test_a_program_without_opentelemetry_does_not_import_it() -> None:
    program = """
import sys, httpx, beatpass_client
track = {"id": 1, "name": "Night"}
transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"track": track}))
beatpass_client.BeatPassSync("", transport=transport).tracks.get(1)
assert not any(name.startswith("opentelemetry") for name in sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
