"""The settings of a client: frozen once they are read; arguments come before the environment."""

from __future__ import annotations

import math
import os
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .errors import ConfigurationError

PRODUCTION = "https://open.beatpass.ca/api/v1"

TOKEN_VARIABLE = "BEATPASS_TOKEN"
TOKEN_FILE_VARIABLE = "BEATPASS_TOKEN_FILE"
BASE_URL_VARIABLE = "BEATPASS_BASE_URL"
LOG_VARIABLE = "BEATPASS_LOG"

DEADLINE = 120.0
"""Seconds that a call may take, from its turn in the rate limit, when nobody gives a deadline."""

DEADLINE_MONEY = 150.0
"""The same for operations that spend money or tokens, or carry a password."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Timeouts(NamedTuple):
    """How long to wait in one attempt, in seconds. None of them can be infinite.

    Attributes:
        connect: For a connection to be made.
        read: For the next piece of an answer.
        read_money: The same for operations that cost money or tokens: here a longer wait is
            better than not knowing what happened.
        write: For a piece of the request to be taken.
        upload: The same for a request that carries files.
    """

    connect: float = 5.0
    read: float = 30.0
    read_money: float = 120.0
    write: float = 30.0
    upload: float = 300.0


class Settings(NamedTuple):
    """Where and how a client calls.

    Attributes:
        base_url: The URL of the API, without a slash at its end.
        timeouts: How long to wait in one attempt.
        deadline: Seconds for a whole call, all attempts and waits included; `None` for the
            default, `DEADLINE` or `DEADLINE_MONEY`, without the waits for the rate limit.
        max_retries: How often a safe call is tried again.
        max_retry_after: Seconds: when the server asks for a longer wait, the call fails at once.
        max_concurrency: Calls on the wire at the same time.
    """

    base_url: str
    timeouts: Timeouts = Timeouts()
    deadline: float | None = None
    max_retries: int = 2
    max_retry_after: float = 65.0
    max_concurrency: int = 10

    @property
    def origin(self) -> str:
        """Scheme, host and port: the only place that ever gets the token."""
        parts = urlsplit(self.base_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def on_this_machine(self) -> bool:
        """Whether calls stay on this machine, where nothing is at stake."""
        return urlsplit(self.base_url).hostname in _LOOPBACK


def read_settings(
    base_url: str | None = None,
    timeouts: Timeouts | float | None = None,
    **others: Any,
) -> Settings:
    """Put together the settings of a client.

    Args:
        base_url: The URL of the API; the environment, then production, when it is `None`.
        timeouts: All the waits, or one number of seconds for every wait; `None` for the defaults.
        **others: Further fields of `Settings`; those that are `None` have their defaults.

    Returns:
        The checked settings.

    Raises:
        ConfigurationError: A setting is unusable.
    """
    url = base_url if base_url is not None else os.environ.get(BASE_URL_VARIABLE) or PRODUCTION
    settings = Settings(_checked_url(url), checked_timeouts(timeouts))
    given = {name: value for name, value in others.items() if value is not None}
    for name, value in given.items():
        check_number(name, value, whole=name in ("max_retries", "max_concurrency"))
    if given.get("max_concurrency") == 0:
        raise ConfigurationError("max_concurrency is 0, and must be at least 1")
    return settings._replace(**given)


def check_number(name: str, value: Any, *, whole: bool = False) -> None:
    """Refuse what is no usable number.

    Args:
        name: The name of the setting.
        value: Its value.
        whole: Whether it has to be a whole number, which may then be 0.

    Raises:
        ConfigurationError: It is not a finite number above 0, or no whole number from 0.
    """
    if whole:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise ConfigurationError(f"{name} is {value!r}, and must be a whole number from 0")
    elif not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} is {value!r}, and must be a finite number above 0")


def checked_timeouts(timeouts: Timeouts | float | None) -> Timeouts:
    """Make `Timeouts` of what a caller gave.

    Args:
        timeouts: All the waits, or seconds for every wait; `None` for the defaults.

    Returns:
        The waits.

    Raises:
        ConfigurationError: One of them is no finite number above 0.
    """
    if timeouts is None:
        return Timeouts()
    if not isinstance(timeouts, Timeouts):
        check_number("timeout", timeouts)
        return Timeouts(*[timeouts] * len(Timeouts._fields))
    for name, seconds in timeouts._asdict().items():
        check_number(f"timeout.{name}", seconds)
    return timeouts


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
