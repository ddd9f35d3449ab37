"""The token that `beatpass auth login` stores: its file, its server, and its age."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from .auth import TOKEN_LIFETIME, Token
from .directories import config_file
from .errors import ConfigurationError
from .private_files import read_private, remove_private, write_private

_FIELDS = {"token", "origin", "created"}


class Credentials(NamedTuple):
    """A stored token.

    Attributes:
        token: The token.
        origin: Scheme, host and port of the only server that gets it.
        created: The day on which it was made; `None` when that is not known.
    """

    token: Token
    origin: str
    created: date | None = None

    @property
    def days_left(self) -> int | None:
        """Whole days until it ends; `None` when nobody knows."""
        if self.created is None:
            return None
        end = _start(self.created) + TOKEN_LIFETIME
        return (end - datetime.now(UTC)) // timedelta(days=1)


def credentials_file() -> Path:
    """Name the file of the token.

    Returns:
        Its path; it need not exist.
    """
    return config_file("credentials.toml")


def read_credentials() -> Credentials | None:
    """Read the stored token.

    Returns:
        The token; `None` when none is stored.

    Raises:
        ConfigurationError: The file is unusable. The error repeats nothing of it.
    """
    path = credentials_file()
    text = read_private(path)
    if text is None:
        return None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise _damaged(path, "is not TOML") from None
    unknown = sorted(data.keys() - _FIELDS)
    if unknown:
        raise _damaged(path, f"has the unknown field {unknown[0][:40]!r}")
    token, origin, created = data.get("token"), data.get("origin"), data.get("created")
    if not isinstance(token, str) or not isinstance(origin, str):
        raise _damaged(path, "names no token with its origin")
    if created is not None and type(created) is not date:
        raise _damaged(path, "has no date in the field 'created'")
    return Credentials(_token(token, created), origin, created)


def store_credentials(secret: str, origin: str, created: date | None) -> Credentials:
    """Store a token.

    Args:
        secret: The token.
        origin: Scheme, host and port of the only server that gets it.
        created: The day on which it was made; `None` when that is not known.

    Returns:
        What is stored.

    Raises:
        ConfigurationError: It cannot be a token, or it cannot be written.
    """
    token = _token(secret, created)
    # A JSON text of printable ASCII characters is a TOML text as well.
    lines = [
        f"token = {json.dumps(token.header.removeprefix('Bearer '))}",
        f"origin = {json.dumps(origin)}",
    ]
    if created is not None:
        lines.append(f"created = {created.isoformat()}")
    write_private(credentials_file(), "\n".join(lines) + "\n")
    return Credentials(token, origin, created)


def delete_credentials() -> bool:
    """Delete the stored token.

    Returns:
        Whether there was one.
    """
    return remove_private(credentials_file())


def _token(secret: str, created: date | None) -> Token:
    return Token(secret, created_at=None if created is None else _start(created))


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _damaged(path: Path, problem: str) -> ConfigurationError:
    return ConfigurationError(f"{path} {problem}: run beatpass auth login, which writes it anew")
