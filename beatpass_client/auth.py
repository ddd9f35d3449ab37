"""The token: where it comes from, how old it is, and what the server thought of it."""

from __future__ import annotations

import os
import stat
import warnings
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Lock
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
# Refusals are counted for so many tokens: a program may rotate them for years.
_MOST_COUNTED = 16


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
        problem = None
        if isinstance(secret, str):
            secret = secret.strip()
            if secret[:7].lower() == "bearer ":
                secret = secret[7:].strip()
            problem = _problem(len(secret), all("!" <= each <= "~" for each in secret))
        else:
            problem = f"the token must be text, not {type(secret).__name__}"
        if problem is None:
            self._secret = secret
            # Tells tokens apart without telling what they are.
            self.digest = sha256(secret.encode()).hexdigest()[:16]
            self.created_at = created_at if created_at is None else created_at.astimezone(UTC)
        else:
            # A traceback may show the variables of this function.
            secret = ""
            raise ConfigurationError(problem)

    @property
    def header(self) -> str:
        """The value of the Authorization header. Hand it to nothing but a request."""
        return f"Bearer {self._secret}"

    def redact(self, text: str) -> str:
        """Take the token out of a text.

        Args:
            text: The text.

        Returns:
            The text with `***` in its place.
        """
        return text.replace(self._secret, "***")

    def __repr__(self) -> str:
        """Show that there is a token, and nothing of it."""
        return "Token(***)"

    def __reduce__(self) -> str:
        """Refuse to be pickled: a token does not belong in a file."""
        raise TypeError("a token cannot be pickled or copied")


def _problem(length: int, printable: bool) -> str | None:
    if not _SHORTEST <= length <= _LONGEST:
        return (
            f"the token has {length} characters, and a token has {_SHORTEST} to "
            f"{_LONGEST}: copy it again from Account Settings, Developers"
        )
    if not printable:
        return "the token has characters in it that no token has, such as a blank: copy it again"
    return None


TokenSource = str | Token | Path | Callable[[], "str | Token | Awaitable[str | Token]"]


class Credentials:
    """The token of a client, from wherever it comes, and what the server thought of it.

    Args:
        source: A token, a file that holds one, or a callable that gives the current one. `None`
            asks the environment: `BEATPASS_TOKEN`, then `BEATPASS_TOKEN_FILE`; then the file that
            `beatpass auth login` keeps. An empty text means the public tier, whatever these say.
        created_at: When the token was made, if that is known.
        stored: Reads what `beatpass auth login` keeps for this client; `None` for nothing.

    Attributes:
        token: The token; `None` on the public tier, and when a callable gives it.
        source: The callable that gives the current token; `None` when it is always the same one.
        digest: A name for the token that does not tell it; empty on the public tier.
        refusals: How often in a row the server has refused a token, by its digest.

    Raises:
        ConfigurationError: It cannot be a token, or its file is unusable.
    """

    def __init__(
        self,
        source: TokenSource | None = None,
        *,
        created_at: datetime | None = None,
        stored: Callable[[], Token | None] | None = None,
    ) -> None:
        self.refusals: dict[str, int] = {}
        self._lock = Lock()
        self.source: Callable[[], Any] | None = None
        self.token: Token | None = None
        self._variable: str | None = None
        self._advice = "pass another token= or call bp.credentials.replace(...)"
        if source is None:
            source = self._from_environment()
        if isinstance(source, Path):
            self._advice = f"write a new one into {source} and make a new client"
            self.token = _from_file(source, created_at)
            self._warn_of_age(datetime.now(UTC))
        elif callable(source):
            self.source = source
            self._advice = "let the callable that gives the token give another one"
        elif source is None:
            self.token = None if stored is None else stored()
            if self.token is not None:
                self._advice = "run beatpass auth login and make a new client"
                self._warn_of_age(datetime.now(UTC))
        elif isinstance(source, Token) or not isinstance(source, str) or source.strip():
            # No variable of a traceback may show the token.
            holder = [source]
            source = None
            self.token = _as_token(holder.pop, created_at)
            self._warn_of_age(datetime.now(UTC))
        if self.source is not None:
            self.digest = f"callable-{id(self.source):x}"
        else:
            self.digest = "" if self.token is None else self.token.digest

    def _from_environment(self) -> Token | Path | None:
        # In no variable, since a traceback may show variables.
        if os.environ.get(TOKEN_VARIABLE, "").strip():
            self._variable = TOKEN_VARIABLE
            self._advice = f"set {TOKEN_VARIABLE} to a new one and make a new client"
            return Token(os.environ[TOKEN_VARIABLE])
        if os.environ.get(TOKEN_FILE_VARIABLE):
            self._variable = TOKEN_FILE_VARIABLE
            return Path(os.environ[TOKEN_FILE_VARIABLE])
        return None

    @property
    def tier(self) -> str:
        """`full` with a token, `public` without."""
        return "public" if self.token is None and self.source is None else "full"

    @property
    def variable(self) -> str | None:
        """The variable of the environment that gave the token; `None` when it came otherwise."""
        return self._variable

    @property
    def expires_at(self) -> datetime | None:
        """When the token ends, where its making is known."""
        if self.token is None or self.token.created_at is None:
            return None
        return self.token.created_at + TOKEN_LIFETIME

    def replace(self, token: str | Token, *, created_at: datetime | None = None) -> None:
        """Use another token from now on. Calls that are under way keep theirs.

        Args:
            token: The new token.
            created_at: When it was made, if that is known.

        Raises:
            ConfigurationError: It cannot be a token.
        """
        holder = [token]
        token = ""
        new = _as_token(holder.pop, created_at)
        with self._lock:
            self.refusals.pop(new.digest, None)
        self.token, self.source, self._variable = new, None, None
        self.digest = new.digest
        self._advice = "call bp.credentials.replace(...) with another one"

    def wrap(self, given: Any) -> Token | None:
        """Take what the callable gave.

        Args:
            given: What it gave.

        Returns:
            The token; `None` when it gave nothing.

        Raises:
            ConfigurationError: It cannot be a token.
        """
        if given is None or (isinstance(given, str) and not given.strip()):
            return None
        holder = [given]
        given = None
        return _as_token(holder.pop, None)

    def check_token(self, operation: Operation, token: Token | None) -> None:
        """Refuse an attempt that the server would refuse.

        Args:
            operation: The operation that is called.
            token: The token of the attempt; `None` for none.

        Raises:
            TokenRequiredError: The operation needs a token and there is none.
            AuthenticationError: The server refused this token again and again.
        """
        if token is None:
            if operation.auth == "bearer":
                message = "needs a token, and the callable gave none. Nothing was sent"
                raise TokenRequiredError(message, operation=operation.id)
        elif self.refusals and self.refusals.get(token.digest, 0) >= _REFUSALS_IN_A_ROW:
            message = (
                f"the server refused this token {_REFUSALS_IN_A_ROW} times in a row, and more "
                f"tries could get it revoked: {self._advice}. Nothing was sent"
            )
            raise errors.AuthenticationError(
                message, operation=operation.id, status=401, sent=False
            )

    def note(self, token: Token, status: int | None) -> None:
        """Remember what the server thought of a token.

        Args:
            token: The token that was sent.
            status: The status of the answer to it; `None` when none came.
        """
        if status == 401:
            with self._lock:
                self.refusals[token.digest] = self.refusals.get(token.digest, 0) + 1
                while len(self.refusals) > _MOST_COUNTED:
                    del self.refusals[next(iter(self.refusals))]
        elif status is not None:
            with self._lock:
                self.refusals.pop(token.digest, None)

    def __repr__(self) -> str:
        """Show the tier, and no token."""
        return f"<Credentials {getattr(self, 'tier', 'unknown')}>"

    def __reduce__(self) -> str:
        """Refuse to be pickled: it holds a token."""
        raise TypeError("the credentials of a client cannot be pickled or copied")

    def _warn_of_age(self, now: datetime) -> None:
        end = self.expires_at
        if end is not None and now > end - _WARN_BEFORE:
            left = end - now
            when = "has expired" if left <= timedelta() else f"expires in {left.days} days"
            warnings.warn(
                f"the BeatPass token {when}: make a new one under Account Settings, Developers",
                stacklevel=4,
            )


def _as_token(take: Callable[[], Any], created_at: datetime | None) -> Token:
    """Make a token of what `take` gives. A traceback shows variables, so none here holds it."""
    holder = [take()]
    if isinstance(holder[0], Token):
        token: Token = holder[0]
        return token
    return Token(holder.pop(), created_at=created_at)


def _from_file(path: Path, created_at: datetime | None) -> Token:
    problem, holder = None, [b""]
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(mode):
                problem = "is not a plain file"
            elif stat.S_IMODE(mode) & 0o077:
                problem = f"can be read by others; run: chmod 600 {path}"
            else:
                holder = [file.read(_LONGEST * 2)]
    except OSError as error:
        problem = f"cannot be read: {error.strerror or type(error).__name__}"
    if problem is None and not holder[0].isascii():
        holder.clear()
        problem = "holds no token"
    if problem is None and not holder[0].strip():
        problem = "is empty"
    if problem is not None:
        raise ConfigurationError(f"the token file {path} {problem}")
    return Token(holder.pop().decode("ascii"), created_at=created_at)
