"""Change an exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.license_preset_update import LicensePresetUpdate
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updatePreset",
    method="PUT",
    path="/exclusive-license-presets/{preset}",
    operation_class="idempotent",
    auth="bearer",
    namespace="license_presets",
    name="update",
)


def _call(
    preset_id: int, *, body: LicensePresetUpdate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/exclusive-license-presets/",
                requests.path_segment(OPERATION, "preset_id", preset_id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    preset_id: int,
    *,
    client: AsyncClient,
    body: LicensePresetUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change an exclusive license preset.

    Changes the name, the description or the terms and leaves the ones that are not sent. The
    terms are replaced as a whole: a term left out of `config` falls back to BeatPass's default.
    Another operation chooses the default preset.

    Args:
        preset_id: Id of the preset to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    preset_id: int,
    *,
    client: AsyncClient,
    body: LicensePresetUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change an exclusive license preset.

    Changes the name, the description or the terms and leaves the ones that are not sent. The
    terms are replaced as a whole: a term left out of `config` falls back to BeatPass's default.
    Another operation chooses the default preset.

    Args:
        preset_id: Id of the preset to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The preset is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    preset_id: int,
    *,
    client: SyncClient,
    body: LicensePresetUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change an exclusive license preset.

    Changes the name, the description or the terms and leaves the ones that are not sent. The
    terms are replaced as a whole: a term left out of `config` falls back to BeatPass's default.
    Another operation chooses the default preset.

    Args:
        preset_id: Id of the preset to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    preset_id: int,
    *,
    client: SyncClient,
    body: LicensePresetUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change an exclusive license preset.

    Changes the name, the description or the terms and leaves the ones that are not sent. The
    terms are replaced as a whole: a term left out of `config` falls back to BeatPass's default.
    Another operation chooses the default preset.

    Args:
        preset_id: Id of the preset to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The preset is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
