"""Which errors an operation raises, by the contract and the error catalogue."""

from __future__ import annotations

from beatpass_client.contract import ContractOperation

from .contract import Json

_BY_STATUS = {
    "400": ("BadRequestError", "The request is refused."),
    "401": ("AuthenticationError", "The token is missing or invalid."),
    "402": ("PaymentRequiredError", "The payment failed."),
    "403": ("PermissionDeniedError", "The account may not do this."),
    "404": ("NotFoundError", "There is no such resource."),
    "409": ("ConflictError", "The present state does not allow it."),
    "410": ("GoneError", "It is over, sold, revoked or expired."),
    "422": ("ValidationError", "A value is refused."),
    "429": ("RateLimitError", "Too many calls, or a quota is spent."),
    "500": ("ServerError", "The server failed."),
    "503": ("ServiceUnavailableError", "The service does not answer for now."),
}
_UNREPEATABLE = ("credentials", "money", "unsafe")


def errors_of(operation: ContractOperation, catalogue: Json) -> list[tuple[str, str]]:
    """List the errors of an operation that say more than `BeatPassError`.

    Args:
        operation: The operation.
        catalogue: The error catalogue.

    Returns:
        The classes and when they are raised: those of its statuses, then those of its entries.
    """
    found: dict[str, str] = {}
    for status in operation.data["responses"]:
        if status in _BY_STATUS:
            name, text = _BY_STATUS[status]
            found[name] = text
    for entry in catalogue.get("entries", ()):
        name = entry.get("error")
        if name and operation.id in entry.get("match", {}).get("operations", ()):
            found.setdefault(name, f"{entry['title']}.")
    if operation.data.get("x-class") in _UNREPEATABLE:
        found["UnknownOutcomeError"] = "The answer was lost: `verify` finds out what happened."
    return list(found.items())
