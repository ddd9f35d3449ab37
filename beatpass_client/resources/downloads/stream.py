"""A download as a stream: its bytes are handed on as they come, without a file."""

from __future__ import annotations

import asyncio
import contextvars
import queue
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Self

from ...errors import DownloadError
from ...types import Call
from ..flows import Steps, run, run_async
from .checksums import given_checksum
from .download import MAX_FILE, DownloadOptions, check_options, make_receiver, receive_into
from .file_types import FileType
from .storage import StreamStore

# So many bytes wait for the reader at most; then the server has to wait as well.
_MAX_WAITING = 1 << 20
_MAX_WAITING_PIECES = 16


class _Stream:
    """What both streams have in common: the call, and what is known of the file."""

    def __init__(
        self,
        client: Any,
        call: Call[Any],
        file_type: FileType,
        wanted: DownloadOptions,
        default_name: str,
    ) -> None:
        check_options(wanted)
        self._client = client
        self._call = call
        self._wanted = wanted._replace(max_bytes=wanted.max_bytes or MAX_FILE)
        self._store = StreamStore(self._hand_on, given_checksum(wanted.checksum))
        self._receiver = make_receiver(
            client, call, file_type, self._store, self._wanted, default_name
        )
        self._receiver.paced = True
        self._rest = b""
        self._entered = False

    @property
    def size(self) -> int | None:
        """The size in bytes; `None` when the server does not tell."""
        return self._store.info.total

    @property
    def name(self) -> str:
        """A safe name for the file, made from the server's."""
        return self._store.info.name

    @property
    def media_type(self) -> str:
        """The media type, such as `audio/mpeg`."""
        return self._store.info.media_type

    def _flow(self) -> Steps[Any]:
        return receive_into(self._client, self._call, self._receiver, self._store, self._wanted)

    def _hand_on(self, chunk: bytes) -> None:
        raise NotImplementedError

    def _enter(self) -> None:
        if self._entered:
            raise DownloadError("a stream is read once: make another one")
        self._entered = True


class AsyncStream(_Stream):
    """The bytes of a download as they come; see `bp.tracks.stream`."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._pieces: deque[bytes] = deque()
        self._waiting = 0
        self._changed = asyncio.Event()
        self._receiver.ready = self._room
        self._task: asyncio.Task[Any] | None = None

    async def __aenter__(self) -> Self:
        self._enter()
        self._task = asyncio.create_task(run_async(self._flow()))
        self._task.add_done_callback(lambda _: self._changed.set())
        try:
            # A refusal shows here, not at the first piece.
            await self._wait(lambda: bool(self._pieces))
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task])
        if self._task is not None and not self._task.cancelled():
            # It was raised already, or nobody wants to know.
            self._task.exception()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self._next():
            yield piece

    async def read(self, size: int = -1) -> bytes:
        """Read the next bytes.

        Args:
            size: How many at most; all that are left when it is negative.

        Returns:
            The bytes; none at the end.

        Raises:
            BeatPassError: The download failed, or is not what it should be.
        """
        found = bytearray()
        while size < 0 or len(found) < size:
            piece = await self._next()
            if not piece:
                break
            found += piece
        end = len(found) if size < 0 else size
        self._rest = bytes(found[end:]) + self._rest
        return bytes(found[:end])

    async def _next(self) -> bytes:
        if self._rest:
            piece, self._rest = self._rest, b""
            return piece
        await self._wait(lambda: bool(self._pieces))
        if not self._pieces:
            return b""
        piece = self._pieces.popleft()
        self._waiting -= len(piece)
        self._changed.set()
        return piece

    def _hand_on(self, chunk: bytes) -> None:
        self._pieces.append(chunk)
        self._waiting += len(chunk)
        self._changed.set()

    async def _room(self) -> None:
        while self._waiting >= _MAX_WAITING:
            self._changed.clear()
            await self._changed.wait()

    async def _wait(self, condition: Callable[[], bool]) -> None:
        """Wait for a piece, or for the end; raise what ended the download."""
        if self._task is None:
            raise DownloadError("use the stream in `async with`")
        while not condition():
            if self._task.done():
                self._task.result()
                return
            self._changed.clear()
            await self._changed.wait()


class SyncStream(_Stream):
    """The bytes of a download as they come; see `bp.tracks.stream`."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_MAX_WAITING_PIECES)
        self._left = threading.Event()
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._enter()
        context = contextvars.copy_context()
        self._thread = threading.Thread(
            target=context.run, args=(self._work,), name="beatpass-stream", daemon=True
        )
        self._thread.start()
        try:
            # A refusal shows here, not at the first piece.
            self._rest = self._next()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        if self._thread is not None:
            while self._thread.is_alive():
                self._clear()
                self._thread.join(0.05)

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._next():
            yield piece

    def read(self, size: int = -1) -> bytes:
        """Read the next bytes.

        Args:
            size: How many at most; all that are left when it is negative.

        Returns:
            The bytes; none at the end.

        Raises:
            BeatPassError: The download failed, or is not what it should be.
        """
        found = bytearray()
        while size < 0 or len(found) < size:
            piece = self._next()
            if not piece:
                break
            found += piece
        end = len(found) if size < 0 else size
        self._rest = bytes(found[end:]) + self._rest
        return bytes(found[:end])

    def _next(self) -> bytes:
        if self._rest:
            piece, self._rest = self._rest, b""
            return piece
        if self._thread is None:
            raise DownloadError("use the stream in `with`")
        found = self._pieces.get()
        if found is not None:
            return found
        # The end stays the end.
        self._pieces.put(None)
        if self._error is not None:
            raise self._error
        return b""

    def _work(self) -> None:
        try:
            run(self._flow())
        except BaseException as error:
            self._error = error
        finally:
            self._put(None)

    def _hand_on(self, chunk: bytes) -> None:
        if not self._put(chunk):
            raise _ReaderLeft

    def _put(self, piece: bytes | None) -> bool:
        while not self._left.is_set():
            try:
                self._pieces.put(piece, timeout=0.05)
            except queue.Full:
                continue
            return True
        return False

    def _clear(self) -> None:
        try:
            while True:
                self._pieces.get_nowait()
        except queue.Empty:
            return


class _ReaderLeft(BaseException):
    """Ends a download whose reader has gone."""
