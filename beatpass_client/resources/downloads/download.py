"""Downloads: a file is received piece by piece, checked, and put where it was asked for."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

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
from ...types import Call, Operation, RequestOptions, Response
from ..flows import Blocking, Send, Steps, as_json
from .checksums import Checksum, given_checksum
from .destination import Destination
from .file_types import HEAD, FileType, content_ending, ending_of
from .receiver import Progress, Receiver, checked_progress
from .storage import FileInfo, MemoryStore, PartialStore, Store, TemporaryStore

MAX_FILE = 1 << 30
"""Bytes: what a file may have at most, unless a caller says otherwise."""

MAX_IN_MEMORY = 1 << 28
"""The same without a file: the largest upload that BeatPass takes."""

# After these, what has come is of no use for another time.
_SPOILED = (RangeMismatchError, ResponseTooLargeError, SizeMismatchError)


class DownloadOptions(NamedTuple):
    """How a file is wanted.

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


def download(
    client: Any, call: Call[Any], file_type: FileType, wanted: DownloadOptions, *, default_name: str
) -> Steps[Any]:
    """Download a file.

    Args:
        client: A client of either kind.
        call: The call that gets it.
        file_type: What the file is.
        wanted: How it is wanted.
        default_name: The name for the file, without an ending, when the server gives none.

    Returns:
        Where the file is; its bytes when no destination was given.

    Raises:
        DownloadError: It cannot be written, or is not what it should be.
        BeatPassError: One of its other kinds, which say what happened.
    """
    check_options(wanted)
    destination = None if wanted.to is None else Destination(wanted.to, overwrite=wanted.overwrite)
    repeats = call.operation.operation_class in ("download", "read")
    store = _store(client, call, destination, default_name, keep=wanted.resume and repeats)
    receiver = make_receiver(client, call, file_type, store, wanted, default_name, destination)
    path = yield from receive_into(client, call, receiver, store, wanted, destination)
    if destination is not None and destination.name is not None:
        _note_ending(path, store.info, receiver)
    return path


def check_options(wanted: DownloadOptions) -> None:
    """Refuse options that cannot hold.

    Args:
        wanted: The options.

    Raises:
        InvalidArgumentError: One of them cannot hold. Nothing was sent.
    """
    checked_progress(wanted.progress)
    given_checksum(wanted.checksum)
    for name, value in (("max_bytes", wanted.max_bytes), ("size", wanted.size)):
        if value is not None and (type(value) is not int or value < 1):
            raise InvalidArgumentError(f"{name} must be a whole number from 1. Nothing was sent")


def make_receiver(
    client: Any,
    call: Call[Any],
    file_type: FileType,
    store: Store,
    wanted: DownloadOptions,
    default_name: str,
    destination: Destination | None = None,
) -> Receiver:
    """Make the sink of a download.

    Args:
        client: A client of either kind.
        call: The call that gets the file.
        file_type: What the file is.
        store: Where its bytes go.
        wanted: How it is wanted.
        default_name: The name for the file, when the server gives none.
        destination: Where it goes in the end; `None` for no file.

    Returns:
        The sink.
    """
    named = destination is None or destination.name is not None
    return Receiver(
        call.operation.id,
        file_type,
        store,
        client.clock,
        progress=wanted.progress,
        max_bytes=wanted.max_bytes or (MAX_IN_MEMORY if wanted.to is None else MAX_FILE),
        size=wanted.size,
        default_name=default_name,
        check_name=None if destination is None or named else destination.check,
        follows=call.operation.operation_class == "download",
    )


def receive_into(
    client: Any,
    call: Call[Any],
    receiver: Receiver,
    store: Store,
    wanted: DownloadOptions,
    destination: Destination | None = None,
) -> Steps[Any]:
    """Send the call, check what came, and hand it over.

    Args:
        client: A client of either kind.
        call: The call that gets the file.
        receiver: The sink.
        store: Where its bytes go.
        wanted: How it is wanted.
        destination: Where it goes in the end; `None` for no file.

    Returns:
        What the store hands over.

    Raises:
        DownloadError: It cannot be written, or is not what it should be.
        BeatPassError: One of its other kinds, which say what happened.
    """
    operation = call.operation
    checksum = given_checksum(wanted.checksum)
    repeats = operation.operation_class in ("download", "read")
    try:
        with _local_errors(operation.id):
            yield Blocking(store.open)
        response = yield from _receive(client, call, receiver, store, restarts=repeats)
        if not receiver.begun:
            _take_answer(response, receiver, operation)

        def finish() -> Any:
            _check(operation.id, store, receiver, wanted.size, checksum or receiver.checksum)
            name = (destination and destination.name) or _fitting_name(store, receiver)
            try:
                return store.finish(name)
            except DownloadError:
                # Its name is taken: what is left would be in the way for good.
                store.abandon(keep=False)
                raise

        with _local_errors(operation.id):
            return (yield Blocking(finish))
    except BaseException as error:
        store.abandon(keep=not isinstance(error, _SPOILED))
        raise


def save_content(
    content: bytes, name: str, destination: Destination, operation: str
) -> Steps[Path]:
    """Put content that is there already into a file, as a download is put there.

    Args:
        content: The content.
        name: The name of the file, where the destination has none.
        destination: Where it goes.
        operation: The `operationId`, for errors.

    Returns:
        Where the file is.

    Raises:
        DownloadError: It cannot be written.
    """
    store = TemporaryStore(destination)

    def write() -> Path:
        store.start(FileInfo(total=len(content)))
        store.append(content)
        return store.finish(destination.name or name)

    try:
        with _local_errors(operation):
            path: Path = yield Blocking(write)
            return path
    except BaseException:
        store.abandon(keep=False)
        raise


# No operation of the contract: a URL that an answer of one named.
_IMAGE = Operation(
    id="picture",
    method="GET",
    path="",
    operation_class="download",
    auth="none",
    namespace="cover_art",
    name="download",
    answer="bytes",
)


def image_call(client: Any, url: str, options: RequestOptions | None = None) -> Call[bytes]:
    """Make the call that gets a picture, which BeatPass keeps outside of the API.

    Args:
        client: A client of either kind.
        url: Where the picture is, such as a track's `image`.
        options: What is different for this call.

    Returns:
        The call; it carries no token.

    Raises:
        InvalidArgumentError: It is no URL, or one of the API itself. Nothing was sent.
    """
    if not isinstance(url, str) or not url.strip():
        message = "url must be where a picture is, such as track.image. Nothing was sent"
        raise InvalidArgumentError(message)
    base = urlsplit(client.base_url)
    try:
        whole = urljoin(f"{base.scheme}://{base.netloc}/", url.strip())
        found = urlsplit(whole)
        own = (found.hostname, found.port) == (base.hostname, base.port)
    except ValueError:
        raise InvalidArgumentError("url is no URL. Nothing was sent") from None
    if own and f"{unquote(found.path)}/".startswith(f"{base.path}/"):
        message = "url is one of the API: call the method that it belongs to. Nothing was sent"
        raise InvalidArgumentError(message)
    return Call(_IMAGE, "", options=options, url=whole)


def _store(
    client: Any, call: Call[Any], destination: Destination | None, name: str, *, keep: bool
) -> Store:
    if destination is None:
        return MemoryStore()
    if not keep:
        return TemporaryStore(destination)
    base = urlsplit(call.url or client.base_url)
    path = base.path if call.url else f"{base.path}{call.path}?{call.query}"
    source = sha256(f"{base.scheme}://{base.netloc}{path}".encode()).hexdigest()
    return PartialStore(destination, destination.name or name, source)


def _fitting_name(store: Store, receiver: Receiver) -> str:
    """Give the file the ending of its content, where the content tells one of its type."""
    name = store.info.name
    file_type, ending = receiver.file_type, receiver.content_ending
    if ending is None or ending not in file_type.endings.values():
        return name
    if ending_of(name) in file_type.alike(ending):
        return name
    return f"{name.rpartition('.')[0] or name}.{ending}"


def _note_ending(path: Path, info: FileInfo, receiver: Receiver) -> None:
    """Say that a file has the name that was asked for, and content that the name does not tell."""
    file_type = receiver.file_type
    ending = receiver.content_ending or file_type.endings.get(info.media_type)
    named = ending_of(path.name)
    if ending is not None and named and named not in file_type.alike(ending):
        message = f"{path}: is named as you asked, and its content is .{ending}"
        warnings.warn(message, stacklevel=2)


def _receive(
    client: Any, call: Call[Any], receiver: Receiver, store: Store, *, restarts: bool
) -> Steps[Response[Any]]:
    """Send the call; begin anew once when the server goes on with something else."""
    call = as_json(call)._replace(sink=receiver)
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
        store.info = store.info._replace(etag=None, modified=None)


def _take_answer(response: Response[Any], receiver: Receiver, operation: Operation) -> None:
    """Take what was read like any answer: JSON, where a file of this type can be JSON."""
    found = media_type(response.headers)
    if operation.answer != "json" or found not in ("", "application/json"):
        name = receiver.file_type.name
        message = f"the answer is {clean_text(found, 60) or 'empty'!r}, not {name}"
        raise UnexpectedContentTypeError(
            message, operation=operation.id, status=response.status_code, content_type=found
        )
    content, label, name = response.content, "application/json", ""
    if receiver.file_type.unpack is not None:
        content, label, name = receiver.file_type.unpack(content)
    headers = {"content-type": label, "content-length": str(len(content))}
    if name:
        headers["content-disposition"] = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    elif "content-disposition" in response.headers:
        headers["content-disposition"] = response.headers["content-disposition"]
    receiver.begin(200, headers)
    receiver.write(content)


def _check(
    operation: str, store: Store, receiver: Receiver, size: int | None, checksum: Checksum | None
) -> None:
    total = store.info.total if size is None else size
    if total is not None and store.size != total:
        message = f"{store.size} bytes came instead of {total}; nothing was kept"
        raise SizeMismatchError(message, operation=operation)
    if not store.size:
        raise EmptyResponseError("the file is empty; nothing was kept", operation=operation)
    if checksum is not None and not store.holds(checksum):
        message = f"the file does not come to its {checksum.algorithm} checksum; nothing was kept"
        raise SizeMismatchError(message, operation=operation)
    head = store.head(HEAD)
    receiver.content_ending = content_ending(head)
    try:
        receiver.check_content(head)
    except UnexpectedContentTypeError:
        store.abandon(keep=False)
        raise


@contextlib.contextmanager
def _local_errors(operation: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or type(error).__name__}"
        raise DownloadError(message, operation=operation) from None
