"""The download itself, as a flow of both clients."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ...errors import (
    APIStatusError,
    DownloadError,
    EmptyResponseError,
    InvalidArgumentError,
    RangeMismatchError,
    ResponseTooLargeError,
    SizeMismatchError,
    UnexpectedContentTypeError,
    clean_text,
)
from ...transport.headers import media_type
from ...types import Call, PreparedRequest, Response
from ..steps import Blocking, Send, Steps
from .checksums import Checksum, given_checksum
from .kinds import FileKind
from .receiving import Progress, Receiver, checked_progress
from .stores import Mark, MemoryStore, PartialStore, Store, TemporaryStore
from .target import Target

LARGEST_FILE = 1 << 30
"""Bytes: what a file may have at most, unless a caller says otherwise."""

LARGEST_IN_MEMORY = 1 << 28
"""The same without a file: the largest upload that BeatPass takes."""

# After these, what has come is of no use for another time.
_SPOILED = (RangeMismatchError, ResponseTooLargeError, SizeMismatchError)


class Wish(NamedTuple):
    """How somebody wants a file.

    Attributes:
        to: The file or the folder; `None` for the bytes.
        progress: Called with the bytes that are there and the size, `None` when it is unknown.
        overwrite: Whether a file that is there may be replaced.
        resume: Whether a part that is left is kept, and continued another time.
        max_bytes: The most bytes to take; `None` for a gigabyte, or 256 MiB without a file.
        size: The size that the file must have; `None` for any.
        checksum: What the file must come to, such as `sha256:9f86d0…`.
    """

    to: str | os.PathLike[str] | None = None
    progress: Progress | None = None
    overwrite: bool = False
    resume: bool = False
    max_bytes: int | None = None
    size: int | None = None
    checksum: str | None = None


def fetch(client: Any, call: Call, kind: FileKind, wish: Wish, *, stem: str) -> Steps[Any]:
    """Download a file.

    Args:
        client: A client of either kind.
        call: The call that gets it.
        kind: What kind of file it is.
        wish: How it is wanted.
        stem: The name for the file, without an ending, when the server gives none.

    Returns:
        Where the file is; its bytes when no place was given; the request of a client with
        `dry_run=True`.

    Raises:
        DownloadError: It cannot be written, or is not what it should be.
        BeatPassError: One of its other kinds, which say what happened.
    """
    operation = call.operation
    progress, checksum = checked_progress(wish.progress), given_checksum(wish.checksum)
    for name, value in (("max_bytes", wish.max_bytes), ("size", wish.size)):
        if value is not None and (type(value) is not int or value < 1):
            raise InvalidArgumentError(f"{name} must be a whole number from 1. Nothing was sent")
    target = None if wish.to is None else Target(wish.to, overwrite=wish.overwrite)
    repeats = operation.operation_class in ("download", "read")
    store = _store(client, call, target, stem, keep=wish.resume and repeats)
    receiver = Receiver(
        operation.id,
        kind,
        store,
        client.clock,
        progress=progress,
        most=wish.max_bytes or (LARGEST_IN_MEMORY if target is None else LARGEST_FILE),
        size=wish.size,
        otherwise=stem,
        check_name=target.check if target is not None and target.name is None else None,
        follows=operation.operation_class == "download",
    )
    try:
        with _local_errors(operation.id):
            yield Blocking(store.open)
        response = yield from _receive(client, call, receiver, store, restarts=repeats)
        if isinstance(response.parsed, PreparedRequest):
            store.abandon(keep=True)
            return response.parsed
        if not receiver.begun:
            _take_answer(response, receiver, kind, operation.id, json=operation.answer == "json")

        def finish() -> Any:
            _check(operation.id, store, wish.size, checksum or receiver.checksum)
            try:
                return store.finish((target and target.name) or store.mark.name)
            except DownloadError:
                # Its name is taken: what is left would be in the way for good.
                store.abandon(keep=False)
                raise

        with _local_errors(operation.id):
            return (yield Blocking(finish))
    except BaseException as error:
        store.abandon(keep=not isinstance(error, _SPOILED))
        raise


def keep(content: bytes, name: str, target: Target, operation: str) -> Steps[Path]:
    """Put content that is there already into a file, as a download is put there.

    Args:
        content: The content.
        name: The name of the file, where the target has none.
        target: Where it goes.
        operation: The `operationId`, for errors.

    Returns:
        Where the file is.

    Raises:
        DownloadError: It cannot be written.
    """
    store = TemporaryStore(target)

    def write() -> Path:
        store.start(Mark(total=len(content)))
        store.append(content)
        return store.finish(target.name or name)

    try:
        with _local_errors(operation):
            path: Path = yield Blocking(write)
            return path
    except BaseException:
        store.abandon(keep=False)
        raise


def _store(client: Any, call: Call, target: Target | None, stem: str, *, keep: bool) -> Store:
    if target is None:
        return MemoryStore()
    if not keep:
        return TemporaryStore(target)
    base = urlsplit(call.url or client.base_url)
    path = base.path if call.url else f"{base.path}{call.path}?{call.query}"
    source = sha256(f"{base.scheme}://{base.netloc}{path}".encode()).hexdigest()
    return PartialStore(target, target.name or stem, source)


def _receive(
    client: Any, call: Call, receiver: Receiver, store: Store, *, restarts: bool
) -> Steps[Response[Any]]:
    """Send the call; begin anew once when the server goes on with something else."""
    call = call._replace(sink=receiver)
    restarted = not restarts
    while True:
        try:
            answer: Response[Any] = yield Send(client, call)
            return answer
        except RangeMismatchError:
            if restarted:
                raise
        except APIStatusError as error:
            if error.status != 416 or not receiver.asked:
                raise
            if receiver.is_complete(error.headers.get("content-range", "")):
                return Response(416, b"", error.headers, None, attempts=error.attempts)
            if restarted:
                raise
        restarted = True
        # Without its mark, nothing belongs to the part, and everything is asked for.
        store.mark = store.mark._replace(etag=None, modified=None)


def _take_answer(
    response: Response[Any], receiver: Receiver, kind: FileKind, operation: str, *, json: bool
) -> None:
    """Take what was read like any answer: JSON, where that is what a file of this kind can be."""
    found = media_type(response.headers)
    if not json or found not in ("", "application/json"):
        message = f"the answer is {clean_text(found, 60) or 'empty'!r}, not {kind.name}"
        raise UnexpectedContentTypeError(
            message, operation=operation, status=response.status_code, content_type=found
        )
    headers = {"content-type": "application/json", "content-length": str(len(response.content))}
    if "content-disposition" in response.headers:
        headers["content-disposition"] = response.headers["content-disposition"]
    receiver.begin(200, headers)
    receiver.write(response.content)


def _check(operation: str, store: Store, size: int | None, checksum: Checksum | None) -> None:
    total = store.mark.total if size is None else size
    if total is not None and store.size != total:
        message = f"{store.size} bytes came instead of {total}; nothing was kept"
        raise SizeMismatchError(message, operation=operation)
    if not store.size:
        raise EmptyResponseError("the file is empty; nothing was kept", operation=operation)
    if checksum is not None and not checksum.holds(store.pieces()):
        message = f"the file does not come to its {checksum.algorithm} checksum; nothing was kept"
        raise SizeMismatchError(message, operation=operation)


@contextlib.contextmanager
def _local_errors(operation: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or type(error).__name__}"
        raise DownloadError(message, operation=operation) from None
