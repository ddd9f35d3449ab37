"""The settings of a client: frozen once they are read; arguments come before the environment."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from .errors import ConfigurationError

PRODUCTION = "https://open.beatpass.ca/api/v1"

TOKEN_VARIABLE = "BEATPASS_TOKEN"
BASE_URL_VARIABLE = "BEATPASS_BASE_URL"

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Timeouts(NamedTuple):
    """How long to wait for one request, in seconds. None of them can be infinite.

    Attributes:
        connect: For a connection to be made.
        read: For the next piece of an answer.
        read_money: The same for operations that cost money or tokens: here a longer wait is
            better than not knowing what happened.
        write: For a piece of the request to be taken.
    """

    connect: float = 5.0
    read: float = 30.0
    read_money: float = 120.0
    write: float = 30.0


class Settings(NamedTuple):
    """Where and how a client calls.

    Attributes:
        base_url: The URL of the API, without a slash at its end.
        timeouts: How long to wait.
    """

    base_url: str
    timeouts: Timeouts


def read_settings(
    base_url: str | None,
    timeouts: Timeouts | float | None,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """Put together the settings of a client.

    Args:
        base_url: The URL of the API; the environment, then production, when it is `None`.
        timeouts: All the waits, or one number of seconds for every wait; `None` for the defaults.
        environment: Where `BEATPASS_BASE_URL` may be.

    Returns:
        The checked settings.

    Raises:
        ConfigurationError: A setting is unusable.
    """
    url = base_url if base_url is not None else environment.get(BASE_URL_VARIABLE) or PRODUCTION
    return Settings(_checked_url(url), _checked_timeouts(timeouts))


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except (ValueError, AttributeError):
        raise ConfigurationError(f"base_url is not a URL; use for example {PRODUCTION}") from None
    if not host or parts.scheme not in ("https", "http"):
        raise ConfigurationError(f"base_url needs https:// and a host, as in {PRODUCTION}")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise ConfigurationError("base_url must be https://, since the token is sent to it")
    if parts.username is not None or parts.query or parts.fragment or not url.isprintable():
        raise ConfigurationError("base_url must be a plain URL without user, query or fragment")
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


def _checked_timeouts(timeouts: Timeouts | float | None) -> Timeouts:
    if timeouts is None:
        return Timeouts()
    if isinstance(timeouts, (int, float)) and not isinstance(timeouts, bool):
        timeouts = Timeouts(timeouts, timeouts, timeouts, timeouts)
    if not isinstance(timeouts, Timeouts) or not all(
        isinstance(seconds, (int, float)) and 0 < seconds < math.inf for seconds in timeouts
    ):
        raise ConfigurationError("timeout must be seconds above 0 and finite, or Timeouts(...)")
    return timeouts
