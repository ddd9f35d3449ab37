"""Delete an exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_deleted import LicensePresetDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deletePreset",
    method="DELETE",
    path="/exclusive-license-presets/{preset}",
    kind="idempotent",
    access="bearer",
    namespace="license_presets",
    name="delete",
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


def _answer(response: httpx.Response) -> Response[LicensePresetDeleted]:
    from ...models.license_preset_deleted import LicensePresetDeleted

    parsed = answers.read_json(OPERATION, response, LicensePresetDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    preset: int,
    *,
    client: AsyncClient,
) -> Response[LicensePresetDeleted]:
    """Delete an exclusive license preset.

    Removes a preset for good. One that some track still uses stays, and the answer is 422.

    Args:
        preset: Id of the preset to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset is gone.

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
) -> LicensePresetDeleted:
    """Delete an exclusive license preset.

    Removes a preset for good. One that some track still uses stays, and the answer is 422.

    Args:
        preset: Id of the preset to delete.
        client: The client to send with; it needs a token.

    Returns:
        The preset is gone.

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
) -> Response[LicensePresetDeleted]:
    """Delete an exclusive license preset.

    Removes a preset for good. One that some track still uses stays, and the answer is 422.

    Args:
        preset: Id of the preset to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset is gone.

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
) -> LicensePresetDeleted:
    """Delete an exclusive license preset.

    Removes a preset for good. One that some track still uses stays, and the answer is 422.

    Args:
        preset: Id of the preset to delete.
        client: The client to send with; it needs a token.

    Returns:
        The preset is gone.

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
