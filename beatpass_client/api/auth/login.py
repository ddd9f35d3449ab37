"""Sign in with e-mail and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.login_answer import LoginAnswer
    from ...models.login_credentials import LoginCredentials
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="login",
    method="POST",
    path="/auth/login",
    kind="access",
    access="none",
    namespace="auth",
    name="login",
    rate_group="login",
)


def _call(
    *,
    body: LoginCredentials,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/auth/login",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[LoginAnswer]:
    from ...models.login_answer import LoginAnswer

    parsed = answers.read_json(OPERATION, response, LoginAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LoginCredentials,
) -> Response[LoginAnswer]:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.

    Returns:
        The answer with its status and headers. Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: LoginCredentials,
) -> LoginAnswer:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.

    Returns:
        Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: LoginCredentials,
) -> Response[LoginAnswer]:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.

    Returns:
        The answer with its status and headers. Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: LoginCredentials,
) -> LoginAnswer:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.

    Returns:
        Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
