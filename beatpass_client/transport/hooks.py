"""Call the hooks of a user; tokens and contents are in none of their events."""

from __future__ import annotations

import inspect
from typing import Any

from .call import READING, AttemptResult, CallContext
from .classify.unknown_outcome import how_to_find_out
from .events import (
    RequestEvent,
    RequestHook,
    ResponseEvent,
    ResponseHook,
    RetryEvent,
    RetryHook,
    WaitEvent,
    WaitHook,
)
from .headers import shown_headers
from .redaction import redact
from .steps import Ask, Steps, T


def is_asynchronous(hook: Any) -> bool:
    """Tell whether calling a hook gives something to await.

    Args:
        hook: The hook.

    Returns:
        Whether it is an `async def`, or an object with one.
    """
    return inspect.iscoroutinefunction(hook) or inspect.iscoroutinefunction(
        getattr(hook, "__call__", None)  # noqa: B004
    )


def on_request(context: CallContext, hook: RequestHook) -> Ask:
    """Tell a hook that an attempt is about to be sent."""
    operation = context.operation
    event = RequestEvent(operation.id, operation.method, operation.path, context.attempts + 1)
    return Ask("on_request", hook, event)


def on_response(
    context: CallContext, hook: ResponseHook, result: AttemptResult, elapsed: float
) -> Steps[None]:
    """Tell a hook how an attempt has ended."""
    operation = context.operation
    event = ResponseEvent(
        operation.id,
        operation.method,
        operation.path,
        context.attempts,
        result.status,
        redact(shown_headers(result.headers), context),
        elapsed,
        None if result.error is None else type(result.error).__name__,
    )
    try:
        yield Ask("on_response", hook, event)
    except BaseException as failure:
        if operation.operation_class not in READING and result.status is not None:
            failure.add_note(
                f"{operation.id} had been answered with status {result.status}: "
                f"{how_to_find_out(operation)} before it is sent again"
            )
        raise


def on_retry(context: CallContext, hook: RetryHook, result: AttemptResult, delay: float) -> Ask:
    """Tell a hook that a call is tried again."""
    return Ask(
        "on_retry", hook, RetryEvent(context.operation.id, context.attempts, result.reason, delay)
    )


def on_wait(context: CallContext, hook: WaitHook, waits: list[float], steps: Steps[T]) -> Steps[T]:
    """Tell a hook of each wait that is announced while some steps are run.

    Args:
        context: The call that waits.
        hook: The hook.
        waits: Where a wait is announced, in seconds; it is emptied here.
        steps: The steps.

    Returns:
        What the steps return.
    """
    try:
        step = next(steps)
        while True:
            try:
                while waits:
                    yield Ask("on_wait", hook, WaitEvent(context.operation.id, waits.pop()))
                reply = yield step
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(reply)
    except StopIteration as end:
        value: T = end.value
        return value
