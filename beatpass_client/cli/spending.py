"""Before money or tokens are spent: the price, the question, and the memory of open outcomes."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..directories import state_file
from ..errors import ConfigurationError, UnknownOutcomeError
from ..private_files import read_private, remove_private, write_private
from ..types import Call, Confirmation
from .failures import NotConfirmed, in_commands
from .surface import Verb
from .terminal import is_terminal, note

BLOCK_SECONDS = 600


def check_consent(verb: Verb, *, yes: bool, max_price: float | None) -> None:
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


class Spending:
    """Watches over one call that spends.

    Args:
        verb: The verb.
        origin: The server.
        yes: Whether to go on without a question.
        force: Whether to go on although the outcome of the same call is open.
    """

    def __init__(self, verb: Verb, origin: str, *, yes: bool, force: bool) -> None:
        """Begin with nothing sent."""
        self._verb = verb
        self._origin = origin
        self._yes = yes
        self._force = force
        self._file: Path | None = None
        self.begun = False

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
        self._remember()
        self.begun = True
        return True

    @contextmanager
    def watch(self, call: Call[Any]) -> Iterator[None]:
        """Keep in mind that a call is under way, until its outcome is known.

        Args:
            call: The call.

        Raises:
            NotConfirmed: The outcome of the same call is open.
        """
        self._file = self._intent(call)
        self._check(call)
        try:
            yield
        except UnknownOutcomeError:
            raise
        except KeyboardInterrupt:
            if self.begun:
                look = _look(self._verb, call.path)
                note(
                    f"beatpass: {self._verb.operation.id}: outcome unknown, since it was "
                    f"interrupted. It may have happened: {look} before it is sent again"
                )
            raise
        except Exception:
            self._forget()
            raise
        else:
            self._forget()

    def _intent(self, call: Call[Any]) -> Path | None:
        name = json.dumps([self._origin, call.operation.id, call.path, str(call.json)])
        digest = hashlib.sha256(name.encode()).hexdigest()[:24]
        try:
            return state_file("intents", f"{digest}.json")
        except ConfigurationError:
            return None

    def _check(self, call: Call[Any]) -> None:
        if self._file is None or self._force:
            return
        try:
            text = read_private(self._file)
            began = float(json.loads(text)["began"]) if text else None
        except (ValueError, TypeError, KeyError):
            began = time.time()
        if began is not None and 0 <= time.time() - began < BLOCK_SECONDS:
            look = _look(self._verb, call.path)
            raise _not_confirmed(
                self._verb,
                f"the same call was sent {int(time.time() - began)} s ago, and what became of it "
                f"is not known: {look}, then repeat it with --force",
            )

    def _remember(self) -> None:
        if self._file is None:
            return
        content: dict[str, Any] = {"operation": self._verb.operation.id, "began": time.time()}
        try:
            write_private(self._file, json.dumps(content) + "\n")
        except ConfigurationError as error:
            note(f"beatpass: an open outcome will not be remembered: {error}")

    def _forget(self) -> None:
        if self._file is not None and self.begun:
            with suppress(ConfigurationError):
                remove_private(self._file)


def _look(verb: Verb, path: str) -> str:
    return in_commands(verb.operation.verify or "look at the current state", path)


def _not_confirmed(verb: Verb, problem: str) -> NotConfirmed:
    return NotConfirmed(f"{problem}. Nothing was sent", operation=verb.operation.id)
