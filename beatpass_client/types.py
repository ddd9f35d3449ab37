"""The small types that functions, models and clients share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    BinaryIO,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    TypeVar,
)

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        """Be false, as nothing is."""
        return False

    def __repr__(self) -> str:
        """Show the name under which it is known."""
        return "UNSET"

    def __reduce__(self) -> str:
        """Stay the one and only `UNSET` when copied or pickled."""
        return "UNSET"


UNSET: Final = Unset()
"""The value of an argument or a body field that is left out: nothing is sent for it."""

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None]
RequestFiles = list[tuple[str, FileTypes]]


class File(NamedTuple):
    """A file to upload.

    Attributes:
        payload: The open file, in binary mode.
        file_name: The name to give it; the server sees no other part of its path.
        mime_type: Its media type, such as `audio/wav`.
    """

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Give the form in which httpx takes a file."""
        return self.file_name, self.payload, self.mime_type


class Response(Generic[T]):
    """An answer, with what was read from it.

    Attributes:
        status_code: The HTTP status, an integer.
        content: The body as it came.
        headers: The headers; names are matched whatever their case.
        parsed: What was read from the body.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(
        self, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T
    ) -> None:
        """Keep the parts of the answer."""
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed

    def __repr__(self) -> str:
        """Show the status and the size, never the content."""
        return f"<Response {self.status_code}, {len(self.content)} bytes>"


class Operation(NamedTuple):
    """What the contract says about an operation.

    Attributes:
        id: The `operationId` of the contract.
        method: The HTTP method, in capitals.
        path: The path template, below the base URL.
        kind: The operation class: read, download, idempotent, keyed, unsafe, money or access.
        access: Whether a token is `optional`, required (`bearer`) or of no use (`none`).
        namespace: The attribute of the client under which the method is found.
        name: The method's name there.
        rate_group: The rate limit that applies besides the shared one; `None` for no other.
        pages: The forms in which the answer is paged; empty when it is not.
        page_size: The query parameter for the size of a page; `None` when there is none.
        items: Where in the answer the items of a page are, such as `pagination.data`.
    """

    id: str
    method: str
    path: str
    kind: str
    access: str
    namespace: str
    name: str
    rate_group: str | None = None
    pages: tuple[str, ...] = ()
    page_size: str | None = None
    items: str | None = None


class Call(NamedTuple):
    """One call of an operation, checked and ready to be sent.

    Attributes:
        operation: The operation.
        path: The path below the base URL, already encoded.
        query: The names and values of the query, as text, in order.
        headers: Headers of this call only.
        json: The body to send as JSON; `UNSET` for none.
        form: The fields to send as a form; `None` for none.
        files: The parts to send as multipart form data; `None` for none.
        content: The body to send as it is; `None` for none.
    """

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {}
    json: Any = UNSET
    form: Mapping[str, Any] | None = None
    files: RequestFiles | None = None
    content: BinaryIO | bytes | None = None


class AsyncClient(Protocol):
    """All that an asynchronous function needs to know of a client."""

    async def send_async(self, call: Call) -> httpx.Response:
        """Send a call and return the complete answer, whatever its status."""
        ...


class SyncClient(Protocol):
    """All that a synchronous function needs to know of a client."""

    def send_sync(self, call: Call) -> httpx.Response:
        """Send a call and return the complete answer, whatever its status."""
        ...


__all__ = [
    "UNSET",
    "AsyncClient",
    "Call",
    "File",
    "FileContent",
    "FileTypes",
    "Operation",
    "RequestFiles",
    "Response",
    "SyncClient",
    "Unset",
]
