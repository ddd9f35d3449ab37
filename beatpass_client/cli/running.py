"""Running a verb: from what was asked for to what is written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from ..types import UNSET, Call, PreparedRequest
from .failures import NotConfirmed
from .invocation import make_call
from .listing import list_items
from .options import Wishes
from .output import write_bytes, write_result
from .rows import heart
from .session import open_client, origin
from .spending import Spending, ask, check_consent
from .surface import Verb
from .terminal import is_terminal


def run_verb(verb: Verb, values: Mapping[str, Any], wishes: Wishes, body: Any = UNSET) -> None:
    """Call an operation, and write what comes.

    Args:
        verb: The operation.
        values: The values of its parameters.
        wishes: What else was asked for.
        body: The whole body, if there is one.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    # Everything that can be wrong on this side is found before anything is sent.
    call = make_call(verb, values, body)
    if verb.reads:
        with open_client(sandbox=wishes.sandbox, read_only=True) as client:
            if verb.operation.pages and not wishes.raw:
                list_items(client, verb, values, wishes)
            else:
                _write_answer(verb, client.send_sync(call), wishes)
        return
    _run_write(verb, call, wishes)


def fetch(client: Any, verb: Verb, values: Mapping[str, Any]) -> Any:
    """Call a reading operation, and take out of its answer what it is about.

    Args:
        client: The client.
        verb: The operation.
        values: The values of its parameters.

    Returns:
        The JSON value.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return heart(verb, client.send_sync(make_call(verb, values)).parsed)


def _run_write(verb: Verb, call: Call[Any], wishes: Wishes) -> None:
    if not wishes.dry_run:
        check_consent(verb, yes=wishes.yes, max_price=wishes.max_price)
        if verb.operation.method == "DELETE" and not verb.spends and not wishes.yes:
            _ask_to_delete(verb, call)
    spending = Spending(verb, origin(), yes=wishes.yes, force=wishes.force)
    with open_client(
        sandbox=wishes.sandbox,
        dry_run=wishes.dry_run,
        confirm=spending.confirm,
        max_price=wishes.max_price,
    ) as client:
        if wishes.dry_run:
            prepared: PreparedRequest = client.send_sync(call).parsed
            write_result(wishes, prepared._asdict())
        elif verb.spends:
            with spending.watch(call):
                answer = client.send_sync(call)
            _write_answer(verb, answer, wishes)
        else:
            _write_answer(verb, client.send_sync(call), wishes)


def _ask_to_delete(verb: Verb, call: Call[Any]) -> None:
    if is_terminal(sys.stdin) and not ask(f"{verb.summary} ({call.path})?"):
        raise NotConfirmed("was not confirmed. Nothing was sent", operation=verb.operation.id)


def _write_answer(verb: Verb, response: Any, wishes: Wishes) -> None:
    if isinstance(response.parsed, (bytes, str)) and verb.operation.answer != "json":
        write_bytes(wishes, response.content, verb.operation.answer)
    else:
        parsed = response.parsed
        write_result(wishes, parsed if wishes.raw else heart(verb, parsed))
