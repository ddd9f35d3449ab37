"""Sign in with e-mail and password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.login_answer import LoginAnswer
    from ...models.login_credentials import LoginCredentials
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="login",
    method="POST",
    path="/auth/login",
    operation_class="credentials",
    auth="none",
    namespace="auth",
    name="login",
    rate_group="login",
    verify="sign in again after a minute: five tries a minute are allowed",
)


def _call(*, body: LoginCredentials, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/auth/login",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LoginAnswer]:
    from ...models.login_answer import LoginAnswer

    return responses.read(OPERATION, response, LoginAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LoginCredentials,
    options: RequestOptions | None = None,
) -> Response[LoginAnswer]:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: LoginCredentials,
    options: RequestOptions | None = None,
) -> LoginAnswer:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: LoginCredentials,
    options: RequestOptions | None = None,
) -> Response[LoginAnswer]:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: LoginCredentials,
    options: RequestOptions | None = None,
) -> LoginAnswer:
    """Sign in with e-mail and password.

    Makes an access token under the given name and returns it with what an app needs to start.
    Each e-mail and network address has five tries a minute, and no try is repeated by itself.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        Signed in; the access token is on the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
