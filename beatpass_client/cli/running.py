"""Running a verb: from what was asked for to what is written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from ..errors import DryRun
from ..types import UNSET, Call
from .failures import NotConfirmed
from .invocation import make_call
from .listing import list_items
from .options import Options
from .output import write_bytes, write_result
from .rows import result_of
from .session import open_client
from .spending import Spending, ask, check_consent, journal_folder
from .surface import Verb
from .terminal import is_terminal


def run_verb(verb: Verb, values: Mapping[str, Any], options: Options, body: Any = UNSET) -> None:
    """Call an operation, and write what comes.

    Args:
        verb: The operation.
        values: The values of its parameters.
        options: What else was asked for.
        body: The whole body, if there is one.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    # Everything that can be wrong on this side is found before anything is sent.
    call = make_call(verb, values, body)
    if verb.reads:
        with open_client(sandbox=options.sandbox, read_only=True) as client:
            if verb.operation.pages and not options.raw:
                list_items(client, verb, values, options)
            else:
                _write_answer(verb, client.send_sync(call), options)
        return
    _run_write(verb, call, options)


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
    return result_of(verb, client.send_sync(make_call(verb, values)).parsed)


def _run_write(verb: Verb, call: Call[Any], options: Options) -> None:
    if not options.dry_run:
        check_consent(verb, yes=options.yes, max_price=options.max_price)
        if verb.operation.method == "DELETE" and not verb.spends and not options.yes:
            _ask_to_delete(verb, call)
    spending = Spending(verb, yes=options.yes, force=options.force)
    journal = journal_folder() if verb.spends and not options.dry_run else None
    with open_client(
        sandbox=options.sandbox,
        dry_run=options.dry_run,
        confirm=spending.confirm,
        max_price=options.max_price,
        journal=journal,
    ) as client:
        try:
            if verb.spends and not options.dry_run:
                answer = spending.send(client, call, journal)
            else:
                answer = client.send_sync(call)
        except DryRun as ready:
            write_result(options, ready.request._asdict())
        else:
            _write_answer(verb, answer, options)


def _ask_to_delete(verb: Verb, call: Call[Any]) -> None:
    if is_terminal(sys.stdin) and not ask(f"{verb.summary} ({call.path})?"):
        raise NotConfirmed("was not confirmed. Nothing was sent", operation=verb.operation.id)


def _write_answer(verb: Verb, response: Any, options: Options) -> None:
    if isinstance(response.parsed, (bytes, str)) and verb.operation.answer != "json":
        write_bytes(options, response.content, verb.operation.answer)
    else:
        parsed = response.parsed
        write_result(options, parsed if options.raw else result_of(verb, parsed))
