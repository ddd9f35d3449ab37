"""Get a subscription payout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getSubscriptionPayout",
    method="GET",
    path="/artist/subscription-payouts/{splitId}",
    operation_class="read",
    auth="bearer",
    namespace="payouts",
    name="get",
)


def _call(split_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artist/subscription-payouts/",
                requests.path_segment(OPERATION, "split_id", split_id),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    split_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                split_id,
                options=options,
            ),
        )
    )


async def asyncio(
    split_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                split_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    split_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                split_id,
                options=options,
            ),
        )
    )


def sync(
    split_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                split_id,
                options=options,
            ),
        )
    )
    return response.parsed
