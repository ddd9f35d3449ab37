"""The namespace `coupons`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.coupon_discount import CouponDiscount
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncCouponsNamespace:
    """Discount codes."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def validate(
        self,
        *,
        code: str,
        product_id: int | Unset | None = UNSET,
        price_id: int | Unset | None = UNSET,
        amount: float | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponDiscount:
        """Check a coupon code and its discount.

        Returns the discount a code would give. A code that is unknown, expired or not meant for
        this buyer or plan gives 422.

        Args:
            code: The code, at most 50 bytes; case and surrounding blanks do not matter.
            product_id: Id of the plan to buy.
            price_id: Id of that plan's price.
            amount: Price before the discount; null counts as 0.
            options: What is different for this call.

        Returns:
            The coupon and the discount.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.coupon_check import CouponCheck
        from . import validate_coupon

        body = CouponCheck(
            code=code,
            product_id=product_id,
            price_id=price_id,
            amount=amount,
        )
        answer = await validate_coupon.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncCouponsNamespace:
    """Discount codes."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def validate(
        self,
        *,
        code: str,
        product_id: int | Unset | None = UNSET,
        price_id: int | Unset | None = UNSET,
        amount: float | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponDiscount:
        """Check a coupon code and its discount.

        Returns the discount a code would give. A code that is unknown, expired or not meant for
        this buyer or plan gives 422.

        Args:
            code: The code, at most 50 bytes; case and surrounding blanks do not matter.
            product_id: Id of the plan to buy.
            price_id: Id of that plan's price.
            amount: Price before the discount; null counts as 0.
            options: What is different for this call.

        Returns:
            The coupon and the discount.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.coupon_check import CouponCheck
        from . import validate_coupon

        body = CouponCheck(
            code=code,
            product_id=product_id,
            price_id=price_id,
            amount=amount,
        )
        answer = validate_coupon.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer
