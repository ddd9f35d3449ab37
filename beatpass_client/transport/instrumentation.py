"""Log what happens to calls; tokens, ids and contents are in no line."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

from ..config import LOG_VARIABLE
from ..errors import ConfigurationError
from .call import AttemptResult, CallContext

LOGGER = logging.getLogger("beatpass_client")


def log_request(context: CallContext) -> None:
    """Log that an attempt is about to be sent."""
    operation = context.operation
    LOGGER.debug("%s %s attempt %d", operation.method, operation.path, context.attempts + 1)


def log_response(context: CallContext, result: AttemptResult, elapsed: float) -> None:
    """Log how an attempt has ended."""
    if LOGGER.isEnabledFor(logging.INFO):
        operation = context.operation
        status = result.status if result.status is not None else type(result.error).__name__
        form = "%s %s %s attempt %d %.0f ms"
        milliseconds = elapsed * 1000
        LOGGER.info(form, operation.method, operation.path, status, context.attempts, milliseconds)


def log_retry(context: CallContext, delay: float) -> None:
    """Log that a call is tried again."""
    operation = context.operation
    LOGGER.debug("%s %s again in %.2f s", operation.method, operation.path, delay)


def log_wait(context: CallContext, seconds: float) -> None:
    """Log that a call waits for the rate limit."""
    operation = context.operation
    LOGGER.debug("%s %s waits %.2f s", operation.method, operation.path, seconds)


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
