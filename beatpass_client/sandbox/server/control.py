"""The control endpoints below `/_sandbox`: clock, faults, limits, state, requests, payments."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from ..engine.clock import stamp
from ..engine.engine import MARK, refused
from ..engine.http import Refusal, Reply, Request
from ..sandbox import Sandbox

ROOT = "/_sandbox"
SECRET_HEADER = "x-beatpass-sandbox-secret"


def authorized(sandbox: Sandbox, request: Request) -> bool:
    """Whether a request carries the secret of this run.

    Args:
        sandbox: The sandbox.
        request: The request.

    Returns:
        Whether.
    """
    given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
    return hmac.compare_digest(given, sandbox.secret.encode())


def control(sandbox: Sandbox, request: Request) -> Reply:
    """Answer a request below `/_sandbox`.

    Args:
        sandbox: The sandbox.
        request: The request.

    Returns:
        The answer; a wrong path (404), method (405), secret (403) or body (422) is one, too.
    """
    with sandbox.lock:
        try:
            _check_secret(sandbox, request)
            reply = _act(sandbox, request)
        except Refusal as refusal:
            reply = refused(None, refusal)
    reply.status = reply.status or 200
    reply.headers = MARK | reply.headers
    return reply


def _act(sandbox: Sandbox, request: Request) -> Reply:
    name, *rest = request.path.removeprefix(ROOT + "/").split("/")
    if name == "payments" and len(rest) == 2:
        _only(request, "POST")
        return Reply(_settle(sandbox, request, unquote(rest[0]), rest[1]))
    actions = _ACTIONS.get(name) if not rest else None
    if actions is None:
        known = ", ".join(
            f"{ROOT}/{each}" for each in [*_ACTIONS, "payments/{client_secret}/confirm"]
        )
        raise Refusal(404, f"The sandbox has no {request.path[:80]}; it has {known}.")
    _only(request, *actions)
    return Reply(actions[request.method](sandbox, request))


def _check_secret(sandbox: Sandbox, request: Request) -> None:
    needed = request.method != "GET" or sandbox.exposed
    if needed and not authorized(sandbox, request):
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


def _clock(sandbox: Sandbox, request: Request) -> Any:
    return {
        "now": stamp(sandbox.clock.now()),
        "timestamp": sandbox.clock.timestamp(),
        "frozen": sandbox.clock.frozen,
    }


def _turn(sandbox: Sandbox, request: Request) -> Any:
    body = _body(request)
    if not isinstance(body, dict) or not body or body.keys() - {"advance", "now", "frozen"}:
        raise Refusal(422, "Send advance (seconds), now (ISO 8601) or frozen (true or false).")
    try:
        if "now" in body:
            moment = datetime.fromisoformat(body["now"])
            sandbox.clock.set(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        if "advance" in body:
            if isinstance(body["advance"], bool):
                raise TypeError("advance takes a number of seconds")
            sandbox.clock.advance(body["advance"])
    except (TypeError, ValueError, OverflowError) as error:
        raise Refusal(422, f"The clock was not turned: {error}.") from None
    if "frozen" in body:
        sandbox.clock.freeze(body["frozen"] is True)
    return _clock(sandbox, request)


def _limits(sandbox: Sandbox, request: Request) -> Any:
    return {"on": sandbox.limits.on, "groups": sandbox.limits.groups}


def _set_limits(sandbox: Sandbox, request: Request) -> Any:
    body = _body(request)
    groups = body.get("groups", {}) if isinstance(body, dict) else None
    if (
        not isinstance(groups, dict)
        or body.keys() - {"on", "groups"}
        or not isinstance(body.get("on", True), bool)
        or not all(_windows(sandbox, name, windows) for name, windows in groups.items())
    ):
        known = ", ".join(sandbox.limits.groups)
        raise Refusal(
            422,
            "Send on (true or false) or groups, such as "
            f'{{"shared": [[300, 60]]}} for limit and seconds; the groups are {known}.',
        )
    sandbox.limits.on = body.get("on", sandbox.limits.on)
    for name, windows in groups.items():
        sandbox.limits.groups[name] = [(limit, seconds) for limit, seconds in windows]
    sandbox.limits.reset()
    return _limits(sandbox, request)


def _windows(sandbox: Sandbox, name: str, windows: Any) -> bool:
    return (
        name in sandbox.limits.groups
        and isinstance(windows, list)
        and len(windows) > 0
        and all(
            isinstance(each, list)
            and len(each) == 2
            and all(type(number) is int and number > 0 for number in each)
            for each in windows
        )
    )


def _faults(sandbox: Sandbox, request: Request) -> Any:
    return {"faults": sandbox.faults.as_json()}


def _add_faults(sandbox: Sandbox, request: Request) -> Any:
    sandbox.faults.load(_body(request))
    return _faults(sandbox, request)


def _clear_faults(sandbox: Sandbox, request: Request) -> Any:
    sandbox.faults.clear()
    return _faults(sandbox, request)


def _reset(sandbox: Sandbox, request: Request) -> Any:
    sandbox.reset()
    return {"status": "success"}


def _state(sandbox: Sandbox, request: Request) -> Any:
    return sandbox.dump()


def _load_state(sandbox: Sandbox, request: Request) -> Any:
    sandbox.load(_body(request))
    return {"status": "success"}


def _requests(sandbox: Sandbox, request: Request) -> Any:
    return {"requests": sandbox.request_log.as_json()}


def _clear_requests(sandbox: Sandbox, request: Request) -> Any:
    sandbox.request_log.clear()
    return _requests(sandbox, request)


def _settle(sandbox: Sandbox, request: Request, client_secret: str, outcome: str) -> Any:
    if outcome not in ("confirm", "fail"):
        raise Refusal(404, "A payment can be confirmed or failed, by /confirm or /fail.")
    body = _body(request)
    if outcome == "fail" and body:
        reason = body.get("reason") if isinstance(body, dict) and len(body) == 1 else None
        if not isinstance(reason, str):
            raise Refusal(422, "Send a reason, such as card-declined, or no body.")
        outcome = f"fail:{reason}"
    return {"status": "success", "payment": sandbox.settle(client_secret, outcome)}


_ACTIONS: dict[str, dict[str, Callable[[Sandbox, Request], Any]]] = {
    "clock": {"GET": _clock, "POST": _turn},
    "limits": {"GET": _limits, "POST": _set_limits},
    "faults": {"GET": _faults, "POST": _add_faults, "DELETE": _clear_faults},
    "reset": {"POST": _reset},
    "state": {"GET": _state, "PUT": _load_state},
    "requests": {"GET": _requests, "DELETE": _clear_requests},
}
