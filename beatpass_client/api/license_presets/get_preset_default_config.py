"""Get the terms a new preset starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_default_config import LicensePresetDefaultConfig
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPresetDefaultConfig",
    method="GET",
    path="/exclusive-license-presets/default-config",
    kind="read",
    access="bearer",
    namespace="license_presets",
    name="default_config",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/exclusive-license-presets/default-config",)),
    )


def _answer(response: httpx.Response) -> Response[LicensePresetDefaultConfig]:
    from ...models.license_preset_default_config import LicensePresetDefaultConfig

    parsed = answers.read_json(OPERATION, response, LicensePresetDefaultConfig.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LicensePresetDefaultConfig]:
    """Get the terms a new preset starts from.

    Returns BeatPass's own terms for an exclusive license, a starting point for a new preset.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The default terms.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LicensePresetDefaultConfig:
    """Get the terms a new preset starts from.

    Returns BeatPass's own terms for an exclusive license, a starting point for a new preset.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The default terms.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LicensePresetDefaultConfig]:
    """Get the terms a new preset starts from.

    Returns BeatPass's own terms for an exclusive license, a starting point for a new preset.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The default terms.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LicensePresetDefaultConfig:
    """Get the terms a new preset starts from.

    Returns BeatPass's own terms for an exclusive license, a starting point for a new preset.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The default terms.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
