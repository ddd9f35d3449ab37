"""The namespace `artist_profile`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.artist_profile import ArtistProfile
    from ...models.artist_social_links_input import ArtistSocialLinksInput
    from ...models.open_object import OpenObject
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncArtistProfileNamespace:
    """The page of the artist who owns the token."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistProfile:
        """Get your artist profile.

        Returns the artist page of the owner of the token, with its totals and whether it may
        upload.

        Args:
            options: What is different for this call.

        Returns:
            Your artist profile.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_profile

        answer = await get_artist_profile.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        *,
        bio: str | Unset = UNSET,
        website: str | Unset = UNSET,
        social_links: ArtistSocialLinksInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Change your artist profile.

        Changes the text, the site and the social links of one's own artist page.

        Args:
            bio: The bio of the contract.
            website: The website of the contract.
            social_links: The social_links of the contract.
            options: What is different for this call.

        Returns:
            The change was made.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.artist_profile_update import ArtistProfileUpdate
        from . import update_artist_profile

        body = ArtistProfileUpdate(
            bio=bio,
            website=website,
            social_links=social_links,
        )
        answer = await update_artist_profile.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(update_artist_profile.OPERATION, answer, "data", "data")
        return result


class SyncArtistProfileNamespace:
    """The page of the artist who owns the token."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistProfile:
        """Get your artist profile.

        Returns the artist page of the owner of the token, with its totals and whether it may
        upload.

        Args:
            options: What is different for this call.

        Returns:
            Your artist profile.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_profile

        answer = get_artist_profile.sync(
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        *,
        bio: str | Unset = UNSET,
        website: str | Unset = UNSET,
        social_links: ArtistSocialLinksInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Change your artist profile.

        Changes the text, the site and the social links of one's own artist page.

        Args:
            bio: The bio of the contract.
            website: The website of the contract.
            social_links: The social_links of the contract.
            options: What is different for this call.

        Returns:
            The change was made.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.artist_profile_update import ArtistProfileUpdate
        from . import update_artist_profile

        body = ArtistProfileUpdate(
            bio=bio,
            website=website,
            social_links=social_links,
        )
        answer = update_artist_profile.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(update_artist_profile.OPERATION, answer, "data", "data")
        return result
