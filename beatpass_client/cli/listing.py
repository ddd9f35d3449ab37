"""Lists: a page, some items, or all of them within the limit, and going on after a stop."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from ..contract import PAGE_ARGUMENTS
from ..directories import state_file
from ..errors import ConfigurationError
from ..pagination import SyncPager
from ..pagination.page import SyncPage
from ..private_files import read_private, remove_private, write_private
from .failures import UsageProblem
from .invocation import make_call
from .options import Options
from .output import open_writer
from .rows import without_secrets
from .session import origin
from .surface import Verb
from .terminal import console, is_terminal, note

Advance = Callable[[int], None]


def list_items(client: Any, verb: Verb, values: Mapping[str, Any], options: Options) -> None:
    """Write the items of a list.

    Without `--all` and `--max-items` that is one page. The rest is fetched page after page, as
    fast as the limit allows.

    Args:
        client: The client.
        verb: The operation.
        values: The values of its parameters.
        options: What else was asked for.

    Raises:
        UsageProblem: There is nothing to go on with.
        BeatPassError: One of its other kinds, which say what happened.
    """
    memory = _Memory(client, verb, values, options)
    resume = memory.read() if options.resume else None
    most = options.max_items
    pager: SyncPager[Any] = _pager(client, verb, values, options, resume)
    with ExitStack() as stack:
        writer = stack.enter_context(
            open_writer(options, resumed=options.resume, operation=verb.operation)
        )
        advance: Advance | None = None
        given = 0
        try:
            if not options.all and most is None:
                only = pager.first()
                writer.write(without_secrets(only.items))
                _hint(only, options)
                return
            for page in pager.pages():
                writer.write(without_secrets(page.items))
                if given == 0 and options.all:
                    advance = _announce(stack, client, page, options)
                given += len(page.items)
                if advance is not None:
                    advance(len(page.items))
                memory.keep(page.resume)
        except BaseException as error:
            if memory.saved and not isinstance(error, BrokenPipeError):
                note(f"beatpass: stopped after {given:,} items; --resume goes on from there")
            raise
    memory.forget()


def _pager(
    client: Any, verb: Verb, values: Mapping[str, Any], options: Options, resume: str | None
) -> SyncPager[Any]:
    operation = verb.operation

    def fetch(**page: Any) -> Any:
        return client.send_sync(make_call(verb, values, page=page)).parsed

    start = {name: values[name] for name in PAGE_ARGUMENTS if values.get(name) is not None}
    return SyncPager(
        operation,
        fetch,
        size=operation.page_size,
        page_size=options.page_size,
        start=start,
        max_items=options.max_items,
        resume=resume,
    )


def _hint(page: SyncPage[Any], options: Options) -> None:
    if page.has_next and is_terminal(sys.stderr):
        of = "" if page.total is None else f" of {page.total:,}"
        note(f"{len(page.items)}{of}; --max-items N or --all fetch more")


def _announce(
    stack: ExitStack, client: Any, page: SyncPage[Any], options: Options
) -> Advance | None:
    """Say honestly what is to come, and show how far it got."""
    total = page.total
    if not page.has_next:
        return None
    if total is None:
        note("the server does not say how many items there are: it may take long")
    else:
        wanted = total if options.max_items is None else min(total, options.max_items)
        size = page.size or max(len(page.items), 1)
        before = ((page.number or 1) - 1) * size
        calls = max(-(-(wanted - before) // size) - 1, 0)
        wait = client.estimate(calls)
        noun = "request" if calls == 1 else "requests"
        text = f"{total:,} items: {calls:,} more {noun}"
        note(f"{text}, at least {wait:.0f} s for the rate limit" if wait >= 1 else text)
    if not is_terminal(sys.stderr):
        return None
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    progress = Progress(
        BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console(sys.stderr),
        transient=True,
    )  # fmt: skip
    stack.enter_context(progress)
    task = progress.add_task("", total=total)
    return lambda count: progress.update(task, advance=count)


class _Memory:
    """Where a list was left, so that the same command can go on there."""

    def __init__(
        self, client: Any, verb: Verb, values: Mapping[str, Any], options: Options
    ) -> None:
        given = {name: value for name, value in values.items() if value is not None}
        where = "sandbox" if options.sandbox else origin()
        name = [where, client.credentials.digest, verb.operation.id, given, options.page_size]
        digest = hashlib.sha256(json.dumps(name, sort_keys=True, default=str).encode())
        self._file: Path | None = None
        self._active = options.all or options.max_items is not None
        self._told = False
        self.saved = False
        with suppress(ConfigurationError):
            self._file = state_file("lists", f"{digest.hexdigest()[:24]}.json")

    def read(self) -> str:
        text = None if self._file is None else read_private(self._file)
        try:
            resume = json.loads(text)["resume"] if text else None
        except (ValueError, TypeError, KeyError):
            resume = None
        if not isinstance(resume, str):
            raise UsageProblem(
                "there is nothing to go on with: this command was not interrupted, or it was "
                "written in another way. Run it without --resume"
            )
        self.saved = True
        return resume

    def keep(self, resume: str | None) -> None:
        if self._file is None or resume is None or not self._active:
            return
        try:
            write_private(self._file, json.dumps({"resume": resume}) + "\n")
            self.saved = True
        except ConfigurationError as error:
            if not self._told:
                self._told = True
                note(f"beatpass: --resume will not work: {error}")

    def forget(self) -> None:
        if self._file is not None and self.saved:
            with suppress(ConfigurationError):
                remove_private(self._file)
