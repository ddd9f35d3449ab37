"""Where the bytes of a download are kept until it is complete."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ...errors import DownloadError
from .target import Target

try:
    import fcntl
except ImportError:  # Not on Windows: there, nothing is kept for later.
    fcntl = None  # type: ignore[assignment]

_PIECE = 1 << 20
_LARGEST_NOTE = 1 << 16
_FLAGS = (
    os.O_RDWR
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


class Mark(NamedTuple):
    """What is known of the file whose first part is there.

    Attributes:
        etag: Its strong ETag; `None` without one.
        modified: When it was last modified, as the server wrote it; `None` when it did not.
        total: Its size in bytes; `None` when the server did not tell.
        name: The name that was made for it.
        media_type: Its media type.
    """

    etag: str | None = None
    modified: str | None = None
    total: int | None = None
    name: str = ""
    media_type: str = ""


class Store(Protocol):
    """Keeps what has come."""

    mark: Mark

    @property
    def size(self) -> int:
        """How many bytes are there."""
        ...

    def open(self) -> None:
        """Look for what an earlier download left."""
        ...

    def start(self, mark: Mark) -> None:
        """Begin with an empty file."""
        ...

    def append(self, chunk: bytes) -> None:
        """Add the next bytes."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """Read everything again."""
        ...

    def finish(self, name: str) -> Any:
        """Hand the complete file over."""
        ...

    def abandon(self, *, keep: bool) -> None:
        """Give up; what can be kept for another time is kept when asked for."""
        ...


class MemoryStore:
    """Keeps a file in memory."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.mark = Mark()
        self._bytes = bytearray()

    @property
    def size(self) -> int:
        """How many bytes are there."""
        return len(self._bytes)

    def open(self) -> None:
        """Find nothing: memory keeps nothing for another time."""

    def start(self, mark: Mark) -> None:
        """Begin with nothing."""
        self.mark = mark
        self._bytes.clear()

    def append(self, chunk: bytes) -> None:
        """Add the next bytes."""
        self._bytes += chunk

    def pieces(self) -> Iterator[bytes]:
        """Read everything again."""
        yield bytes(self._bytes)

    def finish(self, name: str) -> bytes:
        """Hand the bytes over."""
        return bytes(self._bytes)

    def abandon(self, *, keep: bool) -> None:
        """Let go of them."""
        self._bytes.clear()


class TemporaryStore:
    """Keeps a file in the target folder, under a name of its own, until it is complete.

    Args:
        target: Where the file will go.
    """

    def __init__(self, target: Target) -> None:
        """Begin; the file is made when the first byte is about to come."""
        self.mark = Mark()
        self.target = target
        self.path = target.folder / f".beatpass-{secrets.token_hex(8)}.part"
        self._file: int | None = None
        self._size = 0

    @property
    def size(self) -> int:
        """How many bytes are there."""
        return self._size

    def open(self) -> None:
        """Find nothing: the name is new."""

    def start(self, mark: Mark) -> None:
        """Begin with an empty file that nobody else can read."""
        self.mark = mark
        if self._file is None:
            self._file = os.open(self.path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        os.ftruncate(self._file, 0)
        os.lseek(self._file, 0, os.SEEK_SET)
        self._size = 0

    def append(self, chunk: bytes) -> None:
        """Add the next bytes."""
        view = memoryview(chunk)
        while view:
            written = os.write(self._descriptor, view)
            self._size += written
            view = view[written:]

    def pieces(self) -> Iterator[bytes]:
        """Read everything again."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while piece := os.read(self._descriptor, _PIECE):
            yield piece

    def finish(self, name: str) -> Path:
        """Put the file in its place."""
        os.fsync(self._descriptor)
        path = self.target.place(self.path, name)
        self._close()
        return path

    def abandon(self, *, keep: bool) -> None:
        """Remove the file."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.unlink(self.path)
            self._close()

    @property
    def _descriptor(self) -> int:
        if self._file is None:
            raise DownloadError("the download has not begun")
        return self._file

    def _close(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            os.close(file)


class PartialStore(TemporaryStore):
    """Keeps a file under a name by which a later download finds it, with a note of what it is.

    One process at a time has it. Another one that downloads the same at the same time gets a
    temporary file of its own.

    Args:
        target: Where the file will go.
        stem: The name for the part, such as `track-3629`.
        source: What is downloaded; a part of something else is not continued.
    """

    def __init__(self, target: Target, stem: str, source: str) -> None:
        """Begin; nothing is opened yet."""
        super().__init__(target)
        self._kept = target.folder / f".{stem}.part"
        self._note = target.folder / f".{stem}.part.json"
        self._source = source
        self._shared = False

    def open(self) -> None:
        """Take over what an earlier download left, if there is any and nobody else has it.

        Raises:
            DownloadError: Something else has its name.
        """
        if fcntl is None:
            return
        try:
            file = os.open(self._kept, _FLAGS | os.O_CREAT, 0o600)
        except OSError as error:
            message = f"{self._kept}: is in the way ({error.strerror}); remove it"
            raise DownloadError(message) from None
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_nlink > 1:
            os.close(file)
            raise DownloadError(f"{self._kept}: is in the way; remove it")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Whoever had it may have put it in its place a moment ago.
            current = os.stat(self._kept, follow_symlinks=False)
        except OSError:
            os.close(file)
            return
        if (current.st_dev, current.st_ino) != (found.st_dev, found.st_ino):
            os.close(file)
            return
        self._file, self.path, self._shared = file, self._kept, True
        self.mark = self._read_note() or Mark()
        if self.mark == Mark():
            os.ftruncate(file, 0)
        self._size = os.lseek(file, 0, os.SEEK_END)

    def start(self, mark: Mark) -> None:
        """Begin with an empty file."""
        if self._shared:
            # No note before the file is empty: old bytes must not pass for new ones.
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._note)
        super().start(mark)
        if self._shared and (mark.etag or mark.modified):
            self._write_note(mark)

    def finish(self, name: str) -> Path:
        """Put the file in its place."""
        path = super().finish(name)
        self._drop_note()
        return path

    def abandon(self, *, keep: bool) -> None:
        """Keep the part and its note, or remove both."""
        if self._file is None:
            return
        if keep and self._shared and self._size and self._note.exists():
            self._close()
            return
        self._drop_note()
        super().abandon(keep=False)

    def _drop_note(self) -> None:
        if self._shared:
            with contextlib.suppress(OSError):
                os.unlink(self._note)

    def _read_note(self) -> Mark | None:
        try:
            file = os.open(self._note, _FLAGS & ~os.O_RDWR)
        except OSError:
            return None
        try:
            note = json.loads(os.read(file, _LARGEST_NOTE))
            if note.pop("source") != self._source:
                return None
            mark = Mark(**note)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
        finally:
            os.close(file)
        texts = (mark.name, mark.media_type, mark.etag or "", mark.modified or "")
        fits = all(isinstance(each, str) and each.isprintable() for each in texts)
        counts = mark.total is None or (isinstance(mark.total, int) and mark.total >= 0)
        plain = mark.name == os.path.basename(mark.name) and not mark.name.startswith(".")
        return mark if fits and counts and plain else None

    def _write_note(self, mark: Mark) -> None:
        flags = (_FLAGS & ~os.O_RDWR) | os.O_WRONLY | os.O_CREAT | os.O_EXCL
        file = os.open(self._note, flags, 0o600)
        try:
            os.write(file, json.dumps({"source": self._source, **mark._asdict()}).encode())
        finally:
            os.close(file)
