"""The write guard: what a client may do at all, decided before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..config import TOKEN_VARIABLE
from ..errors import ConfirmationRequiredError, NotAllowedError, TokenRequiredError
from ..types import Call, Confirmation
from .call import READING, SPENDING, CallContext
from .price import Price, quoted_price
from .steps import Ask, Steps

if TYPE_CHECKING:
    from ..auth import Credentials

_KEY = "client_message_id"


def check_allowed(context: CallContext, auth: Credentials) -> None:
    """Refuse what the client may not do.

    Args:
        context: The call.
        auth: The token.

    Raises:
        TokenRequiredError: The operation needs a token and there is none. Such calls are logged
            by BeatPass as attempts without permission.
        NotAllowedError: The client may not do this.
    """
    operation, policy = context.operation, context.policy
    if operation.auth == "bearer" and auth.token is None and auth.source is None:
        message = f"needs a token: pass token=... or set {TOKEN_VARIABLE}. Nothing was sent"
        raise TokenRequiredError(message, operation=operation.id)
    if operation.operation_class in READING:
        return
    if operation.operation_class == "idempotency-key":
        context.call = with_key(context.call)
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


def confirm_spending(
    context: CallContext, ask_price: Callable[[CallContext], Steps[Any]]
) -> Steps[None]:
    """Ask whether money or tokens may be spent; on this machine nothing is at stake.

    Args:
        context: The call.
        ask_price: Asks the server what the call would cost, and returns its quote.

    Raises:
        ConfirmationRequiredError: Nobody confirmed it, or it costs too much. Nothing was sent.
    """
    operation, policy = context.operation, context.policy
    ceiling, confirm = policy.max_price, policy.confirm
    asks = callable(confirm)
    if not asks and confirm is not True and not context.settings.on_this_machine:
        message = (
            "spends money or tokens of a real account: say confirm=True or give a callable, "
            "in the client or in options=RequestOptions(...). Nothing was sent"
        )
        raise ConfirmationRequiredError(message, operation=operation.id)
    price = None
    if operation.price is not None and (asks or ceiling is not None):
        price = quoted_price((yield from ask_price(context)))
        if ceiling is not None:
            _check_price(context, price, ceiling)
    if callable(confirm):
        amount, currency = (None, None) if price is None else price
        asked = Confirmation(operation.id, operation.method, context.call.path, amount, currency)
        answer = yield Ask("confirm", confirm, asked)
        if answer is not True:
            message = "was not confirmed. Nothing was sent"
            raise ConfirmationRequiredError(message, operation=operation.id, price=amount)


def _check_price(context: CallContext, price: Price | None, ceiling: Price) -> None:
    operation = context.operation.id
    if price is None:
        message = (
            "the server's quote has no price with a currency to hold against max_price. "
            "Nothing was bought"
        )
        raise ConfirmationRequiredError(message, operation=operation)
    if price.currency != ceiling.currency:
        message = (
            f"costs {price}, and max_price={ceiling} is in another currency: "
            f"give max_price='... {price.currency}'. Nothing was bought"
        )
    elif price.amount > ceiling.amount:
        message = f"costs {price}, more than max_price={ceiling}. Nothing was bought"
    else:
        return
    raise ConfirmationRequiredError(message, operation=operation, price=price.amount)


def with_key(call: Call[Any]) -> Call[Any]:
    """Give a message its id, by which the server knows it again when it is sent twice.

    Args:
        call: The call.

    Returns:
        The call with a `client_message_id`.
    """
    if isinstance(call.json, dict) and not call.json.get(_KEY):
        return call._replace(json={**call.json, _KEY: str(uuid4())})
    return call
