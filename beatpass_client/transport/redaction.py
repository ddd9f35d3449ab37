"""What httpx and httpcore write into their logs about calls of ours.

They show whole URLs and the headers of answers: signed addresses, cookies, the text of searches.
Their records about anybody else's requests stay as they are.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar

_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)

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
