"""What both clients have in common: their settings, their policy, and how they show themselves."""

from __future__ import annotations

import random
import ssl
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypedDict, TypeVar, Unpack

from .api.namespaces import AsyncNamespaces
from .auth import Credentials, Token, TokenSource
from .config import Settings, Timeouts, check_number, checked_timeouts, read_settings
from .errors import ConfigurationError
from .transport.call import Policy, checked_headers
from .transport.clock import Clock
from .transport.connections import Network
from .transport.events import RequestHook, ResponseHook, RetryHook, WaitHook
from .transport.hooks import is_asynchronous
from .transport.instrumentation import set_up_log
from .transport.journal import Journal
from .transport.pipeline import AsyncTransport, SyncTransport
from .transport.price import max_price
from .types import Call, Confirm, Operation, RateLimit

if TYPE_CHECKING:
    from .sandbox import Sandbox, SandboxUser

Transport = TypeVar("Transport", AsyncTransport, SyncTransport)

_HOOKS = ("on_request", "on_response", "on_retry", "on_wait")


class Observer(Protocol):
    """Sees every answer."""

    def observe(self, operation: Operation, tier: str, status: int, body: Any, /) -> None:
        """Look at an answer: what was called, on which tier, the status and the decoded body."""
        ...


class HTTPClient(Protocol):
    """A client of httpx or httpx2."""

    cookies: Any

    def send(self, request: Any, *, stream: bool = False) -> Any:
        """Send a request."""
        ...


class HTTPTransport(Protocol):
    """A transport of httpx or httpx2 for synchronous code."""

    def handle_request(self, request: Any) -> Any:
        """Send a request."""
        ...


class AsyncHTTPTransport(Protocol):
    """A transport of httpx or httpx2 for asyncio."""

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request."""
        ...


class PolicyOptions(TypedDict, total=False):
    """What a client may do, and who is told: options that a lighter copy can change."""

    read_only: bool
    dry_run: bool
    allow: Iterable[str] | None
    confirm: Confirm
    max_price: Decimal | float | str | None
    headers: Mapping[str, str] | None
    on_request: RequestHook | None
    on_response: ResponseHook | None
    on_retry: RetryHook | None
    on_wait: WaitHook | None
    observe: Observer | None


class SandboxOptions(PolicyOptions, total=False):
    """What a client of a sandbox takes besides."""

    timeout: Timeouts | float | None
    deadline: float | None
    max_retries: int | None
    max_retry_after: float | None
    max_concurrency: int | None
    cache: bool | float | None
    clock: Clock | None
    random: random.Random | None


class Client(Generic[Transport]):
    """What both clients have in common: their settings, and how they show themselves."""

    _transport_class: type[Transport]

    def __init__(
        self,
        token: TokenSource | None = None,
        *,
        token_created_at: datetime | None = None,
        credentials_file: bool = True,
        base_url: str | None = None,
        timeout: Timeouts | float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        max_concurrency: int | None = None,
        read_only: bool = False,
        dry_run: bool = False,
        allow: Iterable[str] | None = None,
        confirm: Confirm = False,
        max_price: Decimal | float | str | None = None,
        headers: Mapping[str, str] | None = None,
        app_info: str | None = None,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_retry: RetryHook | None = None,
        on_wait: WaitHook | None = None,
        observe: Observer | None = None,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | AsyncHTTPTransport | None = None,
        proxy: str | None = None,
        verify: str | Path | ssl.SSLContext | None = None,
        shared_limit: Path | str | None = None,
        journal: Path | None = None,
        cache: bool | float | None = None,
        clock: Clock | None = None,
        random: random.Random | None = None,
    ) -> None:
        """Read the settings; nothing is sent."""
        # A traceback may show the variables of this function.
        given = [token]
        token = None
        stored = partial(_stored_token, base_url) if credentials_file else None
        self._auth = Credentials(given.pop(), created_at=token_created_at, stored=stored)
        set_up_log()
        self._settings = read_settings(
            base_url,
            timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            max_concurrency=max_concurrency,
        )
        _check_origin(self._settings, self._auth.variable)
        self._policy = self._checked_policy(
            Policy(),
            read_only=read_only,
            dry_run=dry_run,
            allow=allow,
            confirm=confirm,
            max_price=max_price,
            headers=_with_app(headers, app_info),
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_wait=on_wait,
            observe=observe,
        )
        network = Network(http_client, transport, proxy, verify)
        store = None
        if shared_limit is not None:
            from .ratelimit import open_store

            store = open_store(shared_limit)
        if journal is not None and not isinstance(journal, Path):
            raise ConfigurationError("journal must be the Path of a folder")
        self._journal = None if journal is None else Journal(journal)
        self._transport: Transport = self._transport_class(
            self._settings, self._auth, network, clock, random, store, _price_call, self._journal
        )
        if cache is not None:
            from .transport.cache import open_cache

            self._transport.cache = open_cache(cache, self._transport.clock)

    @classmethod
    def sandbox(
        cls,
        sandbox: Sandbox | None = None,
        *,
        user: SandboxUser | None = "producer",
        **options: Unpack[SandboxOptions],
    ) -> Self:
        """Make a client of a BeatPass in this process: nothing is sent, and nothing at stake.

        Waits for the rate limit and between retries turn the sandbox's clock and take no time.

        Args:
            sandbox: A `beatpass_client.sandbox.Sandbox`; a fresh one when left out.
            user: Who calls: `buyer`, `producer`, `second producer`, `beginner`, `admin`, `expired`,
                `revoked` or `forbidden`; `None` for the public tier.
            **options: Other options of the client.

        Returns:
            The client.

        Raises:
            ConfigurationError: The extra `sandbox` is not installed, or there is no such user.

        Example:
            ```python
            async with BeatPass.sandbox(user="buyer") as bp:
                print((await bp.tracks.get(3629)).name)
            ```
        """
        from .sandbox.missing import missing_extra

        try:
            from .sandbox.in_process import reach
        except ImportError as error:
            raise ConfigurationError(missing_extra(error)) from None
        from .transport.in_process import InProcess

        try:
            found = reach(sandbox, user)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
        options.setdefault("clock", found.clock)
        transport: Any = InProcess(found.answer)
        return cls(found.token, base_url=found.base_url, transport=transport, **options)

    @property
    def credentials(self) -> Credentials:
        """The token: its tier, its end, and how to replace it."""
        return self._auth

    @property
    def tier(self) -> str:
        """`full` with a token; `public` without: then fields and most operations are missing."""
        return self._auth.tier

    @property
    def journal(self) -> Journal:
        """The journal of calls that spend money.

        Raises:
            ConfigurationError: The client was made without `journal=`.
        """
        if self._journal is None:
            raise ConfigurationError("the client has no journal: make it with journal=Path(...)")
        return self._journal

    @property
    def rate_limit(self) -> RateLimit:
        """What is known of the shared limit: calls, calls left, its end, and the wait."""
        return self._transport.limiter.state()

    @property
    def base_url(self) -> str:
        """The URL of the API."""
        return self._settings.base_url

    @property
    def clock(self) -> Clock:
        """What tells the time and sleeps."""
        return self._transport.clock

    def estimate(self, calls: int) -> float:
        """Tell how long a number of calls will have to wait for the rate limit.

        Args:
            calls: How many.

        Returns:
            Seconds until the last of them may be sent.

        Raises:
            ConfigurationError: It is no whole number.
        """
        check_number("calls", calls, whole=True)
        return self._transport.limiter.estimate(calls)

    def with_options(
        self,
        *,
        timeout: Timeouts | float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        **policy: Unpack[PolicyOptions],
    ) -> Self:
        """Make a lighter copy with other options, on the same connections and the same limit.

        Args:
            timeout: Seconds for every wait, or `Timeouts`.
            deadline: Seconds for a whole call.
            max_retries: How often a safe call is tried again.
            max_retry_after: Seconds: a longer wait that the server asks for ends the call.
            **policy: Any of `read_only`, `dry_run`, `allow`, `confirm`, `max_price`, `headers`,
                `on_request`, `on_response`, `on_retry`, `on_wait` and `observe`.

        Returns:
            The copy. Closing either closes the connections of both.

        Raises:
            ConfigurationError: There is no such option, or it is unusable.
        """
        copy = type(self).__new__(type(self))
        changed: dict[str, Any] = {
            "deadline": deadline,
            "max_retries": max_retries,
            "max_retry_after": max_retry_after,
        }
        changed = {name: value for name, value in changed.items() if value is not None}
        for name, value in changed.items():
            check_number(name, value, whole=name == "max_retries")
        if timeout is not None:
            changed["timeouts"] = checked_timeouts(timeout)
        copy._settings = self._settings._replace(**changed)
        copy._policy = self._checked_policy(self._policy, **policy)
        copy._auth = self._auth
        copy._transport = self._transport
        copy._journal = self._journal
        return copy

    def _checked_policy(self, policy: Policy, **changes: Any) -> Policy:
        for name in _HOOKS:
            hook = changes.get(name)
            if hook is None:
                continue
            if not callable(hook):
                raise ConfigurationError(f"{name} is a {type(hook).__name__}, and must be callable")
            if is_asynchronous(hook) and self._transport_class is SyncTransport:
                raise ConfigurationError(
                    f"{name} is asynchronous: use BeatPass, or give BeatPassSync an ordinary one"
                )
        return _policy(policy, **changes)

    def _dry_method(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """Find the same method on a copy that sends nothing."""
        namespace: Any = getattr(method, "__self__", None)
        if getattr(namespace, "_client", None) is not self:
            raise ConfigurationError(
                "prepare takes a method of this client, such as bp.playlists.create. "
                "Nothing was sent"
            )
        copy = type(namespace)(self.with_options(dry_run=True))
        found: Callable[..., Any] = getattr(copy, method.__name__)
        return found

    def __repr__(self) -> str:
        """Show where it calls and on which tier, and no token."""
        settings: Settings | None = getattr(self, "_settings", None)
        if settings is None:
            return f"<{type(self).__name__}, not made>"
        return f"<{type(self).__name__} {settings.base_url}, {self.tier} tier>"

    def __reduce__(self) -> str:
        """Refuse to be pickled: a client has connections and a token."""
        raise TypeError("a client cannot be pickled or copied: make another one")


def _price_call(call: Call[Any]) -> Call[Any]:
    """Make the call that asks what another call would cost."""
    from .runtime.operations import documented_call

    method, _, template = (call.operation.price or "").partition(" ")
    # The two paths have the same parameters, so that the last segment is all that differs.
    return documented_call(method, f"{call.path.rpartition('/')[0]}/{template.rpartition('/')[2]}")


def _with_app(headers: Mapping[str, str] | None, app_info: str | None) -> Mapping[str, str] | None:
    """Name the program in the User-Agent, besides the package."""
    return headers if app_info is None else {"User-Agent": app_info, **(headers or {})}


def _stored_token(base_url: str | None) -> Token | None:
    """Get the token that `beatpass auth login` keeps, if it is for this server."""
    # Without it, the command is not installed, and nobody has signed in with it.
    if find_spec("platformdirs") is None:
        return None
    from .stored_credentials import read_credentials

    found = read_credentials()
    if found is None or found.origin != read_settings(base_url).origin:
        return None
    return found.token


def _check_origin(settings: Settings, variable: str | None) -> None:
    """Refuse to send a token of the environment anywhere but to the server of the environment."""
    if variable is not None and settings.origin != (theirs := read_settings().origin):
        raise ConfigurationError(
            f"{variable} is for {theirs}, and base_url is {settings.origin}: pass the token for it "
            "as an argument, or token='' to call without one"
        )


def _policy(policy: Policy, **changes: Any) -> Policy:
    """Work options into a policy, checked."""
    unknown = changes.keys() - set(Policy._fields)
    if unknown:
        raise ConfigurationError(f"there is no option {sorted(unknown)[0]!r}")
    if changes.get("max_price") is not None:
        changes["max_price"] = max_price(changes["max_price"])
    if changes.get("headers"):
        changes["headers"] = checked_headers(changes["headers"])
    elif "headers" in changes:
        changes["headers"] = {}
    allow = changes.get("allow")
    if allow is not None:
        if isinstance(allow, str) or not all(isinstance(each, str) for each in allow):
            raise ConfigurationError("allow takes names of namespaces, such as {'purchases'}")
        changes["allow"] = frozenset(allow)
        for name in changes["allow"]:
            if not hasattr(AsyncNamespaces, name):
                raise ConfigurationError(f"allow: there is no namespace {name!r}")
    return policy._replace(**changes)
