"""Everything that this package raises.

    BeatPassError
    ├── ConfigurationError (ValueError)      a setting is missing or unusable; nothing was sent
    │   └── MissingTokenError                the operation needs a token and there is none
    ├── ClientClosedError                    the client was closed before the call
    ├── InvalidArgumentError (ValueError)    an argument is unusable; nothing was sent
    ├── TransportError                       no complete answer came
    │   ├── ConnectionFailedError            the request never left; sending it again is safe
    │   ├── ConnectionLostError              the request may have reached the server
    │   │   └── ResponseTimeoutError         ... and no answer came in time
    │   └── UnknownOutcomeError              a write may have happened: find out before repeating
    ├── ResponseError                        an answer came that cannot be used
    │   ├── ResponseDecodeError              it is not the JSON or text it should be
    │   ├── ShapeError                       a place in the JSON is not what the contract says
    │   └── UnexpectedRedirectError          the server sent the caller elsewhere
    └── APIError                             the server refused, with a status
        ├── BadRequestError          400
        ├── AuthenticationError      401, 419
        ├── PaymentRequiredError     402
        ├── PermissionDeniedError    403
        ├── NotFoundError            404
        ├── ConflictError            409
        ├── GoneError                410
        ├── ValidationError          422
        ├── TooManyRequestsError     429: throttled, or a quota is spent
        └── ServerError              500 and above
            └── ServiceUnavailableError  502, 503, 504, 520 to 530

Every error can be pickled, and none carries a token or shows the body of a request or an answer.
"""

from __future__ import annotations

from typing import Any


class BeatPassError(Exception):
    """The root of every error of this package.

    Attributes:
        operation: The `operationId` of the call that failed; `None` when no call was involved.
    """

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        """Describe what happened.

        Args:
            message: What happened and what to do next, in a line.
            operation: The `operationId` of the call that failed.
        """
        super().__init__(message)
        self.operation = operation

    @property
    def message(self) -> str:
        """What happened, without the operation in front."""
        return str(self.args[0])

    def __str__(self) -> str:
        """Say what happened, and to which operation."""
        return self.message if self.operation is None else f"{self.operation}: {self.message}"


class ConfigurationError(BeatPassError, ValueError):
    """A setting is missing or unusable. Nothing was sent."""


class MissingTokenError(ConfigurationError):
    """The operation needs a token and the client has none. Nothing was sent."""


class ClientClosedError(BeatPassError):
    """The client was closed before the call. Nothing was sent."""


class InvalidArgumentError(BeatPassError, ValueError):
    """An argument of a call is unusable. Nothing was sent."""


class TransportError(BeatPassError):
    """No complete answer came."""


class ConnectionFailedError(TransportError):
    """The request never left this machine, so sending it again is safe."""


class ConnectionLostError(TransportError):
    """The connection broke after the request may have reached the server."""


class ResponseTimeoutError(ConnectionLostError):
    """No answer came in time, although the request may have reached the server."""


class UnknownOutcomeError(TransportError):
    """A write may or may not have happened. Find out before it is sent again."""


class ResponseError(BeatPassError):
    """An answer came that cannot be used."""


class ResponseDecodeError(ResponseError):
    """An answer is not the JSON or the text that it should be."""


class UnexpectedRedirectError(ResponseError):
    """The server answered with a redirect, which is never followed."""


class ShapeError(ResponseError):
    """A place in an answer does not have the shape that the contract says.

    Attributes:
        path: Where it is, such as `pagination.data[3].artists`; empty for the whole answer.
    """

    def __init__(
        self,
        expected: str,
        value: Any = None,
        *,
        operation: str | None = None,
    ) -> None:
        """Describe the misfit.

        Args:
            expected: What should have been there, such as "a list".
            value: The JSON value that was there; only its kind is kept.
            operation: The `operationId` of the call that was answered.
        """
        super().__init__(expected, operation=operation)
        self.path = ""
        self._found = _JSON_KINDS.get(type(value), type(value).__name__)

    def inside(self, place: str | int) -> ShapeError:
        """Put the place of the error one level deeper, on the way out of it.

        Args:
            place: The key or the index under which the reading failed.

        Returns:
            This error.
        """
        step = f"[{place}]" if isinstance(place, int) else place
        separator = "" if not self.path or self.path.startswith("[") else "."
        self.path = f"{step}{separator}{self.path}"
        return self

    @property
    def message(self) -> str:
        """What was expected where, and what was there instead."""
        place = f"at {self.path}" if self.path else "as the whole answer"
        return (
            f"expected {self.args[0]} {place}, but got {self._found}; "
            "a newer version of beatpass-client may know this shape"
        )


class APIError(BeatPassError):
    """The server refused a call.

    Attributes:
        status: The HTTP status, an integer.
        body: The decoded JSON of the answer, or `None` when it was no JSON. It is not shown.
        errors: The texts of a failed validation by field; empty when there are none.
        code: The machine-readable code of the answer, such as `not_found`; `None` without one.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        status: int = 0,
        body: Any = None,
    ) -> None:
        """Describe the refusal.

        Args:
            message: The server's own words, or a standard phrase.
            operation: The `operationId` of the call that was refused.
            status: The HTTP status.
            body: The decoded JSON of the answer.
        """
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body

    @property
    def errors(self) -> dict[str, list[str]]:
        """The texts of a failed validation, by field."""
        errors = self.body.get("errors") if isinstance(self.body, dict) else None
        if not isinstance(errors, dict):
            return {}
        return {
            str(field): [str(text) for text in (texts if isinstance(texts, list) else [texts])]
            for field, texts in errors.items()
        }

    @property
    def code(self) -> str | None:
        """The machine-readable code of the answer."""
        if isinstance(self.body, dict):
            for key in ("error_code", "error"):
                if isinstance(self.body.get(key), str):
                    return str(self.body[key])
        return None

    def __str__(self) -> str:
        """Say what the server refused, with the fields that it complains about."""
        fields = "; ".join(f"{field}: {' '.join(texts)}" for field, texts in self.errors.items())
        return f"{super().__str__()} (status {self.status}{', ' + fields if fields else ''})"


class BadRequestError(APIError):
    """The server could not make sense of the request (400)."""


class AuthenticationError(APIError):
    """The token is missing, wrong, expired or revoked (401, 419)."""


class PaymentRequiredError(APIError):
    """A payment failed (402)."""


class PermissionDeniedError(APIError):
    """The account may not do this (403)."""


class NotFoundError(APIError):
    """There is no such thing, or it is not visible to this account (404)."""


class ConflictError(APIError):
    """The state of the resource does not allow this, often because it was done before (409)."""


class GoneError(APIError):
    """The resource existed, and no longer does (410)."""


class ValidationError(APIError):
    """The server found fault with a field; see `errors` (422)."""


class TooManyRequestsError(APIError):
    """Calls come too fast, or a quota is spent; the message says which (429)."""


class ServerError(APIError):
    """The server failed (500 and above)."""


class ServiceUnavailableError(ServerError):
    """The server, or what stands in front of it, cannot answer now (502 to 504, 520 to 530)."""


_JSON_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}

_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    419: AuthenticationError,
    422: ValidationError,
    429: TooManyRequestsError,
    **dict.fromkeys((502, 503, 504, *range(520, 531)), ServiceUnavailableError),
}


def error_class(status: int) -> type[APIError]:
    """Find the class of error that stands for a status.

    Args:
        status: The HTTP status of a refusal.

    Returns:
        The most specific class; `APIError` for a status that has none.
    """
    return _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
