"""`/_sandbox`: the clock, the faults, the limits, the state, the requests, the payments."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .call import PAYMENT_HOOKS
from .clock import stamp
from .messages import Refusal, Reply, Request
from .snapshots import dump

if TYPE_CHECKING:
    from .world import World

ROOT = "/_sandbox"
SECRET_HEADER = "x-beatpass-sandbox-secret"


def authorized(world: World, request: Request) -> bool:
    """Whether a request carries the secret of this run.

    Args:
        world: The sandbox.
        request: The request.

    Returns:
        Whether.
    """
    given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
    return hmac.compare_digest(given, world.secret.encode())


def control(world: World, request: Request) -> Reply:
    """Answer a request below `/_sandbox`.

    Args:
        world: The sandbox.
        request: The request.

    Returns:
        The answer.

    Raises:
        Refusal: The path (404), the method (405), the secret (403) or the body (422) is wrong.
    """
    name, *rest = request.path.removeprefix(ROOT + "/").split("/")
    if name == "payments" and len(rest) == 2:
        _only(request, "POST")
        return Reply(_settle(world, request, unquote(rest[0]), rest[1]))
    actions = _ACTIONS.get(name) if not rest else None
    if actions is None:
        known = ", ".join(
            f"{ROOT}/{each}" for each in [*_ACTIONS, "payments/{client_secret}/confirm"]
        )
        raise Refusal(404, f"The sandbox has no {request.path[:80]}; it has {known}.")
    _only(request, *actions)
    return Reply(actions[request.method](world, request))


def check_secret(world: World, request: Request) -> None:
    """Let nobody change anything who does not know the secret of this run.

    Args:
        world: The sandbox.
        request: The request.

    Raises:
        Refusal: The secret is missing or wrong (403).
    """
    needed = request.method != "GET" or world.exposed
    if needed and not authorized(world, request):
        raise Refusal(
            403,
            "Send the header X-BeatPass-Sandbox-Secret; the sandbox prints its value at the start.",
        )


def _only(request: Request, *methods: str) -> None:
    if request.method not in methods:
        allowed = ", ".join(methods)
        raise Refusal(405, f"Use {allowed} here.", headers={"Allow": allowed})


def _body(request: Request) -> Any:
    try:
        return json.loads(request.body) if request.body else {}
    except (ValueError, RecursionError):
        raise Refusal(422, "The body is not valid JSON.") from None


def _clock(world: World, request: Request) -> Any:
    return {
        "now": stamp(world.clock.now()),
        "timestamp": world.clock.timestamp(),
        "frozen": world.clock.frozen,
    }


def _turn(world: World, request: Request) -> Any:
    body = _body(request)
    if not isinstance(body, dict) or not body or body.keys() - {"advance", "now", "frozen"}:
        raise Refusal(422, "Send advance (seconds), now (ISO 8601) or frozen (true or false).")
    try:
        if "now" in body:
            moment = datetime.fromisoformat(body["now"])
            world.clock.set(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        if "advance" in body:
            if isinstance(body["advance"], bool):
                raise TypeError("advance takes a number of seconds")
            world.clock.advance(body["advance"])
    except (TypeError, ValueError, OverflowError) as error:
        raise Refusal(422, f"The clock was not turned: {error}.") from None
    if "frozen" in body:
        world.clock.freeze(body["frozen"] is True)
    return _clock(world, request)


def _limits(world: World, request: Request) -> Any:
    return {"on": world.limits.on, "groups": world.limits.groups}


def _set_limits(world: World, request: Request) -> Any:
    body = _body(request)
    groups = body.get("groups", {}) if isinstance(body, dict) else None
    if (
        not isinstance(groups, dict)
        or body.keys() - {"on", "groups"}
        or not isinstance(body.get("on", True), bool)
        or not all(_windows(world, name, windows) for name, windows in groups.items())
    ):
        known = ", ".join(world.limits.groups)
        raise Refusal(
            422,
            "Send on (true or false) or groups, such as "
            f'{{"shared": [[300, 60]]}} for limit and seconds; the groups are {known}.',
        )
    world.limits.on = body.get("on", world.limits.on)
    for name, windows in groups.items():
        world.limits.groups[name] = [(limit, seconds) for limit, seconds in windows]
    world.limits.reset()
    return _limits(world, request)


def _windows(world: World, name: str, windows: Any) -> bool:
    return (
        name in world.limits.groups
        and isinstance(windows, list)
        and len(windows) > 0
        and all(
            isinstance(each, list)
            and len(each) == 2
            and all(type(number) is int and number > 0 for number in each)
            for each in windows
        )
    )


def _faults(world: World, request: Request) -> Any:
    return {"faults": world.faults.as_json()}


def _add_faults(world: World, request: Request) -> Any:
    world.faults.load(_body(request))
    return _faults(world, request)


def _clear_faults(world: World, request: Request) -> Any:
    world.faults.clear()
    return _faults(world, request)


def _reset(world: World, request: Request) -> Any:
    world.reset()
    return {"status": "success"}


def _state(world: World, request: Request) -> Any:
    return dump(world.state, world.clock)


def _load_state(world: World, request: Request) -> Any:
    world.load(_body(request))
    return {"status": "success"}


def _requests(world: World, request: Request) -> Any:
    return {"requests": world.ledger.as_json()}


def _clear_requests(world: World, request: Request) -> Any:
    world.ledger.clear()
    return _requests(world, request)


def _settle(world: World, request: Request, client_secret: str, outcome: str) -> Any:
    if outcome not in ("confirm", "fail"):
        raise Refusal(404, "A payment can be confirmed or failed, by /confirm or /fail.")
    body = _body(request)
    if outcome == "fail" and body:
        reason = body.get("reason") if isinstance(body, dict) and len(body) == 1 else None
        if not isinstance(reason, str):
            raise Refusal(422, "Send a reason, such as card-declined, or no body.")
        outcome = f"fail:{reason}"
    return {"status": "success", "payment": world.settle(client_secret, outcome)}


_ACTIONS: dict[str, dict[str, Callable[[World, Request], Any]]] = {
    "clock": {"GET": _clock, "POST": _turn},
    "limits": {"GET": _limits, "POST": _set_limits},
    "faults": {"GET": _faults, "POST": _add_faults, "DELETE": _clear_faults},
    "reset": {"POST": _reset},
    "state": {"GET": _state, "PUT": _load_state},
    "requests": {"GET": _requests, "DELETE": _clear_requests},
}


def settle(world: World, client_secret: str, outcome: str) -> dict[str, Any]:
    """Let a payment succeed or fail, as Stripe's webhook would.

    Args:
        world: The sandbox.
        client_secret: The secret of the payment.
        outcome: `confirm` or `fail`, or such as `fail:card-declined`.

    Returns:
        What it belongs to, without the secret.

    Raises:
        Refusal: No payment has this secret (404), or its state does not allow it.
    """
    with world.state.transaction():
        for hook in PAYMENT_HOOKS:
            row = hook(world.state, world.clock, client_secret, outcome)
            if row is not None:
                return {key: value for key, value in row.items() if key != "client_secret"}
    raise Refusal(404, "No payment has this client secret.")
