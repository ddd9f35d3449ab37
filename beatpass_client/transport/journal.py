"""A journal of what spends money, so that a program that was killed finds out what was under way.

Each call has a file of its own in the folder of the journal. The file is created at the moment of
consent, before the first byte is sent, and only if there is none for the same call: so of two
processes that begin the same purchase, one sends it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import BeatPassError, ConfigurationError, NotAllowedError, UnknownOutcomeError
from ..types import UNSET
from .classify.unknown_outcome import evidence, how_to_find_out
from .steps import Blocking, Steps

if TYPE_CHECKING:
    from ..types import Call, Response
    from .call import CallContext

_OPEN = ".open"
_LARGEST = 64 * 1024


class JournalEntry(NamedTuple):
    """A call whose outcome is open.

    Attributes:
        operation: The `operationId`.
        started_at: When somebody consented to it, in UTC.
        state: `pending` when the program ended before it knew more, `unknown` when the answer was
            lost, `unsent` when the program ended before anything was sent.
        origin: Scheme, host and port of the server.
        verify: How to find out what became of it.
        evidence: What `bp.verify` needs; ids and digests, never contents.
        file: The file of the entry.
    """

    operation: str
    started_at: datetime
    state: str
    origin: str
    verify: str
    evidence: dict[str, Any]
    file: Path

    @property
    def path(self) -> str:
        """The path of the call, below the base URL."""
        return str(self.evidence.get("path", ""))


class Journal:
    """The journal of a client.

    Args:
        folder: Its folder; it is made when it is first needed. Several processes may share it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __repr__(self) -> str:
        """Show the folder."""
        return f"<Journal {self.folder}>"

    def open(self) -> list[JournalEntry]:
        """List the calls whose outcome is open: under way, or lost.

        Returns:
            The entries, the oldest first.

        Raises:
            ConfigurationError: The folder or a file in it cannot be read.
        """
        found = []
        try:
            files = sorted(self.folder.glob(f"*{_OPEN}")) if self.folder.exists() else []
            for file in files:
                # Another process may close it in this moment.
                with contextlib.suppress(FileNotFoundError):
                    found.append(_read(file))
        except OSError as error:
            raise _refusal(self.folder, error) from None
        return sorted(found, key=lambda entry: entry.started_at)

    def find(self, call: Call[Any], origin: str, account: str) -> JournalEntry | None:
        """Find the open entry of a call.

        Args:
            call: The call.
            origin: Scheme, host and port of the server.
            account: A name for the token that does not tell it.

        Returns:
            The entry; `None` when the same call is neither under way nor lost.

        Raises:
            ConfigurationError: Its file cannot be read.
        """
        try:
            return _read(self.folder / f"{_digest(call, origin, account)}{_OPEN}")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise _refusal(self.folder, error) from None

    def close(self, entry: JournalEntry) -> None:
        """Close an entry once you know what became of the call; then it may be made again.

        Args:
            entry: The entry.

        Raises:
            ConfigurationError: Its file cannot be changed.
        """
        self._finish(entry.file, "closed")

    def begin(self, context: CallContext, account: str) -> Path:
        """Write down that a call is about to be sent.

        Args:
            context: The call.
            account: A name for the token that does not tell it.

        Returns:
            The file of the entry.

        Raises:
            NotAllowedError: The same call is under way, or its outcome is open. Nothing was sent.
            ConfigurationError: The journal cannot be written. Nothing was sent.
        """
        operation, call = context.operation, context.call
        origin = context.settings.origin
        file = self.folder / f"{_digest(call, origin, account)}{_OPEN}"
        entry = {
            "operation": operation.id,
            "started_at": datetime.now(UTC).isoformat(),
            "origin": origin,
            "verify": how_to_find_out(operation),
            "evidence": evidence(call),
        }
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _refusal(self.folder, error) from None
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            message = (
                "the same call is under way or its outcome is open: see bp.journal.open(), find "
                "out with bp.verify(entry), then bp.journal.close(entry). Nothing was sent"
            )
            raise NotAllowedError(message, operation=operation.id) from None
        except OSError as error:
            raise _refusal(self.folder, error) from None
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(json.dumps(entry) + "\n")
                stream.flush()
                os.fsync(stream.fileno())
            _sync_folder(self.folder)
        except OSError as error:
            with contextlib.suppress(OSError):
                file.unlink()
            raise _refusal(self.folder, error) from None
        return file

    def note_unknown(self, file: Path) -> None:
        """Write down that the answer to a call was lost. Its entry stays open."""
        with contextlib.suppress(OSError):
            _append(file, "unknown")

    def _finish(self, file: Path, state: str) -> None:
        try:
            _append(file, state)
            # The name is free for the next call; what happened stays.
            os.replace(file, file.with_suffix(f".{datetime.now(UTC):%Y%m%dT%H%M%S%f}"))
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refusal(self.folder, error) from None


def journaled(
    journal: Journal, context: CallContext, account: str, steps: Steps[Response[Any]]
) -> Steps[Response[Any]]:
    """Keep an entry open for as long as the outcome of a call is.

    Args:
        journal: The journal.
        context: The call.
        account: A name for the token that does not tell it.
        steps: What sends the call.

    Returns:
        What the steps return.

    Raises:
        NotAllowedError: The same call is under way, or its outcome is open. Nothing was sent.
        BeatPassError: What the steps raise.
    """
    file = yield Blocking(lambda: journal.begin(context, account))
    try:
        response = yield from steps
    except BaseException as error:
        refused = isinstance(error, BeatPassError) and not isinstance(error, UnknownOutcomeError)
        if refused or not context.attempts:
            with contextlib.suppress(ConfigurationError):
                journal._finish(file, "failed")
        else:
            journal.note_unknown(file)
        raise
    with contextlib.suppress(ConfigurationError):
        journal._finish(file, "done")
    return response


def _digest(call: Call[Any], origin: str, account: str) -> str:
    """Give the same name to the same call."""
    body = None if call.json is UNSET else call.json
    parts = [origin, account, call.operation.id, call.path, call.query, str(body)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def _append(file: Path, state: str) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(handle, "a", encoding="utf-8") as stream:
        stream.write(json.dumps({"state": state, "at": datetime.now(UTC).isoformat()}) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def _read(file: Path) -> JournalEntry:
    with file.open("rb") as stream:
        lines = stream.read(_LARGEST).decode("utf-8", errors="replace").splitlines()
    try:
        fields = json.loads(lines[0])
        state = json.loads(lines[-1])["state"] if len(lines) > 1 else "pending"
        return JournalEntry(
            str(fields["operation"]),
            datetime.fromisoformat(fields["started_at"]),
            str(state),
            str(fields["origin"]),
            str(fields["verify"]),
            dict(fields["evidence"]),
            file,
        )
    except (ValueError, KeyError, IndexError, TypeError):
        # The entry is written whole before the first byte of the request.
        started = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        return JournalEntry("unknown", started, "unsent", "", "close the entry", {}, file)


def _sync_folder(folder: Path) -> None:
    """Make sure that the name of a new file outlives a crash, where folders can be synced."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refusal(folder: Path, error: OSError) -> ConfigurationError:
    reason = error.strerror or type(error).__name__
    return ConfigurationError(f"the journal {folder} cannot be used: {reason}. Nothing was sent")
