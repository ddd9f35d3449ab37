"""Before money or tokens are spent: the price, the question, and the memory of open outcomes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..directories import state_file
from ..errors import ConfigurationError, NotAllowedError
from ..transport.journal import Journal, JournalEntry
from ..types import Call, Confirmation, Response
from .failures import NotConfirmed, in_commands
from .session import origin_of
from .surface import Verb
from .terminal import is_terminal, note

if TYPE_CHECKING:
    from ..client import BeatPassSync

BLOCK_SECONDS = 600
_STARTED = datetime.now(UTC)
_LOOK = "look at the current state"


def check_consent(verb: Verb, *, yes: bool, max_price: str | None) -> None:
    """Refuse to spend where nobody can be asked and nobody agreed beforehand.

    Args:
        verb: The verb.
        yes: Whether `--yes` was given.
        max_price: What `--max-price` allows; `None` without it.

    Raises:
        NotConfirmed: Nobody agreed. Nothing was sent.
    """
    if is_terminal(sys.stdin):
        return
    if verb.spends:
        priced = verb.operation.price is not None
        if not yes or (priced and max_price is None):
            remedy = "--yes --max-price AMOUNT" if priced else "--yes"
            what = "spends money or tokens, or is seen by others"
            raise _not_confirmed(verb, f"{what}: add {remedy}, since nobody is here to be asked")
    elif verb.operation.method == "DELETE" and not yes:
        raise _not_confirmed(verb, "deletes something: add --yes, since nobody is here to be asked")


def ask(question: str) -> bool:
    """Ask somebody at the terminal.

    Args:
        question: The question.

    Returns:
        Whether the answer is yes.
    """
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def journal_folder() -> Path | None:
    """Name the folder of the journal.

    Returns:
        Its path; it need not exist. `None` when this account cannot have one.
    """
    try:
        folder = state_file("journal")
    except ConfigurationError as error:
        note(f"beatpass: an open outcome will not be remembered: {error}")
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        note(f"beatpass: an open outcome will not be remembered: {folder}: {reason}")
        return None
    return folder


def open_calls() -> list[str]:
    """List the calls whose outcome is open.

    Returns:
        For each what it was, when, and what to run to find out.
    """
    return [
        f"{entry.operation} of {entry.started_at:%Y-%m-%d %H:%M} UTC "
        f"({in_commands(entry.verify, entry.path)})"
        for entry in Journal(state_file("journal")).open()
    ]


class Spending:
    """Asks before a call that spends, and refuses one whose outcome is open.

    Args:
        verb: The verb.
        yes: Whether to go on without a question.
        force: Whether to go on although the outcome of the same call is open.
    """

    def __init__(self, verb: Verb, *, yes: bool, force: bool) -> None:
        self._verb = verb
        self._yes = yes
        self._force = force
        self._confirmed = False

    def confirm(self, asked: Confirmation) -> bool:
        """Show the price, and ask.

        Args:
            asked: What is about to happen.

        Returns:
            Whether to go on.
        """
        cost = "an amount that the server does not tell beforehand"
        if asked.price is not None:
            cost = f"{asked.price:.2f} {asked.currency or ''}".rstrip()
        elif self._verb.operation.price is None:
            cost = "tokens, or is seen by others"
        line = f"{self._verb.summary} ({asked.method} {asked.path}): this costs {cost}."
        if self._yes:
            note(line)
        elif not ask(f"{line} Go on?"):
            return False
        self._confirmed = True
        return True

    def send(self, client: BeatPassSync, call: Call[Any], folder: Path | None) -> Response[Any]:
        """Send a call that spends, unless the same call is under way or its outcome is open.

        Args:
            client: The client, with a journal in the folder.
            call: The call.
            folder: The folder of the journal; `None` for none.

        Returns:
            The answer.

        Raises:
            NotConfirmed: The same call is under way or its outcome is open. Nothing was sent.
            BeatPassError: What the client raises.
        """

        def find() -> JournalEntry | None:
            account = client.credentials.digest
            return client.journal.find(call, origin_of(client.base_url), account)

        if folder is not None:
            # So that nobody closes an entry that another process has just begun in its stead.
            with _locked(folder):
                entry = find()
                if entry is not None:
                    self._check(entry)
                    client.journal.close(entry)
        try:
            return client.send_sync(call)
        except NotAllowedError:
            # Once it is confirmed, only the journal refuses: another process was faster.
            entry = find() if self._confirmed and folder is not None else None
            if entry is not None:
                raise self._refusal(entry, "") from None
            raise
        except KeyboardInterrupt:
            if self._confirmed and (folder is None or find() is not None):
                look = in_commands(self._verb.operation.verify or _LOOK, call.path)
                note(
                    f"beatpass: {self._verb.operation.id}: outcome unknown, since it was "
                    f"interrupted. It may have happened: {look} before it is sent again"
                )
            raise

    def _check(self, entry: JournalEntry) -> None:
        """Refuse a call whose outcome is open; `--force` is for what was begun before."""
        age = (datetime.now(UTC) - entry.started_at).total_seconds()
        if self._force:
            if entry.started_at >= _STARTED:
                raise self._refusal(entry, "")
        elif age < BLOCK_SECONDS:
            raise self._refusal(entry, ", then repeat it with --force")
        else:
            look = in_commands(entry.verify, entry.path)
            note(
                f"beatpass: the same call was sent {age / 60:.0f} minutes ago, and what became of "
                f"it is not known: {look}"
            )

    def _refusal(self, entry: JournalEntry, end: str) -> NotConfirmed:
        look = in_commands(entry.verify, entry.path)
        seconds = max(0, int((datetime.now(UTC) - entry.started_at).total_seconds()))
        return _not_confirmed(
            self._verb,
            f"the same call was sent {seconds} s ago, and what became of it is not known: "
            f"{look}{end}",
        )


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Let one process at a time look into the journal and close an entry."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _not_confirmed(verb: Verb, problem: str) -> NotConfirmed:
    return NotConfirmed(f"{problem}. Nothing was sent", operation=verb.operation.id)
