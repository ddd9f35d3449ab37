"""What can be watched of a call: hooks, the log, and a span; tokens and contents are in none.

The events themselves are loaded when somebody has a hook for them.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import Any

from ..config import LOG_VARIABLE
from ..errors import BeatPassError, ConfigurationError
from ..types import Operation
from .call import READING, AttemptResult, CallContext
from .headers import shown_headers

LOGGER = logging.getLogger("beatpass_client")


def emit_request(context: CallContext) -> None:
    """Tell that an attempt is about to be sent."""
    operation = context.operation
    LOGGER.debug("%s %s attempt %d", operation.method, operation.path, context.attempts)
    if (hook := context.policy.on_request) is not None:
        from .hooks import RequestEvent

        hook(RequestEvent(operation.id, operation.method, operation.path, context.attempts))


def emit_response(context: CallContext, result: AttemptResult, elapsed: float) -> None:
    """Tell how an attempt has ended."""
    operation = context.operation
    if LOGGER.isEnabledFor(logging.INFO):
        told = result.status if result.status is not None else type(result.error).__name__
        form = "%s %s %s attempt %d %.0f ms"
        LOGGER.info(form, operation.method, operation.path, told, context.attempts, elapsed * 1000)
    if (hook := context.policy.on_response) is not None:
        from .classify.unknown_outcome import how_to_find_out
        from .hooks import ResponseEvent

        error = None if result.error is None else type(result.error).__name__
        event = ResponseEvent(
            operation.id,
            operation.method,
            operation.path,
            context.attempts,
            result.status,
            shown_headers(result.headers),
            elapsed,
            error,
        )
        try:
            hook(event)
        except BaseException as failure:
            if operation.operation_class not in READING and result.status is not None:
                failure.add_note(
                    f"{operation.id} had been answered with status {result.status}: "
                    f"{how_to_find_out(operation)} before it is sent again"
                )
            raise


def emit_retry(context: CallContext, result: AttemptResult, delay: float) -> None:
    """Tell that a call is tried again."""
    operation = context.operation
    LOGGER.debug("%s %s again in %.2f s", operation.method, operation.path, delay)
    if (hook := context.policy.on_retry) is not None:
        from .hooks import RetryEvent

        hook(RetryEvent(operation.id, context.attempts, result.reason, delay))


def emit_wait(context: CallContext, seconds: float) -> None:
    """Tell that a call waits for its turn."""
    operation = context.operation
    LOGGER.debug("%s %s waits %.2f s", operation.method, operation.path, seconds)
    if (hook := context.policy.on_wait) is not None:
        from .hooks import WaitEvent

        hook(WaitEvent(operation.id, seconds))


def set_up_log(environment: Mapping[str, str] = os.environ) -> None:
    """Write the log to standard error, where `BEATPASS_LOG` asks for it.

    Args:
        environment: The environment.

    Raises:
        ConfigurationError: It asks for a level that does not exist.
    """
    level = environment.get(LOG_VARIABLE, "").strip().lower()
    if not level:
        return
    if level not in ("info", "debug"):
        raise ConfigurationError(f"{LOG_VARIABLE} is {level!r}, and must be info or debug")
    LOGGER.setLevel(level.upper())
    if not LOGGER.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        LOGGER.addHandler(handler)


class Span:
    """A span for one call, where OpenTelemetry's API is installed; else nothing.

    Args:
        operation: The operation that is called.
    """

    __slots__ = ("_span",)

    def __init__(self, operation: Operation) -> None:
        """Begin the span."""
        tracer = _tracer()
        self._span: Any = None
        if tracer is not None:
            span = tracer.start_span(
                f"beatpass {operation.id}",
                attributes={
                    "http.request.method": operation.method,
                    "url.template": operation.path,
                },
            )
            # Where nobody collects spans, there is nothing to tell this one.
            self._span = span if span.is_recording() else None

    def end(self, attempts: int, status: int | None, error: BaseException | None) -> None:
        """End the span.

        Args:
            attempts: How many attempts were made.
            status: The last status; `None` when none came.
            error: What was raised; `None` for a success.
        """
        if self._span is None:
            return
        self._span.set_attribute("http.request.resend_count", max(0, attempts - 1))
        if status is not None:
            self._span.set_attribute("http.response.status_code", status)
        if error is not None:
            self._span.set_attribute("error.type", type(error).__name__)
            if isinstance(error, BeatPassError):
                from opentelemetry.trace import StatusCode

                self._span.set_status(StatusCode.ERROR)
        self._span.end()


_NOT_ASKED = object()
_found_tracer: Any = _NOT_ASKED


def _tracer() -> Any:
    global _found_tracer
    if _found_tracer is _NOT_ASKED:
        try:
            from opentelemetry import trace
        except ImportError:
            _found_tracer = None
        else:
            _found_tracer = trace.get_tracer("beatpass_client")
    return _found_tracer
