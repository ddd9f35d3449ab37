"""The token, where it comes from, how old it is, and the two tiers: with a token, and without."""

from __future__ import annotations

import os
import stat
import warnings
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from . import errors
from .config import TOKEN_FILE_VARIABLE, TOKEN_VARIABLE
from .errors import ConfigurationError, TokenRequiredError
from .types import Operation

TOKEN_LIFETIME = timedelta(days=90)

_WARN_BEFORE = timedelta(days=7)
_SHORTEST = 8
_LONGEST = 512
# BeatPass revokes tokens for misuse: after so many refusals in a row, nothing more is sent.
_REFUSALS_IN_A_ROW = 3


class Token:
    """A personal access token that does not show itself.

    Args:
        secret: The token. Blanks around it, such as the newline of a file, and `Bearer ` in front
            of it are dropped.
        created_at: When it was made, if that is known: it lives for 90 days.

    Raises:
        ConfigurationError: It cannot be a token. The error does not repeat it.
    """

    __slots__ = ("_secret", "created_at", "digest")

    def __init__(self, secret: str, *, created_at: datetime | None = None) -> None:
        """Check and keep the token."""
        if not isinstance(secret, str):
            raise ConfigurationError(f"the token must be text, not {type(secret).__name__}")
        secret = secret.strip()
        if secret[:7].lower() == "bearer ":
            secret = secret[7:].strip()
        if not _SHORTEST <= len(secret) <= _LONGEST:
            raise ConfigurationError(
                f"the token has {len(secret)} characters, and a token has {_SHORTEST} to "
                f"{_LONGEST}: copy it again from Account Settings, Developers"
            )
        if not all("!" <= character <= "~" for character in secret):
            raise ConfigurationError(
                "the token has characters in it that no token has, such as a blank: copy it again"
            )
        self._secret = secret
        self.created_at = created_at if created_at is None else created_at.astimezone(UTC)
        # Tells tokens apart without telling what they are.
        self.digest = sha256(secret.encode()).hexdigest()[:16]

    @property
    def header(self) -> str:
        """The value of the Authorization header. Hand it to nothing but a request."""
        return f"Bearer {self._secret}"

    def __repr__(self) -> str:
        """Show that there is a token, and nothing of it."""
        return "Token(***)"

    def __reduce__(self) -> str:
        """Refuse to be pickled: a token does not belong in a file."""
        raise TypeError("a token cannot be pickled or copied")


TokenSource = str | Token | Path | Callable[[], "str | Token | Awaitable[str | Token]"]


class Credentials:
    """Who a client is: its token, from wherever it comes, and what the server thought of it.

    Args:
        source: A token, a file that holds one, or a callable that gives the current one. `None`
            asks the environment: `BEATPASS_TOKEN`, then `BEATPASS_TOKEN_FILE`. An empty text
            means the public tier, whatever the environment says.
        created_at: When the token was made, if that is known.
        environment: The environment.

    Raises:
        ConfigurationError: It cannot be a token, or its file is unusable.
    """

    def __init__(
        self,
        source: TokenSource | None = None,
        *,
        created_at: datetime | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """Find the token; a callable is asked later, before each attempt."""
        self._refused: str | None = None
        self._refusals = 0
        self._source: Callable[[], Any] | None = None
        self._token: Token | None = None
        self._variable: str | None = None
        if source is None:
            source = environment.get(TOKEN_VARIABLE, "")
            file = environment.get(TOKEN_FILE_VARIABLE, "")
            if source.strip():
                self._variable = TOKEN_VARIABLE
            elif file:
                self._variable, source = TOKEN_FILE_VARIABLE, Path(file)
        if isinstance(source, Path):
            source = _read_file(source)
        if callable(source) and not isinstance(source, Token):
            self._source = source
        elif not (isinstance(source, str) and not source.strip()):
            self._token = _as_token(source, created_at)
            self._warn_of_age(datetime.now(UTC))

    @property
    def tier(self) -> str:
        """`full` with a token, `public` without."""
        return "public" if self._token is None and self._source is None else "full"

    @property
    def variable(self) -> str | None:
        """The variable of the environment that gave the token; `None` when it came otherwise."""
        return self._variable

    @property
    def expires_at(self) -> datetime | None:
        """When the token ends, where its making is known."""
        if self._token is None or self._token.created_at is None:
            return None
        return self._token.created_at + TOKEN_LIFETIME

    @property
    def digest(self) -> str:
        """A name for the token that does not tell it; empty on the public tier."""
        if self._source is not None:
            return f"callable-{id(self._source):x}"
        return "" if self._token is None else self._token.digest

    @property
    def source(self) -> Callable[[], Any] | None:
        """What gives the current token, when it is not always the same one."""
        return self._source

    def replace(self, token: str | Token, *, created_at: datetime | None = None) -> None:
        """Use another token from now on.

        Args:
            token: The new token.
            created_at: When it was made, if that is known.

        Raises:
            ConfigurationError: It cannot be a token.
        """
        self._source = self._variable = None
        self._token = _as_token(token, created_at)
        self._refused, self._refusals = None, 0

    def accept(self, token: Any) -> Token | None:
        """Take what the callable gave.

        Args:
            token: What it gave.

        Returns:
            The token; `None` when it gave nothing.

        Raises:
            ConfigurationError: It cannot be a token.
        """
        empty = token is None or (isinstance(token, str) and not token.strip())
        self._token = None if empty else _as_token(token, None)
        return self._token

    def check(self, operation: Operation) -> None:
        """Refuse a call that cannot succeed, before anything is sent.

        Args:
            operation: The operation that is called.

        Raises:
            TokenRequiredError: It needs a token and there is none. Such calls are logged by
                BeatPass as attempts without permission.
        """
        if operation.auth == "bearer" and self._token is None and self._source is None:
            message = f"needs a token: pass token=... or set {TOKEN_VARIABLE}. Nothing was sent"
            raise TokenRequiredError(message, operation=operation.id)

    def token_for(self, operation: Operation) -> Token | None:
        """Decide what a call says about who is calling.

        Args:
            operation: The operation that is called.

        Returns:
            The token to send; `None` on the public tier, and for operations that want none.

        Raises:
            TokenRequiredError: The operation needs a token and there is none.
            AuthenticationError: The server refused this token again and again.
        """
        if operation.auth == "none":
            return None
        token = self._token
        if token is None:
            if operation.auth == "bearer":
                message = "needs a token, and the callable gave none. Nothing was sent"
                raise TokenRequiredError(message, operation=operation.id)
            return None
        if self._refusals >= _REFUSALS_IN_A_ROW and self._refused == token.digest:
            message = (
                f"the server refused this token {self._refusals} times in a row, and more tries "
                "could get it revoked: replace it: bp.credentials.replace(...). Nothing was sent"
            )
            raise errors.AuthenticationError(
                message, operation=operation.id, status=401, sent=False
            )
        return token

    def note(self, operation: Operation, status: int) -> None:
        """Remember what the server thought of the token.

        Args:
            operation: The operation that was called.
            status: The status of the answer.
        """
        if operation.auth == "none" or self._token is None:
            return
        if status != 401:
            self._refusals = 0
        elif self._refused == self._token.digest:
            self._refusals += 1
        else:
            self._refused, self._refusals = self._token.digest, 1

    def __repr__(self) -> str:
        """Show the tier, and no token."""
        return f"<Credentials {self.tier}>"

    def __reduce__(self) -> str:
        """Refuse to be pickled: it holds a token."""
        raise TypeError("the access of a client cannot be pickled or copied")

    def _warn_of_age(self, now: datetime) -> None:
        end = self.expires_at
        if end is not None and now > end - _WARN_BEFORE:
            left = end - now
            when = "has expired" if left <= timedelta() else f"expires in {left.days} days"
            warnings.warn(
                f"the BeatPass token {when}: make a new one under Account Settings, Developers",
                stacklevel=4,
            )


def _as_token(token: Any, created_at: datetime | None) -> Token:
    return token if isinstance(token, Token) else Token(token, created_at=created_at)


def _read_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(mode):
                raise ConfigurationError(f"the token file {path} is not a plain file")
            if stat.S_IMODE(mode) & 0o077:
                raise ConfigurationError(
                    f"the token file {path} can be read by others; run: chmod 600 {path}"
                )
            content = file.read(_LONGEST * 2)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigurationError(f"the token file {path} cannot be read: {reason}") from None
    try:
        text = content.decode("ascii")
    except UnicodeDecodeError:
        raise ConfigurationError(f"the token file {path} holds no token") from None
    if not text.strip():
        raise ConfigurationError(f"the token file {path} is empty")
    return text
