"""Check a coupon code and its discount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.coupon_check import CouponCheck
    from ...models.coupon_discount import CouponDiscount
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="validateCoupon",
    method="POST",
    path="/billing/coupons/validate",
    operation_class="unsafe",
    auth="bearer",
    namespace="coupons",
    name="validate",
)


def _call(*, body: CouponCheck, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/billing/coupons/validate",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CouponDiscount]:
    from ...models.coupon_discount import CouponDiscount

    return responses.read(OPERATION, response, CouponDiscount.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CouponCheck,
    options: RequestOptions | None = None,
) -> Response[CouponDiscount]:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The coupon and the discount.

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
    body: CouponCheck,
    options: RequestOptions | None = None,
) -> CouponDiscount:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The coupon and the discount.

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
    body: CouponCheck,
    options: RequestOptions | None = None,
) -> Response[CouponDiscount]:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The coupon and the discount.

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
    body: CouponCheck,
    options: RequestOptions | None = None,
) -> CouponDiscount:
    """Check a coupon code and its discount.

    Returns the discount a code would give. A code that is unknown, expired or not meant for
    this buyer or plan gives 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The coupon and the discount.

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
