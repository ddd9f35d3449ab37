"""The log of calls; tokens, ids and contents are in no line of it."""

from __future__ import annotations

import logging
import os

from ..config import LOG_VARIABLE
from ..errors import ConfigurationError

LOGGER = logging.getLogger("beatpass_client")


def set_up_log() -> None:
    """Write the log to standard error, where `BEATPASS_LOG` asks for it.

    Raises:
        ConfigurationError: It asks for a level that does not exist.
    """
    level = os.environ.get(LOG_VARIABLE, "").strip().lower()
    if not level:
        return
    if level not in ("info", "debug"):
        raise ConfigurationError(f"{LOG_VARIABLE} is {level!r}, and must be info or debug")
    LOGGER.setLevel(level.upper())
    if not LOGGER.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        LOGGER.addHandler(handler)
