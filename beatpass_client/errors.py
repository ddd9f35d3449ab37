"""Everything that this package raises.

    BeatPassError
    ├── ConfigurationError (ValueError)        a setting is missing or unusable
    │   └── TokenRequiredError                 the operation needs a token and there is none
    ├── InvalidArgumentError (ValueError)      an argument is unusable; nothing was sent
    ├── NotAllowedError                        the write guard keeps the call back
    │   └── ConfirmationRequiredError          ... until somebody confirms what it costs
    ├── ClientClosedError                      the client was closed before the call
    ├── WrongEventLoopError                    the client belongs to another event loop
    ├── LocalTimeoutError                      the deadline would pass before anything is sent
    ├── PaginationError                        a list cannot be walked through
    │   └── PaginationLoopError                ... for the server sends the same page again
    ├── DownloadError                          a file cannot be written, or is not what it should be
    │   ├── SizeMismatchError                  it has another size or checksum than announced
    │   └── RangeMismatchError                 the server resumed somewhere else
    ├── WaitTimeoutError                       what was waited for did not happen in time
    ├── WaitFailedError                        ... and never will
    ├── TransportError                         no complete answer came
    │   ├── ConnectionFailedError              the request never left; sending it again is safe
    │   │   ├── TLSVerificationError           ... for the server cannot prove who it is
    │   │   └── ProxyError                     ... for the proxy refused
    │   ├── ConnectionLostError                the request may have reached the server
    │   │   └── ReadTimeoutError               ... and no answer came in time
    │   ├── ProtocolError                      what came is not HTTP
    │   ├── DeadlineExceededError              the call took longer than its deadline
    │   └── UnknownOutcomeError                a write may have happened: find out, do not repeat
    │       └── ResponseLostError              ... and the server said that it did
    ├── ResponseError                          an answer came that cannot be used
    │   ├── TruncatedResponseError             it ended too early
    │   ├── EmptyResponseError                 it is empty
    │   ├── ResponseTooLargeError              it is larger than anything BeatPass sends
    │   ├── ResponseDecodeError                it is not the JSON or text it should be
    │   ├── UnexpectedContentTypeError         it is a page, or of another kind
    │   ├── UnexpectedRedirectError            the server sent the caller elsewhere
    │   ├── UnexpectedStatusError              it has a status that means nothing here
    │   └── ShapeError                         a place in the JSON is not what the contract says
    │       └── ResponseValidationError        ... in an answer
    └── APIStatusError                         the server refused, with a status
        ├── BadRequestError              400   TrackNotForSaleError, CheckoutExpiredError
        ├── AuthenticationError          401, 419   TokenExpiredError, InvalidCredentialsError
        ├── PaymentRequiredError         402   CardDeclinedError
        ├── PermissionDeniedError        403   BlockedByCDNError, DownloadExpiredError
        ├── NotFoundError                404
        ├── RequestTimeoutError          408, 425
        ├── ConflictError                409   AlreadyPurchasedError, PriceChangedError
        ├── GoneError                    410   ExclusiveSoldError, LicenseRevokedError
        ├── ValidationError              422   CouponError
        ├── RateLimitError               429   calls come too fast: wait
        ├── QuotaExceededError           429   an allowance is spent: waiting a minute is no help
        │   ├── InsufficientTokensError
        │   └── LimitReachedError
        └── ServerError                  500 and above
            └── ServiceUnavailableError  502, 503, 504, 520 to 530

A write whose answer is an error that leaves it open what happened is both: an
`UnknownOutcomeError` and, say, a `ServerError`.

Every error can be pickled, and none carries a token or shows the body of a request or an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .catalogue import Entry
    from .types import RateLimit

# Texts of the server are shown to at most this length.
_LONGEST_TEXT = 200


class BeatPassError(Exception):
    """The root of every error of this package.

    Attributes:
        operation: The `operationId` of the call that failed; `None` when no call was involved.
        attempts: How many times the call was put on the wire, or tried to be.
        deadline_exceeded: Whether it was not tried again for want of time.
        retry_quota_exhausted: Whether it was not tried again since too much fails already.
    """

    operation: str | None = None
    attempts: int = 0
    deadline_exceeded: bool = False
    retry_quota_exhausted: bool = False

    def __init__(self, message: str, **details: Any) -> None:
        """Describe what happened.

        Args:
            message: What happened and what to do next, in a line.
            **details: Values of the attributes that the class documents.
        """
        super().__init__(message)
        for name, value in details.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, value)

    @property
    def message(self) -> str:
        """What happened, without the operation in front."""
        return str(self.args[0])

    def __str__(self) -> str:
        """Say what happened, and to which operation."""
        return self.message if self.operation is None else f"{self.operation}: {self.message}"


class ConfigurationError(BeatPassError, ValueError):
    """A setting is missing or unusable. Nothing was sent."""


class TokenRequiredError(ConfigurationError):
    """The operation needs a token and the client has none. Nothing was sent."""


class InvalidArgumentError(BeatPassError, ValueError):
    """An argument of a call is unusable. Nothing was sent."""


class NotAllowedError(BeatPassError):
    """The client may not do this: it only reads, or the area is not opened. Nothing was sent."""


class ConfirmationRequiredError(NotAllowedError):
    """The operation costs money or tokens, and nobody confirmed it. Nothing was sent.

    Attributes:
        price: What it would have cost, where that was asked.
    """

    price: Any = None


class ClientClosedError(BeatPassError):
    """The client was closed before the call. Nothing was sent."""


class WrongEventLoopError(BeatPassError):
    """The client was used in another event loop before. Nothing was sent."""


class LocalTimeoutError(BeatPassError):
    """The call would have had to wait longer than its deadline. Nothing was sent.

    Attributes:
        sent: Always false.
    """

    sent: bool = False


class PaginationError(BeatPassError):
    """A list cannot be walked through."""


class PaginationLoopError(PaginationError):
    """The server sent a page again instead of the next one."""


class DownloadError(BeatPassError):
    """A file cannot be written, or is not what it should be."""


class SizeMismatchError(DownloadError):
    """A download has another size or checksum than announced; nothing was kept."""


class RangeMismatchError(DownloadError):
    """The server resumed a download at another place than it was asked for."""


class WaitTimeoutError(BeatPassError):
    """What was waited for did not happen in time.

    Attributes:
        last: The last state that was seen.
    """

    last: Any = None


class WaitFailedError(BeatPassError):
    """What was waited for has failed; waiting longer is no help.

    Attributes:
        last: The last state that was seen.
    """

    last: Any = None


class TransportError(BeatPassError):
    """No complete answer came.

    Attributes:
        sent: Whether something may have reached the server.
        safe_to_retry: Whether the call can be made again without doing anything twice.
    """

    sent: bool = True
    safe_to_retry: bool = False


class ConnectionFailedError(TransportError):
    """The request never left this machine, so sending it again is safe."""

    sent = False
    safe_to_retry = True


class TLSVerificationError(ConnectionFailedError):
    """The server could not prove who it is. Nothing was sent, the token least of all."""

    safe_to_retry = False


class ProxyError(ConnectionFailedError):
    """The proxy refused or could not be reached. Nothing was sent to BeatPass."""


class ConnectionLostError(TransportError):
    """The connection broke after the request may have reached the server."""


class ReadTimeoutError(ConnectionLostError):
    """No answer came in time, although the request may have reached the server."""


class ProtocolError(TransportError):
    """What came is not HTTP."""


class DeadlineExceededError(TransportError):
    """The call took longer than its deadline."""

    deadline_exceeded = True


class UnknownOutcomeError(TransportError):
    """A write may or may not have happened. Find out before it is sent again.

    Attributes:
        phase: How far it got: `sending`, or `answering` when a status came.
        status: The status that came; `None` for none.
        likely_succeeded: Whether the server said that it happened; `None` when nobody knows.
        started_at: When the call was sent, in UTC.
        verify: What to call to find out.
        evidence: What `bp.verify` needs to find out; ids and digests, never contents.
    """

    phase: str = "sending"
    status: Any = None
    likely_succeeded: bool | None = None
    started_at: datetime | None = None
    verify: str = "look at the current state"
    evidence: Mapping[str, Any] = {}

    def __str__(self) -> str:
        """Say what is open, and how to find out."""
        return f"{super().__str__()}. It may have happened: {self.verify} before it is sent again"


class ResponseLostError(UnknownOutcomeError):
    """The server reported success, but its answer cannot be read."""

    phase = "answering"
    likely_succeeded: bool | None = True


class ResponseError(BeatPassError):
    """An answer came that cannot be used.

    Attributes:
        status: Its HTTP status.
        likely_succeeded: For a write: whether the server said that it happened.
    """

    status: int | None = None
    likely_succeeded: bool | None = None


class TruncatedResponseError(ResponseError):
    """An answer ended too early."""


class EmptyResponseError(ResponseError):
    """An answer is empty where it must not be."""


class ResponseTooLargeError(ResponseError):
    """An answer is larger than anything that BeatPass sends."""


class ResponseDecodeError(ResponseError):
    """An answer is not the JSON or the text that it should be."""


class UnexpectedContentTypeError(ResponseError):
    """An answer is a page, or of another kind than it should be.

    Attributes:
        content_type: What it says it is.
        title: The title of the page, shortened.
    """

    content_type: str = ""
    title: str | None = None


class UnexpectedRedirectError(ResponseError):
    """The server answered with a redirect, which is never followed.

    Attributes:
        location_origin: Scheme, host and port of where it points, and no more of it.
    """

    location_origin: str | None = None


class UnexpectedStatusError(ResponseError):
    """An answer has a status that means nothing for this call."""


class ShapeError(ResponseError):
    """A place in a JSON value does not have the shape that the contract says.

    Attributes:
        path: Where it is, such as `pagination.data[3].artists`; empty for the whole value.
    """

    path: str = ""
    found: str = "null"

    def __init__(self, expected: str, value: Any = None, **details: Any) -> None:
        """Describe the misfit.

        Args:
            expected: What should have been there, such as "a list".
            value: The JSON value that was there; only its kind is kept.
            **details: Values of the attributes.
        """
        found = _JSON_KINDS.get(type(value), type(value).__name__)
        super().__init__(expected, **{"found": found, **details})

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
        place = f"at {clean_text(self.path)}" if self.path else "as the whole answer"
        return (
            f"expected {self.args[0]} {place}, but got {self.found}; "
            "a newer version of beatpass-client may know this shape"
        )


class ResponseValidationError(ShapeError):
    """An answer is JSON, but not of the shape that the contract says.

    Attributes:
        data: The decoded JSON as it came. It is not shown.
    """

    data: Any = None


class APIStatusError(BeatPassError):
    """The server refused a call.

    Attributes:
        status: The HTTP status, an integer.
        body: The decoded JSON of the answer, or `None` when it was no JSON. It is not shown.
        entry: What the error catalogue says: title, cause, remedy; `None` for an unknown refusal.
        headers: Those headers that are of use, such as `x-request-id`.
        request_id: The server's name for the request, for a report; `None` without one.
        retry_after: Seconds to wait, where the server says so.
        rate_limit: The state of the limit that the answer reported.
    """

    status: int = 0
    body: Any = None
    entry: Entry | None = None
    headers: Mapping[str, str] = {}
    request_id: str | None = None
    retry_after: float | None = None
    rate_limit: RateLimit | None = None

    @property
    def errors(self) -> dict[str, list[str]]:
        """The texts of a failed validation, by field; a list without fields is under `""`."""
        errors = self.body.get("errors") if isinstance(self.body, dict) else None
        if isinstance(errors, dict):
            return {str(field): _texts(texts) for field, texts in errors.items()}
        return {"": _texts(errors)} if errors else {}

    @property
    def code(self) -> str | None:
        """The machine-readable code of the answer, such as `not_found`."""
        if isinstance(self.body, dict):
            for key in ("error_code", "error", "code"):
                value = self.body.get(key)
                if isinstance(value, str) and value and value.isascii() and " " not in value:
                    return value
        return None

    def __str__(self) -> str:
        """Say what the server refused, the fields that it complains about, and the remedy."""
        details = [f"status {self.status}"] if self.status else []
        details += [
            f"{clean_text(field)}: {clean_text(' '.join(texts))}" if field else " ".join(texts)
            for field, texts in self.errors.items()
        ]
        line = super().__str__() + (f" ({'; '.join(details)})" if details else "")
        if self.entry is not None:
            line = f"{line.rstrip('.')}. {self.entry.remedy}"
        elif self.retry_after is not None:
            line = f"{line.rstrip('.')}. Wait {self.retry_after:.0f} s"
        return line


class BadRequestError(APIStatusError):
    """The server could not make sense of the request (400)."""


class TrackNotForSaleError(BadRequestError):
    """The track has no price."""


class CheckoutExpiredError(BadRequestError):
    """The purchase was begun too long ago; begin it again."""


class AuthenticationError(APIStatusError):
    """The token is missing, wrong, expired or revoked (401, 419).

    Attributes:
        sent: False when the call was kept back, since the same token was refused before.
    """

    sent: bool = True


class TokenExpiredError(AuthenticationError):
    """The token is older than 90 days."""


class InvalidCredentialsError(AuthenticationError):
    """The e-mail address or the password is wrong."""


class PaymentRequiredError(APIStatusError):
    """A payment failed (402)."""


class CardDeclinedError(PaymentRequiredError):
    """The bank declined the card."""


class PermissionDeniedError(APIStatusError):
    """The account may not do this (403)."""


class BlockedByCDNError(PermissionDeniedError):
    """What stands in front of BeatPass took the caller for a robot; a token does not help."""


class DownloadExpiredError(PermissionDeniedError):
    """The licence's downloads have run out; ask for a new link."""


class NotFoundError(APIStatusError):
    """There is no such thing, or it is not visible to this account (404)."""


class RequestTimeoutError(APIStatusError):
    """The server waited too long for the request (408, 425)."""


class ConflictError(APIStatusError):
    """The state of the resource does not allow this, often because it was done before (409)."""


class AlreadyPurchasedError(ConflictError):
    """The account has a licence of this track; it comes as 409 and as 422."""


class PriceChangedError(ConflictError):
    """The price is not the one that was shown; ask for it again."""


class GoneError(APIStatusError):
    """The resource existed, and no longer does (410)."""


class ExclusiveSoldError(GoneError):
    """Somebody else has bought the exclusive licence."""


class LicenseRevokedError(GoneError):
    """The licence was revoked."""


class ValidationError(APIStatusError):
    """The server found fault with a field; see `errors` (422)."""


class CouponError(ValidationError):
    """The coupon is wrong, has expired, or is not for this account or plan."""


class RateLimitError(APIStatusError):
    """Calls come too fast (429). Waiting for `retry_after` seconds helps.

    Attributes:
        sent: False when the call was kept back, since its turn comes after its deadline.
        limit: Calls in a window.
        remaining: Calls left in it.
        scope: Which limit it is: a rate group of the contract, `shared`, or `unknown`.
    """

    sent: bool = True
    limit: int | None = None
    remaining: int | None = None
    scope: str = "unknown"


class QuotaExceededError(APIStatusError):
    """An allowance is spent (429). Waiting a minute does not help."""


class InsufficientTokensError(QuotaExceededError):
    """The account has not enough beat-request tokens."""

    @property
    def token_info(self) -> dict[str, Any]:
        """What the server says of the account's tokens; empty when it says nothing."""
        info = self.body.get("token_info") if isinstance(self.body, dict) else None
        return info if isinstance(info, dict) else {}


class LimitReachedError(QuotaExceededError):
    """The account has as many of these as it may have."""


class ServerError(APIStatusError):
    """The server failed (500 and above)."""


class ServiceUnavailableError(ServerError):
    """The server, or what stands in front of it, cannot answer now (502 to 504, 520 to 530)."""


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


class UnexpectedContentTypeLostError(ResponseLostError, UnexpectedContentTypeError):
    """A write was answered with a page."""

    likely_succeeded: bool | None = True


_JSON_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}

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


def clean_text(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Make a text of the server fit for a message: one line, nothing that a terminal obeys.

    Args:
        text: The text.
        longest: The most characters to keep.

    Returns:
        The text without control characters, shortened.
    """
    printable = "".join(each if each.isprintable() else " " for each in text[: longest * 4])
    cleaned = " ".join(printable.split())
    return cleaned if len(cleaned) <= longest else f"{cleaned[: longest - 1]}…"


def _texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    return [] if value is None else [str(value)]
