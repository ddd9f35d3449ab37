"""List your licenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_list import LicenseList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listUserLicenses",
    method="GET",
    path="/user/licenses",
    kind="read",
    access="bearer",
    namespace="licenses",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/user/licenses",)),
    )


def _answer(response: httpx.Response) -> Response[LicenseList]:
    from ...models.license_list import LicenseList

    parsed = answers.read_json(OPERATION, response, LicenseList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LicenseList]:
    """List your licenses.

    Returns the licenses that the owner of the token holds.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The licenses.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LicenseList:
    """List your licenses.

    Returns the licenses that the owner of the token holds.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The licenses.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LicenseList]:
    """List your licenses.

    Returns the licenses that the owner of the token holds.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The licenses.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LicenseList:
    """List your licenses.

    Returns the licenses that the owner of the token holds.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The licenses.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
