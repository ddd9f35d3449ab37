"""Which class of error stands for which status."""

from __future__ import annotations

from typing import Any

from .refusal import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GoneError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ServiceUnavailableError,
    ValidationError,
)
from .transport import UnknownOutcomeError


class UnknownOutcomeServerError(UnknownOutcomeError, ServerError):
    """The server failed in the middle of a write."""

    phase = "answering"
    status: Any = 0


class UnknownOutcomeUnavailableError(UnknownOutcomeServerError, ServiceUnavailableError):
    """What stands in front of the server gave up in the middle of a write."""


class UnknownOutcomeRequestTimeoutError(UnknownOutcomeError, RequestTimeoutError):
    """The server gave up in the middle of a write."""

    phase = "answering"
    status: Any = 0


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    410: GoneError,
    419: AuthenticationError,
    422: ValidationError,
    425: RequestTimeoutError,
    429: RateLimitError,
    **dict.fromkeys((502, 503, 504, *range(520, 531)), ServiceUnavailableError),
}

_UNKNOWN_OUTCOME: dict[type[APIStatusError], type[APIStatusError]] = {
    ServerError: UnknownOutcomeServerError,
    ServiceUnavailableError: UnknownOutcomeUnavailableError,
    RequestTimeoutError: UnknownOutcomeRequestTimeoutError,
}


def error_class(status: int) -> type[APIStatusError]:
    """Find the class of error that stands for a status.

    Args:
        status: The HTTP status of a refusal.

    Returns:
        The most specific class; `APIStatusError` for a status that has none.
    """
    return _BY_STATUS.get(status, ServerError if 500 <= status < 600 else APIStatusError)


def unknown_outcome_class(refusal: type[APIStatusError]) -> type[APIStatusError]:
    """Find the class for a write whose refusal leaves it open what happened.

    Args:
        refusal: The class that the status stands for.

    Returns:
        A class that is an `UnknownOutcomeError` and the refusal.
    """
    return _UNKNOWN_OUTCOME.get(refusal, UnknownOutcomeServerError)
