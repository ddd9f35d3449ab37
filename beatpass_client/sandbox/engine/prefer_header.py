"""`Prefer: code=409`: a documented answer without what would lead to it."""

from __future__ import annotations

import re
from typing import Any

from .example_data import example_reply
from .http import Refusal, Reply
from .operations import Operation
from .refusals import entries, refuse_as

_CODE = re.compile(r"(?:^|[;,\s])code\s*=\s*\"?([^\s;,\"]*)")
_ENTRY = re.compile(r"(?:^|[;,\s])entry\s*=\s*\"?([^\s;,\"]*)")


def documented(operation: Operation) -> list[int]:
    """The statuses that an operation can be asked for.

    Args:
        operation: The operation.

    Returns:
        Those of the contract, and those of the catalogue's entries that belong to it.
    """
    known = {status for entry in _entries(operation) for status in entry["statuses"]}
    return sorted(known | set(operation.statuses))


def preferred(operation: Operation, header: str | None, values: dict[str, Any]) -> Reply | None:
    """Answer with the status that a request prefers.

    Args:
        operation: The operation.
        header: The `Prefer` header.
        values: The values in the path.

    Returns:
        The answer, or None when no status is preferred.

    Raises:
        Refusal: The answer is an error, or the header asks for what is not documented (400).
    """
    if not header:
        return None
    code, entry = _CODE.search(header), _ENTRY.search(header)
    if code is None and entry is None:
        return None
    statuses = documented(operation)
    if entry is not None:
        raise _by_name(operation, entry[1], code[1] if code else None)
    text = code[1] if code else ""
    if not (text.isascii() and text.isdigit() and int(text[:4]) in statuses):
        listed = ", ".join(str(status) for status in statuses)
        raise Refusal(
            400,
            f"Prefer: {operation.id} documents no status {text[:20]!r}; it documents {listed}.",
        )
    status = int(text)
    headers = {"Preference-Applied": f"code={status}"}
    if status < 300:
        reply = example_reply(operation, values)
        reply.headers |= headers
        return reply
    raise _refusal(operation, status, headers)


def _entries(operation: Operation) -> list[dict[str, Any]]:
    """The entries that belong to an operation, those that name it first."""
    by_name, by_namespace, general = [], [], []
    for entry in entries().values():
        match = entry["match"]
        if operation.id in match.get("operations", ()):
            by_name.append(entry)
        elif not set(match.get("namespaces", ())).isdisjoint(operation.data["tags"]):
            by_namespace.append(entry)
        elif "*" in match.get("operations", ()):
            general.append(entry)
    return by_name + by_namespace + general


def _refusal(operation: Operation, status: int, headers: dict[str, str]) -> Refusal:
    for entry in _entries(operation):
        if status in entry["statuses"]:
            return _from(entry, status, headers)
    description = operation.data["responses"].get(str(status), {}).get("description")
    return Refusal(status, description or _MESSAGES.get(status, "Refused."), headers=headers)


def _by_name(operation: Operation, name: str, code: str | None) -> Refusal:
    belonging = {entry["id"]: entry for entry in _entries(operation)}
    entry = belonging.get(name)
    if entry is None or (code is not None and code not in map(str, entry["statuses"])):
        listed = ", ".join(belonging)
        return Refusal(400, f"Prefer: {operation.id} has no entry {name[:40]!r}; it has {listed}.")
    status = int(code) if code else entry["statuses"][0]
    return _from(entry, status, {"Preference-Applied": f"code={status}, entry={name}"})


def _from(entry: dict[str, Any], status: int, headers: dict[str, str]) -> Refusal:
    more: dict[str, Any] = {}
    if entry["kind"] == "throttle":
        headers = headers | {"Retry-After": "60", "X-RateLimit-Remaining": "0"}
        more["retry_after"] = 60
    if entry["match"].get("body_has") == "token_info":
        more["token_info"] = {"tokens_remaining": 0, "days_until_reset": 12}
    refusal = refuse_as(entry["id"], status, **more)
    refusal.headers |= headers
    if status == 422:
        refusal.errors = {"request": [refusal.message]}
    return refusal


_MESSAGES = {
    400: "The request makes no sense.",
    401: "Unauthenticated.",
    402: "Payment required.",
    403: "This action is unauthorized.",
    404: "Not found.",
    409: "Conflict.",
    410: "Gone.",
    422: "The given data was invalid.",
    429: "Too Many Attempts.",
    500: "Server Error",
    503: "Service Unavailable",
}
