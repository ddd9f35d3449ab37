"""Get an exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_details import LicensePresetDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPreset",
    method="GET",
    path="/exclusive-license-presets/{preset}",
    kind="read",
    access="bearer",
    namespace="license_presets",
    name="get",
)


def _call(
    preset: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/exclusive-license-presets/",
                calls.path_segment(OPERATION, "preset", preset, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[LicensePresetDetails]:
    from ...models.license_preset_details import LicensePresetDetails

    parsed = answers.read_json(OPERATION, response, LicensePresetDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    preset: int,
    *,
    client: AsyncClient,
) -> Response[LicensePresetDetails]:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset: Id of the preset.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                preset,
            ),
        )
    )


async def asyncio(
    preset: int,
    *,
    client: AsyncClient,
) -> LicensePresetDetails:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset: Id of the preset.
        client: The client to send with; it needs a token.

    Returns:
        The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                preset,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    preset: int,
    *,
    client: SyncClient,
) -> Response[LicensePresetDetails]:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset: Id of the preset.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                preset,
            ),
        )
    )


def sync(
    preset: int,
    *,
    client: SyncClient,
) -> LicensePresetDetails:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset: Id of the preset.
        client: The client to send with; it needs a token.

    Returns:
        The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                preset,
            ),
        )
    )
    return response.parsed
