"""The write guard: what a client may do at all, decided before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from ..auth import Credentials
from ..errors import ConfirmationRequiredError, NotAllowedError
from ..types import Call, Confirmation, PreparedRequest, Response
from .call import READING, SPENDING, CallContext, begin
from .steps import Ask, SendingLayer, Steps

_KEY = "client_message_id"


class WriteGuard:
    """Keeps back what the client may not do, and asks before money is spent.

    Args:
        inner: What sends a call.
        auth: Who the client is.
        prepare: What makes the request of a call, the token hidden.
    """

    def __init__(
        self,
        inner: SendingLayer,
        auth: Credentials,
        prepare: Callable[[CallContext], PreparedRequest],
    ) -> None:
        """Guard a layer."""
        self._inner = inner
        self._auth = auth
        self._prepare = prepare

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"write guard → {self._inner!r}"

    def send(self, context: CallContext) -> Steps[Response[Any]]:
        """Send a call, if that is allowed.

        Args:
            context: The call on its way.

        Returns:
            The answer; for a client with `dry_run=True` the request.

        Raises:
            TokenRequiredError: It needs a token and there is none.
            NotAllowedError: The client may not do this.
            ConfirmationRequiredError: It costs money, and nobody confirmed it.
        """
        operation = context.operation
        self._auth.check(operation)
        if operation.operation_class == "idempotency-key":
            context.call = _keyed(context.call)
        if operation.operation_class not in READING:
            _check_write(context)
        if context.policy.dry_run:
            return Response(0, b"", {}, self._prepare(context))
        if operation.operation_class == "money":
            yield from self._confirm(context)
        return (yield from self._inner.send(context))

    def _confirm(self, context: CallContext) -> Steps[None]:
        """Ask whether money or tokens may be spent; on this machine nothing is at stake."""
        operation, policy = context.operation, context.policy
        ceiling, confirm = policy.max_price, policy.confirm
        asks = callable(confirm)
        if not asks and confirm is not True and not context.settings.on_this_machine:
            message = (
                "spends money or tokens of a real account: say confirm=True or give a callable, "
                "in the client or in options=RequestOptions(...). Nothing was sent"
            )
            raise ConfirmationRequiredError(message, operation=operation.id)
        price = currency = None
        if operation.price is not None and (asks or ceiling is not None):
            price, currency = yield from self._price(context, operation.price)
        if ceiling is not None and operation.price is not None:
            if price is None:
                message = "the server names no price to hold against max_price. Nothing was bought"
                raise ConfirmationRequiredError(message, operation=operation.id)
            if price > ceiling:
                message = (
                    f"costs {price:g} {currency or ''}".rstrip()
                    + f", more than max_price={ceiling:g}. Nothing was bought"
                )
                raise ConfirmationRequiredError(message, operation=operation.id, price=price)
        if callable(confirm):
            asked = Confirmation(operation.id, operation.method, context.call.path, price, currency)
            answer = yield Ask("confirm", confirm, asked)
            if answer is not True:
                message = "was not confirmed. Nothing was sent"
                raise ConfirmationRequiredError(message, operation=operation.id, price=price)

    def _price(self, context: CallContext, template: str) -> Steps[tuple[float | None, str | None]]:
        own = context.operation
        method, _, bare = template.partition(" ")
        operation = own._replace(
            method=method, path=bare, operation_class="read", answer="json", verify=None, price=None
        )
        # The two paths have the same parameters, so that the last segment is all that differs.
        path = f"{context.call.path.rpartition('/')[0]}/{bare.rpartition('/')[2]}"
        settings, policy = context.settings, context.policy
        answer = yield from self._inner.send(begin(Call(operation, path), settings, policy))
        fields = answer.parsed if isinstance(answer.parsed, Mapping) else {}
        if isinstance(fields.get("data"), Mapping):
            fields = fields["data"]
        total, currency = fields.get("total_amount"), fields.get("currency")
        try:
            price = None if isinstance(total, bool) or total is None else float(total)
        except (TypeError, ValueError):
            price = None
        if price is not None and price != price:
            price = None
        return price, currency if isinstance(currency, str) else None


def _check_write(context: CallContext) -> None:
    operation, policy = context.operation, context.policy
    # Signing in changes nothing of the account.
    if policy.read_only and operation.operation_class != "credentials":
        message = "changes something, and the client has read_only=True. Nothing was sent"
        raise NotAllowedError(message, operation=operation.id)
    if policy.allow is not None and operation.namespace not in policy.allow:
        if operation.operation_class in SPENDING - {"money"}:
            return
        allowed = ", ".join(sorted(policy.allow)) or "nothing"
        message = (
            f"changes something in {operation.namespace!r}, and the client may write to "
            f"{allowed}: add it to allow={{...}}. Nothing was sent"
        )
        raise NotAllowedError(message, operation=operation.id)


def _keyed(call: Call) -> Call:
    """Give a message its id, by which the server knows it again when it is sent twice."""
    if isinstance(call.json, dict) and not call.json.get(_KEY):
        return call._replace(json={**call.json, _KEY: str(uuid4())})
    return call
