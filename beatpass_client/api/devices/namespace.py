"""The namespace `devices`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.device_registration_platform import DeviceRegistrationPlatform
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncDevicesNamespace:
    """Phones and browsers that receive push messages."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def delete(
        self,
        *,
        token: str,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop push messages to a device.

        Forgets a device. Its push token travels in the body, which some proxies take off a
        DELETE.

        Args:
            token: The push token it was registered with.
            options: What is different for this call.

        Returns:
            The device is forgotten.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.device_removal import DeviceRemoval
        from . import delete_fcm_token

        body = DeviceRemoval(
            token=token,
        )
        answer = await delete_fcm_token.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def register(
        self,
        *,
        token: str,
        platform: DeviceRegistrationPlatform | Unset = UNSET,
        device_name: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Status:
        """Register a device for push messages.

        Lets BeatPass send push messages to a device or browser of the token's owner. A device
        that is known already is brought up to date.

        Args:
            token: What Firebase's client handed out for this device.
            platform: The platform of the contract.
            device_name: A name that people know the device by.
            options: What is different for this call.

        Returns:
            The device is registered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.device_registration import DeviceRegistration
        from . import store_fcm_token

        body = DeviceRegistration(
            token=token,
            platform=platform,
            device_name=device_name,
        )
        answer = await store_fcm_token.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncDevicesNamespace:
    """Phones and browsers that receive push messages."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def delete(
        self,
        *,
        token: str,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop push messages to a device.

        Forgets a device. Its push token travels in the body, which some proxies take off a
        DELETE.

        Args:
            token: The push token it was registered with.
            options: What is different for this call.

        Returns:
            The device is forgotten.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.device_removal import DeviceRemoval
        from . import delete_fcm_token

        body = DeviceRemoval(
            token=token,
        )
        answer = delete_fcm_token.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def register(
        self,
        *,
        token: str,
        platform: DeviceRegistrationPlatform | Unset = UNSET,
        device_name: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Status:
        """Register a device for push messages.

        Lets BeatPass send push messages to a device or browser of the token's owner. A device
        that is known already is brought up to date.

        Args:
            token: What Firebase's client handed out for this device.
            platform: The platform of the contract.
            device_name: A name that people know the device by.
            options: What is different for this call.

        Returns:
            The device is registered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.device_registration import DeviceRegistration
        from . import store_fcm_token

        body = DeviceRegistration(
            token=token,
            platform=platform,
            device_name=device_name,
        )
        answer = store_fcm_token.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer
