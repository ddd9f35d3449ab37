"""The call that a handler receives, and the registration of handlers."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from . import pages
from .clock import Clock, stamp
from .http import Refusal, Reply, Request
from .operations import Operation, routes
from .state import Row, State

Handler = Callable[["Call"], Any]
PaymentHook = Callable[["State", "Clock", str, str], Row | None]


@dataclass(slots=True)
class Call:
    """One checked call of one operation.

    Attributes:
        operation: The operation.
        request: The request as it came in.
        path: The values in the path, in the contract's types.
        query: The values in the query, in the contract's types, defaults filled in.
        body: The decoded JSON body; an empty object when there is none.
        caller: The row of the user whose token was sent, or None on the public tier.
        state: The state; a handler runs in one transaction.
        clock: The clock. Handlers ask no other.
    """

    operation: Operation
    request: Request
    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    caller: Row | None
    state: State
    clock: Clock

    @property
    def user(self) -> Row:
        """The acting user.

        Raises:
            Refusal: There is none (401).
        """
        if self.caller is None:
            raise Refusal(401, "Unauthenticated.")
        return self.caller

    @property
    def full(self) -> bool:
        """Whether the caller is on the full tier."""
        return self.caller is not None

    @property
    def now(self) -> datetime:
        """The present moment on the sandbox's clock, in UTC."""
        return self.clock.now()

    @property
    def stamp(self) -> str:
        """The present moment as the API writes it."""
        return stamp(self.clock.now())

    @property
    def address(self) -> str:
        """The URL of the request, without its query."""
        return self.request.origin + self.request.path

    def found(self, table: str, id: Any, message: str | None = None) -> Row:
        """Read a row that has to be there.

        Args:
            table: The table.
            id: The id.
            message: The sentence of the refusal.

        Returns:
            The row.

        Raises:
            Refusal: There is no such row (404).
        """
        row = self.state.get(table, id)
        if row is None:
            name = table.replace("_", " ")
            raise Refusal(404, message or f"No {name} has the id {id}.")
        return row

    def listing(
        self,
        table: str,
        where: Mapping[str, Any] | None = None,
        *,
        search: str | None = None,
        order: str = "id",
        serialize: Callable[[list[Row]], list[Row]] | None = None,
    ) -> pages.Listing:
        """Describe a list in the state, without reading it.

        Args:
            table: The table.
            where: As for `State.find`.
            search: As for `State.find`.
            order: As for `State.find`.
            serialize: Makes the public rows out of the stored ones, a page at a time.

        Returns:
            The listing, for `page`.
        """

        def fetch(limit: int, offset: int) -> list[Row]:
            rows = self.state.find(
                table, where, search=search, order=order, limit=limit, offset=offset
            )
            return rows if serialize is None else serialize(rows)

        return pages.Listing(fetch, lambda: self.state.count(table, where, search=search))

    def page(self, found: pages.Listing) -> dict[str, Any]:
        """Cut the page that the query asks for: length-aware, or simple with `paginate=simple`.

        Args:
            found: The list.

        Returns:
            The page.
        """
        number, size = self._number_and_size()
        if "paginate=simple" in self.request.query.split("&"):
            return pages.simple_page(found, number, size, self.address, self.request.query)
        return pages.counted_page(found, number, size)

    def _number_and_size(self) -> tuple[int, int]:
        # BeatPass reads these of any list, also where its documents do not name them.
        asked = pages.loose(self.request.query) | self.query
        return pages.number_and_size(asked, self.operation.size_name or "perPage")

    def camel_page(
        self, found: pages.Listing, *, bounds: bool = False
    ) -> tuple[list[Row], dict[str, Any]]:
        """Cut the page that the query asks for, in the camelCase form.

        Args:
            found: The list.
            bounds: Whether it tells `from`, `to` and `hasPrevious`.

        Returns:
            The rows, and the `pagination` beside them.
        """
        number, size = self._number_and_size()
        rows, pagination = pages.camel_page(found, number, size, bounds=bounds)
        return rows, pagination


HANDLERS: dict[str, Handler] = {}
FAULT_ENTRIES: dict[str, Mapping[str, str]] = {}
PAYMENT_HOOKS: list[PaymentHook] = []


def handles(
    operation_id: str, *, faults: Mapping[str, str] | None = None
) -> Callable[[Handler], Handler]:
    """Register a handler.

    Args:
        operation_id: The contract's `operationId`.
        faults: Entries of the error catalogue by field of the body: what is answered instead of
            the common 422 when that field alone is not acceptable.

    Returns:
        A decorator that gives the function back as it is. When the contract has no such operation,
        it warns and registers nothing.

    Raises:
        ValueError: The operation has a handler already.
    """

    def register(handler: Handler) -> Handler:
        if operation_id not in routes().by_id:
            file = inspect.getfile(handler)
            warnings.warn(
                f"the contract has no operation {operation_id}; its handler in {file} is skipped",
                stacklevel=2,
            )
            return handler
        if HANDLERS.setdefault(operation_id, handler) is not handler:
            raise ValueError(f"{operation_id} has two handlers")
        if faults:
            FAULT_ENTRIES[operation_id] = faults
        return handler

    return register


def confirms_payments(hook: PaymentHook) -> PaymentHook:
    """Register what happens when a payment is confirmed or fails, as Stripe's webhook would.

    Args:
        hook: Takes the state, the clock, the client secret and `confirm` or `fail`; returns the row
            that the payment belongs to, or None when it does not know the secret. It may raise a
            `Refusal`. After `fail` a colon may follow and the id of an entry of the catalogue's
            family `payment`, such as `fail:card-declined`.

    Returns:
        The hook as it is.
    """
    PAYMENT_HOOKS.append(hook)
    return hook


__all__ = [
    "FAULT_ENTRIES",
    "HANDLERS",
    "PAYMENT_HOOKS",
    "Call",
    "Handler",
    "Refusal",
    "Reply",
    "Row",
    "confirms_payments",
    "handles",
]
