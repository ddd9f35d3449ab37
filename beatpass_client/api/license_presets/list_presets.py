"""List your exclusive license presets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_list import LicensePresetList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listPresets",
    method="GET",
    path="/exclusive-license-presets",
    kind="read",
    access="bearer",
    namespace="license_presets",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/exclusive-license-presets",)),
    )


def _answer(response: httpx.Response) -> Response[LicensePresetList]:
    from ...models.license_preset_list import LicensePresetList

    parsed = answers.read_json(OPERATION, response, LicensePresetList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LicensePresetList]:
    """List your exclusive license presets.

    Returns the saved sets of terms that can be put on tracks sold exclusively.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The presets.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LicensePresetList:
    """List your exclusive license presets.

    Returns the saved sets of terms that can be put on tracks sold exclusively.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The presets.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LicensePresetList]:
    """List your exclusive license presets.

    Returns the saved sets of terms that can be put on tracks sold exclusively.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The presets.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LicensePresetList:
    """List your exclusive license presets.

    Returns the saved sets of terms that can be put on tracks sold exclusively.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The presets.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
