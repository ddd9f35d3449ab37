"""Verify a license by its UUID."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.license_challenge import LicenseChallenge
    from ...models.license_verification import LicenseVerification
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="verifyLicense",
    method="POST",
    path="/verify-license/{uuid}",
    operation_class="unsafe",
    auth="bearer",
    namespace="licenses",
    name="verify",
)


def _call(
    license_uuid: str, *, body: LicenseChallenge | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/verify-license/",
                requests.path_segment(OPERATION, "license_uuid", license_uuid),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LicenseVerification]:
    from ...models.license_verification import LicenseVerification

    return responses.read(OPERATION, response, LicenseVerification.from_dict)


async def asyncio_detailed(
    license_uuid: str,
    *,
    client: AsyncClient,
    body: LicenseChallenge | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LicenseVerification]:
    """Verify a license by its UUID.

    Tells whether a license is genuine and still in force, with what may be shown of it to a
    third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
    challenge; without it the answer is 422.

    Args:
        license_uuid: UUID printed on the license.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What is known of the license.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                license_uuid,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    license_uuid: str,
    *,
    client: AsyncClient,
    body: LicenseChallenge | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LicenseVerification:
    """Verify a license by its UUID.

    Tells whether a license is genuine and still in force, with what may be shown of it to a
    third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
    challenge; without it the answer is 422.

    Args:
        license_uuid: UUID printed on the license.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        What is known of the license.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                license_uuid,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    license_uuid: str,
    *,
    client: SyncClient,
    body: LicenseChallenge | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LicenseVerification]:
    """Verify a license by its UUID.

    Tells whether a license is genuine and still in force, with what may be shown of it to a
    third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
    challenge; without it the answer is 422.

    Args:
        license_uuid: UUID printed on the license.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What is known of the license.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                license_uuid,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    license_uuid: str,
    *,
    client: SyncClient,
    body: LicenseChallenge | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LicenseVerification:
    """Verify a license by its UUID.

    Tells whether a license is genuine and still in force, with what may be shown of it to a
    third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
    challenge; without it the answer is 422.

    Args:
        license_uuid: UUID printed on the license.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        What is known of the license.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                license_uuid,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
