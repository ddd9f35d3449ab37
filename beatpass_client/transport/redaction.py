"""Keep secrets out of logs and errors.

httpx and httpcore log whole URLs and the headers of answers: signed addresses, cookies, the text of
searches. And a server may repeat the token or the password that it was sent.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from ..types import UNSET

if TYPE_CHECKING:
    from .call import CallContext

_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
# What is shorter is not replaced: it would be found in ordinary words.
_SHORTEST_SECRET = 4

IN_CALL: ContextVar[bool] = ContextVar("beatpass_in_call", default=False)
"""Whether what runs now belongs to a call of ours."""


class _Redaction(logging.Filter):
    """Leaves the name of the event, and nothing of what it was about."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record where it is about a call of ours, and let it pass."""
        if IN_CALL.get():
            end = ": " if record.name == "httpx" else " "
            record.msg = str(record.msg).partition(end)[0]
            record.args = ()
            record.exc_info = None
            record.exc_text = None
        return True


_REDACTION = _Redaction()
for _name in _LOGGERS:
    logging.getLogger(_name).addFilter(_REDACTION)


def redact_error(error: BaseException, context: CallContext) -> None:
    """Take the secrets that a call was sent with out of an error, wherever they are in it.

    Args:
        error: The error.
        context: The call.
    """
    error.args = redact(error.args, context)
    for name, value in vars(error).items():
        if type(value) in (str, dict, list, tuple):
            setattr(error, name, redact(value, context))


def redact(value: Any, context: CallContext) -> Any:
    """Take the secrets that a call was sent with out of what a server answered.

    Args:
        value: A text, or JSON.
        context: The call.

    Returns:
        The same with `***` for each secret.
    """
    if isinstance(value, str):
        if context.token is not None:
            value = context.token.redact(value)
        for name, secret in _fields(context):
            if _is_secret(name, secret) and secret in value:
                value = value.replace(secret, "***")
        return value
    if isinstance(value, Mapping):
        return {redact(key, context): redact(each, context) for key, each in value.items()}
    if type(value) in (list, tuple):
        return type(value)(redact(each, context) for each in value)
    return value


def hide_secrets(body: Any) -> Any:
    """Make the body of a request fit to be shown.

    Args:
        body: The body.

    Returns:
        The same without passwords and tokens.
    """
    if not isinstance(body, Mapping):
        return body
    return {key: "***" if _is_secret(key, "****") else each for key, each in body.items()}


def _fields(context: CallContext) -> Any:
    for body in (context.call.json, context.call.form):
        if body is not UNSET and isinstance(body, Mapping):
            yield from body.items()


def _is_secret(name: str, value: Any) -> bool:
    return (
        ("password" in name or name in ("token", "access_token"))
        and isinstance(value, str)
        and len(value) >= _SHORTEST_SECRET
    )
