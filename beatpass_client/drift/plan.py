"""A small plan of reading calls, made on purpose to see whether answers are still as described."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from inspect import signature
from typing import Any, Protocol, cast

from ..contract import ContractOperation, operations
from .document import DocumentError
from .safety import quoted

MAX_CALLS = 24

_NAME = re.compile(r"[a-z_][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """One call of a plan.

    Attributes:
        operation: The operation, out of the contract.
        arguments: The arguments of the client's method, by name.
    """

    operation: ContractOperation
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def namespace(self) -> str:
        """The attribute of a client under which the method is."""
        return str(self.operation.data["tags"][0])

    @property
    def method(self) -> str:
        """The name of the method there."""
        return str(self.operation.data["x-name"])


class Client(Protocol):
    """All that a plan needs of a client: it has namespaces, and is closed at the end."""

    def close(self) -> None:
        """Close the connections."""
        ...


def read_plan(data: object, contract: dict[str, Any] | None = None) -> list[PlannedCall]:
    """Read a plan.

    Args:
        data: An object with the list `calls`. Each entry has an `operation`, the `operationId` of
            a reading call, and may have `arguments`.
        contract: The contract; that of the package when left out.

    Returns:
        The calls in order, at most 24.

    Raises:
        DocumentError: The plan is built in another way, is too long, or has a call that is unknown
            or does more than read.
    """
    entries = cast("Any", data).get("calls") if isinstance(data, dict) else None
    if not isinstance(entries, list) or not entries:
        raise DocumentError("the plan must be an object with a list 'calls'")
    calls = list[Any](entries)
    if len(calls) > MAX_CALLS:
        raise DocumentError(f"the plan has {len(calls)} calls, and {MAX_CALLS} are allowed")
    known = {operation.id: operation for operation in operations(contract)}
    return [_planned_call(entry, known) for entry in calls]


def run_plan(calls: Iterable[PlannedCall], client: Client) -> list[str]:
    """Make the calls of a plan, one after the other.

    Args:
        calls: The plan.
        client: A client that reports its answers to an observer. It keeps to the rate limit.

    Returns:
        One line for each call that failed, without anything that an answer held.
    """
    failures: list[str] = []
    for call in calls:
        namespace = getattr(client, call.namespace, None)
        method = cast("Callable[..., Any] | None", getattr(namespace, call.method, None))
        if method is None:
            failures.append(f"{call.operation.label}: the client has no such method")
            continue
        try:
            signature(method).bind(**call.arguments)
        except TypeError as error:
            failures.append(f"{call.operation.label}: {error}")
            continue
        try:
            answer = method(**call.arguments)
            if call.operation.data.get("x-pagination"):
                answer.first()
        except Exception as error:
            # An answer that is not as expected is what this is for: the observer has seen it.
            failures.append(f"{call.operation.label}: {type(error).__name__}")
    return failures


def _planned_call(entry: Any, known: Mapping[str, ContractOperation]) -> PlannedCall:
    fields = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
    name = fields.get("operation")
    operation = known.get(name) if isinstance(name, str) else None
    if operation is None or set(fields) - {"operation", "arguments"}:
        raise DocumentError(
            f"the plan has {quoted(name)}, and an 'operation' of the contract, with 'arguments' if "
            "it needs some, must be there"
        )
    if operation.method != "get" or operation.data.get("x-class") != "read":
        raise DocumentError(f"the plan has {operation.label}, and only reading calls are allowed")
    arguments = fields.get("arguments", {})
    if not isinstance(arguments, dict) or not all(
        isinstance(key, str) and _NAME.fullmatch(key) for key in arguments
    ):
        raise DocumentError(
            f"the plan has 'arguments' that are no names of arguments for {operation.label}"
        )
    return PlannedCall(operation, cast("dict[str, Any]", arguments))
