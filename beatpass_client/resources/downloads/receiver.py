"""Taking a file in: what is asked for, and whether what comes belongs to what is there."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from ...errors import (
    InvalidArgumentError,
    RangeMismatchError,
    ResponseDecodeError,
    ResponseTooLargeError,
    SizeMismatchError,
    UnexpectedContentTypeError,
    clean_text,
)
from ...transport.body import BodyError
from ...transport.headers import media_type
from .checksums import Checksum, announced_checksum
from .file_types import HEAD, FileType, looks_like, safe_name
from .storage import FileInfo, Store

if TYPE_CHECKING:
    from ...transport.clock import Clock

Progress = Callable[[int, int | None], object]

SLOWEST = 1024
"""Bytes a second: a download that stays below it for a whole window is given up and begun anew."""

WINDOW = 60.0
"""Seconds over which the speed of a download is measured."""

_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)", re.ASCII)
_UNSATISFIED = re.compile(r"bytes \*/([0-9]{1,18})", re.ASCII)
_LENGTH = re.compile(r"[0-9]{1,18}", re.ASCII)
# Fewer bytes show nothing yet.
_TELLING = 16


class Receiver:
    """The sink of a download: it takes answers and puts their bytes into a store.

    Args:
        operation: The `operationId`, for errors.
        file_type: What may come.
        store: Where its bytes go.
        clock: What tells the time.
        progress: Called with the bytes that are there and the size, `None` when it is unknown.
        max_bytes: More bytes than these are refused.
        size: The size that the caller expects; `None` for any.
        default_name: The name of the file when the server gives none.
        check_name: Refuses a name that is taken; `None` when the caller named the file.
        follows: Whether the download may be sent on to another server.

    Attributes:
        begun: Whether the last answer was a file.
        file_type: What may come.
        content_ending: The ending that fits the content; `None` when the content does not tell.
        ready: Waits until the store has room for the next piece; `None` when it always has.
        paced: Whether a reader sets the pace: then the speed is not watched.
        asked: How many bytes were left out of what was asked for.
        checksum: What the server said that the file comes to.
    """

    def __init__(
        self,
        operation: str,
        file_type: FileType,
        store: Store,
        clock: Clock,
        *,
        progress: Progress | None,
        max_bytes: int,
        size: int | None,
        default_name: str,
        check_name: Callable[[str], None] | None,
        follows: bool,
    ) -> None:
        self._operation = operation
        self.file_type = file_type
        self._store = store
        self._clock = clock
        self._progress = progress
        self._max_bytes = max_bytes
        self._size = size
        self._default_name = default_name
        self._check_name = check_name
        self._follows = follows
        self.begun = False
        self.asked = 0
        self.ready: Callable[[], Awaitable[None]] | None = None
        self.paced = False
        self.content_ending: str | None = None
        self.checksum: Checksum | None = None
        self._window_began = 0.0
        self._window_bytes = 0

    @property
    def follows(self) -> bool:
        """Whether the download may be sent on to another server, without the token."""
        return self._follows

    def request_headers(self) -> Mapping[str, str]:
        """Get what to ask for: the missing rest, if it can be told that it belongs to the part."""
        self.begun = False
        self.asked = 0
        info = self._store.info
        validator = info.etag or info.modified
        if not self._store.size or validator is None:
            return {}
        self.asked = self._store.size
        return {"Range": f"bytes={self.asked}-", "If-Range": validator}

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the head of an answer.

        Args:
            status: 200 for the whole file, 206 for the rest of it.
            headers: The headers.

        Raises:
            RangeMismatchError: The rest is not that of the part.
            ResponseError: It is no such file, or too large.
            DownloadError: Its name is taken.
        """
        coding = headers.get("content-encoding", "").strip().lower()
        if coding not in ("", "identity"):
            message = f"the file came compressed as {clean_text(coding, 20)!r}, which nobody asked"
            raise ResponseDecodeError(message, operation=self._operation, status=status)
        found = media_type(headers)
        if not self.file_type.accepts(found):
            message = f"the answer is {clean_text(found, 60)!r}, not {self.file_type.name}"
            raise UnexpectedContentTypeError(
                message, operation=self._operation, status=status, content_type=found
            )
        if status == 206:
            self._go_on(headers)
        else:
            self._start(headers)
        announced = announced_checksum(headers, whole=status == 200)
        self.checksum = announced or (self.checksum if status == 206 else None)
        self.begun = True
        self._tell()
        self._window_began, self._window_bytes = self._clock.monotonic(), 0

    def write(self, chunk: bytes) -> None:
        """Take the next piece.

        Args:
            chunk: The bytes.

        Raises:
            ResponseTooLargeError: It is more than is allowed.
            SizeMismatchError: It is more than was announced.
        """
        store = self._store
        after, total = store.size + len(chunk), store.info.total
        if after > self._max_bytes:
            raise self._too_large()
        if total is not None and after > total:
            message = f"more came than the {total} bytes that were announced; nothing was kept"
            raise SizeMismatchError(message, operation=self._operation)
        if not store.size and len(chunk) >= _TELLING:
            self.check_content(chunk[:HEAD])
        store.append(chunk)
        if not self.paced:
            self._watch(len(chunk))
        self._tell()

    async def drain(self) -> None:
        """Wait until the store has room for the next piece."""
        if self.ready is not None:
            await self.ready()

    def check_content(self, head: bytes) -> None:
        """Refuse a page or JSON where a file should be, whatever the media type says.

        Args:
            head: The first bytes.

        Raises:
            UnexpectedContentTypeError: They are refused.
        """
        found = looks_like(head)
        if found is not None and found in self.file_type.refused:
            label = self._store.info.media_type or "no media type"
            message = f"what came is {found}, not {self.file_type.name}, although its label is "
            raise UnexpectedContentTypeError(
                f"{message}{label}; nothing was kept", operation=self._operation, content_type=label
            )

    def is_complete(self, content_range: str) -> bool:
        """Tell whether nothing is missing, after the server said that it has no more.

        Args:
            content_range: The header of an answer with status 416.

        Returns:
            Whether the part is the whole file already.
        """
        match = _UNSATISFIED.fullmatch(content_range.strip())
        if match is None or int(match[1]) != self._store.size:
            return False
        self.begun = self._store.info.total in (None, self._store.size)
        return self.begun

    def _start(self, headers: Mapping[str, str]) -> None:
        found = media_type(headers)
        length = headers.get("content-length", "").strip()
        total = int(length) if _LENGTH.fullmatch(length) else None
        if total is None and self._size is None and "transfer-encoding" not in headers:
            message = (
                "the answer does not tell where the file ends, so a part of it could pass for the "
                "whole: give its size="
            )
            raise SizeMismatchError(message, operation=self._operation)
        if total is not None and total > self._max_bytes:
            raise self._too_large()
        if None not in (total, self._size) and total != self._size:
            message = f"the file has {total} bytes, not {self._size}; nothing was kept"
            raise SizeMismatchError(message, operation=self._operation)
        disposition = headers.get("content-disposition")
        name = safe_name(disposition, found, self.file_type, self._default_name)
        if self._check_name is not None:
            self._check_name(name)
        etag = headers.get("etag", "").strip()
        modified = headers.get("last-modified", "").strip()
        strong = etag if etag.startswith('"') and etag.isascii() and etag.isprintable() else None
        dated = modified if modified.isascii() and modified.isprintable() else ""
        checksum = announced_checksum(headers, whole=True)
        self._store.start(FileInfo(strong, dated or None, total, name, found), checksum)

    def _go_on(self, headers: Mapping[str, str]) -> None:
        info, size = self._store.info, self._store.size
        match = _RANGE.fullmatch(headers.get("content-range", "").strip())
        problem = None
        if not self.asked or match is None:
            problem = "a part of the file came that nobody asked for"
        else:
            first, last = int(match[1]), int(match[2])
            total = None if match[3] == "*" else int(match[3])
            if first != size:
                problem = f"the server went on at byte {first}, not at {size}"
            elif total is not None and (last != total - 1 or info.total not in (None, total)):
                problem = "the server went on with a file of another size"
            elif info.etag and headers.get("etag", info.etag).strip() != info.etag:
                problem = "the server went on with another file"
            else:
                self._store.info = info._replace(total=total if info.total is None else info.total)
        if problem is not None:
            message = f"{problem}; it is begun anew once"
            raise RangeMismatchError(message, operation=self._operation)

    def _watch(self, count: int) -> None:
        self._window_bytes += count
        passed = self._clock.monotonic() - self._window_began
        if passed < WINDOW:
            return
        if self._window_bytes < SLOWEST * passed:
            speed = self._window_bytes / passed
            raise BodyError("truncated", f"it comes too slowly, {speed:.0f} bytes a second")
        self._window_began, self._window_bytes = self._clock.monotonic(), 0

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._store.size, self._store.info.total)

    def _too_large(self) -> ResponseTooLargeError:
        message = f"the file is larger than max_bytes={self._max_bytes}; nothing was kept"
        return ResponseTooLargeError(message, operation=self._operation)


def checked_progress(progress: Progress | None) -> Progress | None:
    """Refuse what cannot be called.

    Args:
        progress: What a caller gave.

    Returns:
        The same.

    Raises:
        InvalidArgumentError: It cannot be called, or only be awaited. Nothing was sent.
    """
    from inspect import iscoroutinefunction

    if progress is not None and (not callable(progress) or iscoroutinefunction(progress)):
        message = "progress must be an ordinary function of (done, total). Nothing was sent"
        raise InvalidArgumentError(message)
    return progress
