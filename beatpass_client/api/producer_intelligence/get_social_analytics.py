"""Get figures about your following."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getSocialAnalytics",
    method="GET",
    path="/producer-intelligence/social-analytics",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="social_analytics",
    rate_group="social-analytics",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/social-analytics",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
