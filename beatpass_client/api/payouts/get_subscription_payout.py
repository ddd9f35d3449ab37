"""Get a subscription payout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.subscription_payout_details import SubscriptionPayoutDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSubscriptionPayout",
    method="GET",
    path="/artist/subscription-payouts/{splitId}",
    kind="read",
    access="bearer",
    namespace="payouts",
    name="get",
)


def _call(
    split_id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artist/subscription-payouts/",
                calls.path_segment(OPERATION, "splitId", split_id),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[SubscriptionPayoutDetails]:
    from ...models.subscription_payout_details import SubscriptionPayoutDetails

    parsed = answers.read_json(OPERATION, response, SubscriptionPayoutDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    split_id: str,
    *,
    client: AsyncClient,
) -> Response[SubscriptionPayoutDetails]:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                split_id,
            ),
        )
    )


async def asyncio(
    split_id: str,
    *,
    client: AsyncClient,
) -> SubscriptionPayoutDetails:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.

    Returns:
        The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                split_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    split_id: str,
    *,
    client: SyncClient,
) -> Response[SubscriptionPayoutDetails]:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                split_id,
            ),
        )
    )


def sync(
    split_id: str,
    *,
    client: SyncClient,
) -> SubscriptionPayoutDetails:
    """Get a subscription payout.

    Returns one subscription payout.

    Args:
        split_id: Id of the split that makes up the payout.
        client: The client to send with; it needs a token.

    Returns:
        The payout.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                split_id,
            ),
        )
    )
    return response.parsed
