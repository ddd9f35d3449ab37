"""The small types that functions, models and clients share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal
from typing import IO, Any, BinaryIO, Final, Generic, Literal, NamedTuple, Protocol, TypeVar

from .rate_limits import RATE_LIMITS

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


class RateLimit(NamedTuple):
    """What is known of a rate limit.

    Attributes:
        limit: Calls in a window; `None` when no answer has told yet.
        remaining: Calls left in it; `None` when no answer has told yet.
        reset: Seconds until the window ends; `None` when nobody knows.
        wait: Seconds that a call made now would have to wait.
        retry_budget: What the client has left for retries, of 50; it grows with each success.
            `None` where no client is asked.

    Example:
        ```python
        print(bp.rate_limit)
        # 212 of 300 calls left, resets in 34 s, next call at once; retry budget 50 of 50
        ```
    """

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None
    wait: float = 0.0
    retry_budget: int | None = None

    def __str__(self) -> str:
        """Say it in a line."""
        parts = ["nothing known of the limit yet"]
        if self.limit is not None and self.remaining is not None:
            parts = [f"{self.remaining} of {self.limit} calls left"]
        if self.reset is not None:
            parts.append(f"resets in {self.reset:.0f} s")
        parts.append("next call at once" if self.wait <= 0 else f"next call in {self.wait:.1f} s")
        text = ", ".join(parts)
        if self.retry_budget is not None:
            text += f"; retry budget {self.retry_budget} of 50"
        return text


class Response(Generic[T]):
    """An answer, with what was read from it.

    Attributes:
        status_code: The HTTP status, an integer.
        content: The body as it came.
        headers: The headers; names are matched whatever their case.
        parsed: What was read from the body.
        attempts: How many times the call was put on the wire.
        elapsed: Seconds from the first attempt to the end of the answer, all waits included.
        rate_limit: The limit that the answer reported; `None` when it reported none.
        assumed: Whether a deletion was found done already after its first answer was lost.
        request_id: The id of the request, for a report: the server's, else the one that was sent
            as `X-Request-ID`.
    """

    __slots__ = (
        "assumed",
        "attempts",
        "content",
        "elapsed",
        "headers",
        "parsed",
        "rate_limit",
        "request_id",
        "status_code",
    )

    def __init__(
        self,
        status_code: int,
        content: bytes,
        headers: Mapping[str, str],
        parsed: T,
        *,
        attempts: int = 1,
        elapsed: float = 0.0,
        rate_limit: RateLimit | None = None,
        assumed: bool = False,
        request_id: str | None = None,
    ) -> None:
        """Keep the parts of the answer."""
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed
        self.attempts = attempts
        self.elapsed = elapsed
        self.rate_limit = rate_limit
        self.assumed = assumed
        self.request_id = request_id

    def __repr__(self) -> str:
        """Show the status and the size, never the content."""
        return f"<Response {self.status_code}, {len(self.content)} bytes>"


class Confirmation(NamedTuple):
    """What somebody is asked to confirm before money or tokens are spent.

    Attributes:
        operation: The `operationId`.
        method: The HTTP method.
        path: The path with its ids, below the base URL.
        price: The total price where it can be asked beforehand; `None` where it cannot.
        currency: Its ISO code.
    """

    operation: str
    method: str
    path: str
    price: Decimal | None = None
    currency: str | None = None


Confirm = bool | Callable[[Confirmation], bool | Awaitable[bool]]


class RequestOptions(NamedTuple):
    """What is different for one call; `None` leaves it as the client has it.

    Attributes:
        timeout: Seconds for every wait of one attempt.
        deadline: Seconds for the whole call, all attempts and waits included.
        max_retries: How often a safe call is tried again, 0 to 5.
        headers: Headers to send besides.
        confirm: Whether money may be spent, or who is asked.
        max_price: The highest total price at which a purchase is begun: a number of CAD, or a text
            such as `"12.50 USD"`.
        priority: `background` lets calls of other tasks go first while the rate limit makes calls
            wait.
    """

    timeout: float | None = None
    deadline: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] | None = None
    confirm: Confirm | None = None
    max_price: Decimal | float | str | None = None
    priority: Literal["interactive", "background"] | None = None


class PreparedRequest(NamedTuple):
    """A request that a client with `dry_run=True` would have sent; the token is not in it.

    Attributes:
        operation: The `operationId`.
        method: The HTTP method.
        url: The whole URL.
        headers: The headers; `Authorization` says only whether there is a token.
        body: The body as it would be sent; `None` for none, and for files.
    """

    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = None


class Operation(NamedTuple):
    """What the contract says about an operation.

    Attributes:
        id: The `operationId` of the contract.
        method: The HTTP method, in capitals.
        path: The path template, below the base URL.
        operation_class: read, download, idempotent, idempotency-key, unsafe, money or credentials.
        auth: Whether a token is `optional`, required (`bearer`) or of no use (`none`).
        namespace: The attribute of the client under which the method is found.
        name: The method's name there.
        rate_group: The rate limit that applies besides the shared one; `None` for no other.
        pages: The forms in which the answer is paged; empty when it is not.
        page_size: The query parameter for the size of a page; `None` when there is none.
        items: Where in the answer the items of a page are, such as `pagination.data`.
        answer: What the body of an answer is: `json`, `text`, `bytes` or `nothing`.
        verify: What to do when a write's answer was lost; `None` for a read.
        price: The path template of the operation that tells what this one costs; `None` for none.
        needs: What an answer must have, or else nobody knows what was bought.
        max_page_size: The most items that a page can have; `None` when nobody says.
        known: How well the answer is known: `documented`, `partial`, `observed` or `undocumented`.
        cache_seconds: For how long the server gives the same answer again; `None` for no such time.
    """

    id: str
    method: str
    path: str
    operation_class: str
    auth: str
    namespace: str
    name: str
    rate_group: str | None = None
    pages: tuple[str, ...] = ()
    page_size: str | None = None
    items: str | None = None
    answer: str = "json"
    verify: str | None = None
    price: str | None = None
    needs: tuple[str, ...] = ()
    max_page_size: int | None = None
    known: str = "documented"
    cache_seconds: int | None = None


class Sink(Protocol):
    """Where the body of a download goes, piece by piece."""

    @property
    def follows(self) -> bool:
        """Whether the download may be sent on to another server, without the token."""
        ...

    def request_headers(self) -> Mapping[str, str]:
        """Get what to ask for: the missing rest, once a part is there."""
        ...

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the head of an answer, before its body."""
        ...

    def write(self, chunk: bytes) -> None:
        """Take the next piece of the body; a synchronous client may be blocked for a while."""
        ...

    async def drain(self) -> None:
        """Wait until there is room for the next piece; an asynchronous client asks for that."""
        ...


def _unread(response: Response[Any]) -> Response[Any]:
    return response


class Call(NamedTuple, Generic[T]):
    """One call of an operation, checked and ready to be sent.

    The `call` function of each generated module makes one, such as `get_track.call(3629)`.

    Attributes:
        operation: The operation.
        path: The path below the base URL, already encoded.
        query: The names and values of the query, as text, in order.
        headers: Headers of this call only.
        json: The body to send as JSON; `UNSET` for none.
        form: The fields to send as a form; `None` for none.
        files: The parts to send as multipart form data; `None` for none.
        content: The body to send as it is; `None` for none.
        options: What is different for this call; `None` for nothing.
        sink: Where the body of the answer goes; `None` keeps it in memory.
        url: What to get instead of the path: something outside of the API, such as a picture. It is
            requested without the token.
        read: Turns the decoded JSON of the answer into what the function returns.
    """

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {}
    json: Any = UNSET
    form: Mapping[str, Any] | None = None
    files: RequestFiles | None = None
    content: BinaryIO | bytes | None = None
    options: RequestOptions | None = None
    sink: Sink | None = None
    url: str | None = None
    read: Callable[[Response[Any]], Response[T]] = _unread

    def __repr__(self) -> str:
        """Show what is called, and nothing of what is sent: a body may hold a password."""
        return f"<Call {self.operation.id} {self.path}>"


class AsyncClient(Protocol):
    """All that an asynchronous function needs to know of a client."""

    async def send_async(self, call: Call[T]) -> Response[T]:
        """Send a call; the answer's `parsed` is what `call.read` makes of it."""
        ...


class SyncClient(Protocol):
    """All that a synchronous function needs to know of a client."""

    def send_sync(self, call: Call[T]) -> Response[T]:
        """Send a call; the answer's `parsed` is what `call.read` makes of it."""
        ...


__all__ = [
    "RATE_LIMITS",
    "UNSET",
    "AsyncClient",
    "Call",
    "Confirm",
    "Confirmation",
    "File",
    "FileContent",
    "FileTypes",
    "Operation",
    "PreparedRequest",
    "RateLimit",
    "RequestFiles",
    "RequestOptions",
    "Response",
    "Sink",
    "SyncClient",
    "Unset",
]
