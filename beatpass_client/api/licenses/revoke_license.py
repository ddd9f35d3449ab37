"""Revoke a license."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.license_revocation import LicenseRevocation
    from ...models.license_revoked import LicenseRevoked
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="revokeLicense",
    method="POST",
    path="/licenses/{uuid}/revoke",
    operation_class="money",
    auth="bearer",
    namespace="licenses",
    name="revoke",
    verify="call bp.licenses.verify(uuid)",
)


def _call(license_uuid: str, *, body: LicenseRevocation, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/licenses/",
                requests.path_segment(OPERATION, "license_uuid", license_uuid),
                "/revoke",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LicenseRevoked]:
    from ...models.license_revoked import LicenseRevoked

    return responses.read(OPERATION, response, LicenseRevoked.from_dict)


async def asyncio_detailed(
    license_uuid: str,
    *,
    client: AsyncClient,
    body: LicenseRevocation,
    options: RequestOptions | None = None,
) -> Response[LicenseRevoked]:
    """Revoke a license.

    Takes a license away from the person who holds it, for a reason that has to be given. There
    is no call that gives it back.

    Args:
        license_uuid: UUID of the license to revoke.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license is revoked.

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
    body: LicenseRevocation,
    options: RequestOptions | None = None,
) -> LicenseRevoked:
    """Revoke a license.

    Takes a license away from the person who holds it, for a reason that has to be given. There
    is no call that gives it back.

    Args:
        license_uuid: UUID of the license to revoke.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The license is revoked.

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
    body: LicenseRevocation,
    options: RequestOptions | None = None,
) -> Response[LicenseRevoked]:
    """Revoke a license.

    Takes a license away from the person who holds it, for a reason that has to be given. There
    is no call that gives it back.

    Args:
        license_uuid: UUID of the license to revoke.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license is revoked.

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
    body: LicenseRevocation,
    options: RequestOptions | None = None,
) -> LicenseRevoked:
    """Revoke a license.

    Takes a license away from the person who holds it, for a reason that has to be given. There
    is no call that gives it back.

    Args:
        license_uuid: UUID of the license to revoke.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The license is revoked.

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
