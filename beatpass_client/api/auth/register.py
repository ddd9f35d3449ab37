"""Sign up for an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.registration import Registration
    from ...models.registration_answer import RegistrationAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="register",
    method="POST",
    path="/auth/register",
    operation_class="credentials",
    auth="none",
    namespace="auth",
    name="register",
    rate_group="registration",
    verify="try to sign in with the new account",
)


def _call(*, body: Registration, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/auth/register",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[RegistrationAnswer]:
    from ...models.registration_answer import RegistrationAnswer

    return responses.read(OPERATION, response, RegistrationAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: Registration,
    options: RequestOptions | None = None,
) -> Response[RegistrationAnswer]:
    """Sign up for an account.

    Makes an account. With `token_name` the answer is the one for apps, where the account comes
    with its access token; `status` tells whether the e-mail address is still to be confirmed.
    Whether the server takes newcomers, and whether it wants a CAPTCHA, is its own setting.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account exists, perhaps still to be
            confirmed.

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
    body: Registration,
    options: RequestOptions | None = None,
) -> RegistrationAnswer:
    """Sign up for an account.

    Makes an account. With `token_name` the answer is the one for apps, where the account comes
    with its access token; `status` tells whether the e-mail address is still to be confirmed.
    Whether the server takes newcomers, and whether it wants a CAPTCHA, is its own setting.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The account exists, perhaps still to be confirmed.

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
    body: Registration,
    options: RequestOptions | None = None,
) -> Response[RegistrationAnswer]:
    """Sign up for an account.

    Makes an account. With `token_name` the answer is the one for apps, where the account comes
    with its access token; `status` tells whether the e-mail address is still to be confirmed.
    Whether the server takes newcomers, and whether it wants a CAPTCHA, is its own setting.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account exists, perhaps still to be
            confirmed.

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
    body: Registration,
    options: RequestOptions | None = None,
) -> RegistrationAnswer:
    """Sign up for an account.

    Makes an account. With `token_name` the answer is the one for apps, where the account comes
    with its access token; `status` tells whether the e-mail address is still to be confirmed.
    Whether the server takes newcomers, and whether it wants a CAPTCHA, is its own setting.

    Args:
        client: The client to send with; no token is sent.
        body: What to send.
        options: What is different for this call.

    Returns:
        The account exists, perhaps still to be confirmed.

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
