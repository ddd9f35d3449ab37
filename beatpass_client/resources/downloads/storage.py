"""Where the bytes of a download are kept until it is complete."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ...errors import DownloadError
from .checksums import Checksum
from .destination import Destination
from .file_types import HEAD

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


class FileInfo(NamedTuple):
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

    info: FileInfo

    @property
    def size(self) -> int:
        """How many bytes are there."""
        ...

    def open(self) -> None:
        """Look for what an earlier download left."""
        ...

    def start(self, info: FileInfo, checksum: Checksum | None = None) -> None:
        """Begin with nothing, for a file that comes to a checksum."""
        ...

    def append(self, chunk: bytes) -> None:
        """Add the next bytes."""
        ...

    def head(self, size: int) -> bytes:
        """Read the first bytes again."""
        ...

    def holds(self, checksum: Checksum) -> bool:
        """Tell whether everything comes to a checksum."""
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
        self.info = FileInfo()
        self._bytes = bytearray()

    @property
    def size(self) -> int:
        """How many bytes are there."""
        return len(self._bytes)

    def open(self) -> None:
        """Find nothing: memory keeps nothing for another time."""

    def start(self, info: FileInfo, checksum: Checksum | None = None) -> None:
        """Begin with nothing."""
        self.info = info
        self._bytes.clear()

    def append(self, chunk: bytes) -> None:
        """Add the next bytes."""
        self._bytes += chunk

    def head(self, size: int) -> bytes:
        """Read the first bytes again."""
        return bytes(self._bytes[:size])

    def holds(self, checksum: Checksum) -> bool:
        """Tell whether everything comes to a checksum."""
        return checksum.holds([bytes(self._bytes)])

    def finish(self, name: str) -> bytes:
        """Hand the bytes over."""
        return bytes(self._bytes)

    def abandon(self, *, keep: bool) -> None:
        """Let go of them."""
        self._bytes.clear()


class StreamStore:
    """Hands each piece on and keeps none.

    Args:
        hand_on: Takes the next piece.
        checksum: What the caller says that the file comes to.
    """

    def __init__(self, hand_on: Callable[[bytes], None], checksum: Checksum | None) -> None:
        self.info = FileInfo()
        self._hand_on = hand_on
        self._size = 0
        self._head = b""
        self._checksum = checksum
        self._digest: Any = None

    @property
    def size(self) -> int:
        """How many bytes were handed on."""
        return self._size

    def open(self) -> None:
        """Find nothing: a stream keeps nothing for another time."""

    def start(self, info: FileInfo, checksum: Checksum | None = None) -> None:
        """Begin. What was handed on cannot be taken back, so a stream begins once."""
        if self._size:
            message = "the file cannot be continued where it broke off: begin the stream anew"
            raise DownloadError(message)
        self.info = info
        expected = self._checksum or checksum
        self._digest = None if expected is None else expected.new()

    def append(self, chunk: bytes) -> None:
        """Hand the next bytes on."""
        self._size += len(chunk)
        if len(self._head) < HEAD:
            self._head += chunk[:HEAD]
        if self._digest is not None:
            self._digest.update(chunk)
        self._hand_on(chunk)

    def head(self, size: int) -> bytes:
        """Get the first bytes again."""
        return self._head[:size]

    def holds(self, checksum: Checksum) -> bool:
        """Tell whether everything came to a checksum."""
        return self._digest is not None and bool(self._digest.digest() == checksum.digest)

    def finish(self, name: str) -> None:
        """Be done: everything was handed on."""

    def abandon(self, *, keep: bool) -> None:
        """Give up."""


class TemporaryStore:
    """Keeps a file in the destination folder, under a name of its own, until it is complete.

    Args:
        destination: Where the file will go.
    """

    def __init__(self, destination: Destination) -> None:
        self.info = FileInfo()
        self.destination = destination
        self.path = destination.folder / f".beatpass-{secrets.token_hex(8)}.part"
        self._file: int | None = None
        self._size = 0

    @property
    def size(self) -> int:
        """How many bytes are there."""
        return self._size

    def open(self) -> None:
        """Find nothing: the name is new."""

    def start(self, info: FileInfo, checksum: Checksum | None = None) -> None:
        """Begin with nothing."""
        self.info = info
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

    def head(self, size: int) -> bytes:
        """Read the first bytes again."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, size)

    def holds(self, checksum: Checksum) -> bool:
        """Tell whether everything comes to a checksum."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return checksum.holds(iter(lambda: os.read(self._descriptor, _PIECE), b""))

    def finish(self, name: str) -> Path:
        """Put the file in its place."""
        os.fsync(self._descriptor)
        path = self.destination.receive(self.path, name)
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
        destination: Where the file will go.
        stem: The name for the part, such as `track-3629`.
        source: What is downloaded; a part of something else is not continued.
    """

    def __init__(self, destination: Destination, stem: str, source: str) -> None:
        super().__init__(destination)
        self._kept = destination.folder / f".{stem}.part"
        self._note = destination.folder / f".{stem}.part.json"
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
        self.info = self._read_note() or FileInfo()
        if self.info == FileInfo():
            os.ftruncate(file, 0)
        self._size = os.lseek(file, 0, os.SEEK_END)

    def start(self, info: FileInfo, checksum: Checksum | None = None) -> None:
        """Begin with nothing."""
        if self._shared:
            # No note before the file is empty: old bytes must not pass for new ones.
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._note)
        super().start(info, checksum)
        if self._shared and (info.etag or info.modified):
            self._write_note(info)

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

    def _read_note(self) -> FileInfo | None:
        try:
            file = os.open(self._note, _FLAGS & ~os.O_RDWR)
        except OSError:
            return None
        try:
            note = json.loads(os.read(file, _LARGEST_NOTE))
            if note.pop("source") != self._source:
                return None
            info = FileInfo(**note)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
        finally:
            os.close(file)
        texts = (info.name, info.media_type, info.etag or "", info.modified or "")
        fits = all(isinstance(each, str) and each.isprintable() for each in texts)
        counts = info.total is None or (isinstance(info.total, int) and info.total >= 0)
        plain = info.name == os.path.basename(info.name) and not info.name.startswith(".")
        return info if fits and counts and plain else None

    def _write_note(self, info: FileInfo) -> None:
        flags = (_FLAGS & ~os.O_RDWR) | os.O_WRONLY | os.O_CREAT | os.O_EXCL
        file = os.open(self._note, flags, 0o600)
        try:
            os.write(file, json.dumps({"source": self._source, **info._asdict()}).encode())
        finally:
            os.close(file)
