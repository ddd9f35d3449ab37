"""Make a preset the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_default_set import LicensePresetDefaultSet
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="setDefaultPreset",
    method="POST",
    path="/exclusive-license-presets/{preset}/set-default",
    kind="unsafe",
    access="bearer",
    namespace="license_presets",
    name="set_default",
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
                "/set-default",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[LicensePresetDefaultSet]:
    from ...models.license_preset_default_set import LicensePresetDefaultSet

    parsed = answers.read_json(OPERATION, response, LicensePresetDefaultSet.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    preset: int,
    *,
    client: AsyncClient,
) -> Response[LicensePresetDefaultSet]:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset: Id of the preset to make the default.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset is the default.

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
) -> LicensePresetDefaultSet:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset: Id of the preset to make the default.
        client: The client to send with; it needs a token.

    Returns:
        The preset is the default.

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
) -> Response[LicensePresetDefaultSet]:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset: Id of the preset to make the default.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The preset is the default.

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
) -> LicensePresetDefaultSet:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset: Id of the preset to make the default.
        client: The client to send with; it needs a token.

    Returns:
        The preset is the default.

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
