"""Errors that the server answered with: a class for each status, and for what the field knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .base import BeatPassError, clean_text

if TYPE_CHECKING:
    from ..types import RateLimit

# A message names this many fields; `errors` has them all.
_SHOWN_FIELDS = 4


class Entry(NamedTuple):
    """One documented refusal.

    Attributes:
        id: Its name, such as `already-purchased`.
        family: What it belongs to, such as `purchase`.
        title: Its title in the documentation.
        statuses: The HTTP statuses it comes with, the likeliest first.
        cause: Why it comes, in a sentence.
        remedy: What to do, in a sentence.
        kind: `throttle`: calls come too fast; `quota`: an allowance is used up; or `neither`.
        error: The name of the exception that stands for it; `None` for that of the status.
        waits_until: On a quota: when the allowance comes back, if BeatPass says so.
    """

    id: str
    family: str
    title: str
    statuses: tuple[int, ...]
    cause: str
    remedy: str
    kind: str
    error: str | None = None
    waits_until: str | None = None

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed after a short wait."""
        return self.kind == "throttle" or self.statuses[0] in (503, 504)


class APIStatusError(BeatPassError):
    """The server refused a call.

    Attributes:
        status: The HTTP status, an integer.
        body: The decoded JSON of the answer, or `None` when it was no JSON. It is not shown.
        entry: What the error catalogue says: title, cause, remedy; `None` for an unknown refusal.
        headers: Those headers that are of use, such as `x-request-id`.
        retry_after: Seconds to wait, where the server says so.
        rate_limit: The state of the limit that the answer reported.
    """

    status: int = 0
    body: Any = None
    entry: Entry | None = None
    headers: Mapping[str, str] = {}
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
        fields = self.errors
        for field, texts in list(fields.items())[:_SHOWN_FIELDS]:
            name = f"{clean_text(field, 60)}: " if field else ""
            details.append(name + clean_text(" ".join(texts)))
        if len(fields) > _SHOWN_FIELDS:
            details.append(f"and {len(fields) - _SHOWN_FIELDS} more")
        if self.request_id:
            details.append(f"request id {clean_text(self.request_id, 60)}")
        line = super().__str__().rstrip(".") + (f" ({'; '.join(details)})" if details else "")
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


def _texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    return [] if value is None else [str(value)]
