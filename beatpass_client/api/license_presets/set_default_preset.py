"""Make a preset the default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="setDefaultPreset",
    method="POST",
    path="/exclusive-license-presets/{preset}/set-default",
    operation_class="unsafe",
    auth="bearer",
    namespace="license_presets",
    name="set_default",
)


def _call(preset_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/exclusive-license-presets/",
                requests.path_segment(OPERATION, "preset_id", preset_id, integer=True),
                "/set-default",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    preset_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset_id: Id of the preset to make the default.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset is the default.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )


async def asyncio(
    preset_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset_id: Id of the preset to make the default.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The preset is the default.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    preset_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset_id: Id of the preset to make the default.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset is the default.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )


def sync(
    preset_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a preset the default.

    Makes this preset the default one.

    Args:
        preset_id: Id of the preset to make the default.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The preset is the default.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )
    return response.parsed
