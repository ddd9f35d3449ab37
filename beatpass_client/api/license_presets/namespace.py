"""The namespace `license_presets`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.license_preset_config_change_input import LicensePresetConfigChangeInput
    from ...models.license_preset_config_input import LicensePresetConfigInput
    from ...models.open_object import OpenObject
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncLicensePresetsNamespace:
    """Reusable terms for exclusive licenses."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        name: str,
        config: LicensePresetConfigInput,
        description: str | Unset | None = UNSET,
        is_default: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Save a new exclusive license preset.

        Stores a set of terms under a name and returns it. The two publishing shares must add up
        to 100, else the answer is 422.

        Args:
            name: The name of the contract.
            config: The config of the contract.
            description: The description of the contract.
            is_default: Whether it becomes the default preset at once.
            options: What is different for this call.

        Returns:
            The preset as saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_preset_create import LicensePresetCreate
        from . import create_preset

        body = LicensePresetCreate(
            name=name,
            config=config,
            description=description,
            is_default=is_default,
        )
        answer = await create_preset.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(create_preset.OPERATION, answer, "preset", "preset")
        return result

    async def default_config(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the terms a new preset starts from.

        Returns BeatPass's own terms for an exclusive license, a starting point for a new
        preset.

        Args:
            options: What is different for this call.

        Returns:
            The default terms.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_preset_default_config

        answer = await get_preset_default_config.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def delete(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete an exclusive license preset.

        Removes a preset for good. One that some track still uses stays, and the answer is 422.

        Args:
            preset_id: Id of the preset to delete.
            options: What is different for this call.

        Returns:
            The preset is gone.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_preset

        answer = await delete_preset.asyncio(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get an exclusive license preset.

        Returns one saved set of terms.

        Args:
            preset_id: Id of the preset.
            options: What is different for this call.

        Returns:
            The preset.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_preset

        answer = await get_preset.asyncio(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    async def get_artist_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your artist profile's default license.

        Returns the exclusive license that the artist profile of the token uses by default.

        Args:
            options: What is different for this call.

        Returns:
            The default license of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_exclusive_license_default

        answer = await get_exclusive_license_default.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your exclusive license presets.

        Returns the saved sets of terms that can be put on tracks sold exclusively.

        Args:
            options: What is different for this call.

        Returns:
            The presets.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_presets

        answer = await list_presets.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def set_artist_default(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Set your artist profile's default license.

        Chooses the exclusive license that the artist profile of the token uses by default.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The default license is set.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import set_exclusive_license_default

        body = UndocumentedBody.from_dict(fields)
        answer = await set_exclusive_license_default.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def set_default(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a preset the default.

        Makes this preset the default one.

        Args:
            preset_id: Id of the preset to make the default.
            options: What is different for this call.

        Returns:
            The preset is the default.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import set_default_preset

        answer = await set_default_preset.asyncio(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        preset_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        config: LicensePresetConfigChangeInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Change an exclusive license preset.

        Changes the name, the description or the terms and leaves the ones that are not sent.
        The terms are replaced as a whole: a term left out of `config` falls back to BeatPass's
        default. Another operation chooses the default preset.

        Args:
            preset_id: Id of the preset to change.
            name: The name of the contract.
            description: The description of the contract.
            config: The config of the contract.
            options: What is different for this call.

        Returns:
            The preset is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_preset_update import LicensePresetUpdate
        from . import update_preset

        body = LicensePresetUpdate(
            name=name,
            description=description,
            config=config,
        )
        answer = await update_preset.asyncio(
            preset_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncLicensePresetsNamespace:
    """Reusable terms for exclusive licenses."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        name: str,
        config: LicensePresetConfigInput,
        description: str | Unset | None = UNSET,
        is_default: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Save a new exclusive license preset.

        Stores a set of terms under a name and returns it. The two publishing shares must add up
        to 100, else the answer is 422.

        Args:
            name: The name of the contract.
            config: The config of the contract.
            description: The description of the contract.
            is_default: Whether it becomes the default preset at once.
            options: What is different for this call.

        Returns:
            The preset as saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_preset_create import LicensePresetCreate
        from . import create_preset

        body = LicensePresetCreate(
            name=name,
            config=config,
            description=description,
            is_default=is_default,
        )
        answer = create_preset.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(create_preset.OPERATION, answer, "preset", "preset")
        return result

    def default_config(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the terms a new preset starts from.

        Returns BeatPass's own terms for an exclusive license, a starting point for a new
        preset.

        Args:
            options: What is different for this call.

        Returns:
            The default terms.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_preset_default_config

        answer = get_preset_default_config.sync(
            client=self._client,
            options=options,
        )
        return answer

    def delete(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete an exclusive license preset.

        Removes a preset for good. One that some track still uses stays, and the answer is 422.

        Args:
            preset_id: Id of the preset to delete.
            options: What is different for this call.

        Returns:
            The preset is gone.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_preset

        answer = delete_preset.sync(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get an exclusive license preset.

        Returns one saved set of terms.

        Args:
            preset_id: Id of the preset.
            options: What is different for this call.

        Returns:
            The preset.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_preset

        answer = get_preset.sync(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    def get_artist_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your artist profile's default license.

        Returns the exclusive license that the artist profile of the token uses by default.

        Args:
            options: What is different for this call.

        Returns:
            The default license of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_exclusive_license_default

        answer = get_exclusive_license_default.sync(
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your exclusive license presets.

        Returns the saved sets of terms that can be put on tracks sold exclusively.

        Args:
            options: What is different for this call.

        Returns:
            The presets.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_presets

        answer = list_presets.sync(
            client=self._client,
            options=options,
        )
        return answer

    def set_artist_default(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Set your artist profile's default license.

        Chooses the exclusive license that the artist profile of the token uses by default.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The default license is set.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import set_exclusive_license_default

        body = UndocumentedBody.from_dict(fields)
        answer = set_exclusive_license_default.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def set_default(
        self,
        preset_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a preset the default.

        Makes this preset the default one.

        Args:
            preset_id: Id of the preset to make the default.
            options: What is different for this call.

        Returns:
            The preset is the default.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import set_default_preset

        answer = set_default_preset.sync(
            preset_id,
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        preset_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        config: LicensePresetConfigChangeInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Change an exclusive license preset.

        Changes the name, the description or the terms and leaves the ones that are not sent.
        The terms are replaced as a whole: a term left out of `config` falls back to BeatPass's
        default. Another operation chooses the default preset.

        Args:
            preset_id: Id of the preset to change.
            name: The name of the contract.
            description: The description of the contract.
            config: The config of the contract.
            options: What is different for this call.

        Returns:
            The preset is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_preset_update import LicensePresetUpdate
        from . import update_preset

        body = LicensePresetUpdate(
            name=name,
            description=description,
            config=config,
        )
        answer = update_preset.sync(
            preset_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
