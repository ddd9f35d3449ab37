"""Spans and metrics of calls for OpenTelemetry.

This is imported only in a program that has imported OpenTelemetry; any other pays nothing.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from opentelemetry import metrics, trace

from .._version import __version__
from ..errors import BeatPassError
from ..types import Response
from .call import CallContext
from .steps import Steps

NAME = "beatpass_client"

_NONE = ("ProxyTracerProvider", "NoOpTracerProvider", "_ProxyMeterProvider", "NoOpMeterProvider")

Attributes = Mapping[str, str | int]


class _Metrics:
    """The instruments of one meter provider."""

    def __init__(self, provider: metrics.MeterProvider) -> None:
        meter = provider.get_meter(NAME, __version__)
        self.calls = meter.create_histogram(
            "beatpass.client.call.duration", "s", "Calls, with all their attempts and waits"
        )
        self.waits = meter.create_histogram(
            "beatpass.client.rate_limit.wait", "s", "Waits for the rate limit"
        )
        self.retries = meter.create_counter(
            "beatpass.client.retries", "{attempt}", "Attempts after the first one of a call"
        )
        self.remaining = meter.create_gauge(
            "beatpass.client.rate_limit.remaining", "{call}", "Calls left, as the server reports"
        )


_providers: list[Any] = [None, None]
_tracer: trace.Tracer | None = None
_metrics: _Metrics | None = None


def _look_up() -> None:
    """Find the tracer and the instruments of the providers that the program has set."""
    global _tracer, _metrics
    tracer_provider, meter_provider = trace.get_tracer_provider(), metrics.get_meter_provider()
    if tracer_provider is not _providers[0]:
        known = type(tracer_provider).__name__ not in _NONE
        _tracer = tracer_provider.get_tracer(NAME, __version__) if known else None
    if meter_provider is not _providers[1]:
        known = type(meter_provider).__name__ not in _NONE
        _metrics = _Metrics(meter_provider) if known else None
    _providers[:] = tracer_provider, meter_provider


def observed(context: CallContext, steps: Steps[Response[Any]]) -> Steps[Response[Any]]:
    """Run the steps of a call within a span, and count it.

    Args:
        context: The call.
        steps: Its steps.

    Returns:
        What they return.
    """
    _look_up()
    if _tracer is None and _metrics is None:
        return steps
    return _observed(context, steps)


def _observed(context: CallContext, steps: Steps[Response[Any]]) -> Steps[Response[Any]]:
    operation, instruments = context.operation, _metrics
    server = urlsplit(context.settings.base_url)
    common: Attributes = {
        "http.request.method": operation.method,
        "url.template": operation.path,
        "server.address": server.hostname or "",
        "server.port": server.port or (443 if server.scheme == "https" else 80),
        "beatpass.operation": operation.id,
    }
    span: trace.Span = trace.INVALID_SPAN
    if _tracer is not None:
        span = _tracer.start_span(
            f"{operation.method} {operation.path}",
            kind=trace.SpanKind.CLIENT,
            attributes=common,
        )
    began = time.perf_counter()
    status: int | None = None
    error: BaseException | None = None
    # httpx's own span, if there is one, is a child of this one.
    current = trace.use_span(span, record_exception=False, set_status_on_exception=False)
    try:
        with current:
            response = yield from steps
        status = response.status_code
        if instruments is not None and response.rate_limit is not None:
            remaining = response.rate_limit.remaining
            if remaining is not None:
                instruments.remaining.set(remaining)
        return response
    except BaseException as raised:
        error, status = raised, getattr(raised, "status", None)
        raise
    finally:
        found: dict[str, str | int] = {}
        if isinstance(status, int):
            found["http.response.status_code"] = status
        if error is not None:
            found["error.type"] = type(error).__name__
        span.set_attributes(found)
        retries = max(0, context.attempts - 1)
        if retries:
            span.set_attribute("http.request.resend_count", retries)
        if isinstance(error, BeatPassError):
            span.set_status(trace.StatusCode.ERROR)
        span.end()
        if instruments is not None:
            labels = {**common, **found}
            instruments.calls.record(time.perf_counter() - began, labels)
            if context.waited:
                instruments.waits.record(context.waited, common)
            if retries:
                instruments.retries.add(retries, common)
