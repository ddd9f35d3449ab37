"""Check a coupon code and its discount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.coupon_check import CouponCheck
    from ...models.coupon_discount import CouponDiscount
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="validateCoupon",
    method="POST",
    path="/billing/coupons/validate",
    kind="unsafe",
    access="bearer",
    namespace="coupons",
    name="validate",
)


def _call(
    *,
    body: CouponCheck,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/billing/coupons/validate",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[CouponDiscount]:
    from ...models.coupon_discount import CouponDiscount

    parsed = answers.read_json(OPERATION, response, CouponDiscount.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CouponCheck,
) -> Response[CouponDiscount]:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The coupon and the discount.

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
    body: CouponCheck,
) -> CouponDiscount:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The coupon and the discount.

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
    body: CouponCheck,
) -> Response[CouponDiscount]:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The coupon and the discount.

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
    body: CouponCheck,
) -> CouponDiscount:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The coupon and the discount.

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
