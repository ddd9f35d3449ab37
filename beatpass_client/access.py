"""The token and the two tiers: with a token, and without."""

from __future__ import annotations

import os
from collections.abc import Mapping

from .config import TOKEN_VARIABLE
from .errors import ConfigurationError, MissingTokenError
from .types import Operation


class Token:
    """A personal access token that does not show itself.

    Args:
        secret: The token. Blanks around it, such as the newline of a file, are dropped.

    Raises:
        ConfigurationError: It cannot be a token. The error does not repeat it.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: str) -> None:
        """Check and keep the token."""
        if not isinstance(secret, str):
            raise ConfigurationError(f"the token must be text, not {type(secret).__name__}")
        secret = secret.strip()
        if secret.lower().startswith("bearer "):
            raise ConfigurationError("give the token alone, without 'Bearer' in front of it")
        if not secret or not all("!" <= character <= "~" for character in secret):
            raise ConfigurationError("the token is empty or has characters that no token has")
        self._secret = secret

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


def read_token(
    token: str | Token | None, environment: Mapping[str, str] = os.environ
) -> Token | None:
    """Find the token of a client.

    Args:
        token: The token; the environment is asked when it is `None`. An empty text means none,
            whatever the environment says.
        environment: Where `BEATPASS_TOKEN` may be.

    Returns:
        The token; `None` for the public tier.

    Raises:
        ConfigurationError: It cannot be a token.
    """
    if isinstance(token, Token):
        return token
    if token is None:
        token = environment.get(TOKEN_VARIABLE, "")
    if isinstance(token, str) and not token.strip():
        return None
    return Token(token)


def authorization(operation: Operation, token: Token | None) -> dict[str, str]:
    """Decide what a call says about who is calling.

    Args:
        operation: The operation that is called.
        token: The client's token.

    Returns:
        The header to send; empty on the public tier, and for operations that want no token.

    Raises:
        MissingTokenError: The operation needs a token and there is none. Such calls are logged by
            BeatPass as attempts without permission, so none is sent.
    """
    if operation.access == "none":
        return {}
    if token is not None:
        return {"Authorization": token.header}
    if operation.access == "bearer":
        message = f"needs a token: pass token=... or set {TOKEN_VARIABLE}. Nothing was sent"
        raise MissingTokenError(message, operation=operation.id)
    return {}
