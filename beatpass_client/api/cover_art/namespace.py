"""The namespace `cover_art`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.cover_art_preview import CoverArtPreview
    from ...models.cover_art_template_details import CoverArtTemplateDetails
    from ...models.cover_art_template_list import CoverArtTemplateList
    from ...models.cover_art_template_matches import CoverArtTemplateMatches
    from ...types import AsyncClient, SyncClient


class AsyncCoverArtNamespace:
    """Covers made from templates."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def matching_templates(
        self,
    ) -> CoverArtTemplateMatches:
        """Find cover templates that fit.

        Returns the cover templates that BeatPass takes to be fitting. How to say for what is
        not documented.

        Returns:
            The fitting templates.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_matching_cover_art_templates

        answer = await get_matching_cover_art_templates.asyncio(
            client=self._client,
        )
        return answer

    async def preview(
        self,
        *,
        genres: builtins.list[str],
    ) -> CoverArtPreview:
        """Preview a cover for some genres.

        Returns the address of a cover that suits one to three genres, with its template. Though
        a POST it changes nothing, so it is repeated like a read.

        Args:
            genres: Genres by the names BeatPass uses, each once and none of them blank.

        Returns:
            The cover as it would be.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.cover_art_preview_create import CoverArtPreviewCreate
        from . import preview_cover_art

        body = CoverArtPreviewCreate(
            genres=genres,
        )
        answer = await preview_cover_art.asyncio(
            client=self._client,
            body=body,
        )
        return answer

    async def template(
        self,
        template: int,
    ) -> CoverArtTemplateDetails:
        """Get a cover template.

        Returns one template that covers are made from.

        Args:
            template: Id of the template, as the list gives it.

        Returns:
            The template.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_template

        answer = await get_cover_art_template.asyncio(
            template,
            client=self._client,
        )
        return answer

    async def templates(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CoverArtTemplateList:
        """List the cover templates.

        Returns the templates that covers are made from. They come in pages only when `page` or
        `per_page` is sent; without them the answer has no `pagination`.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many templates a page holds. Keep it the same from page to page.

        Returns:
            The templates, or one page of them.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_templates

        answer = await get_cover_art_templates.asyncio(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        return answer


class SyncCoverArtNamespace:
    """Covers made from templates."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def matching_templates(
        self,
    ) -> CoverArtTemplateMatches:
        """Find cover templates that fit.

        Returns the cover templates that BeatPass takes to be fitting. How to say for what is
        not documented.

        Returns:
            The fitting templates.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_matching_cover_art_templates

        answer = get_matching_cover_art_templates.sync(
            client=self._client,
        )
        return answer

    def preview(
        self,
        *,
        genres: builtins.list[str],
    ) -> CoverArtPreview:
        """Preview a cover for some genres.

        Returns the address of a cover that suits one to three genres, with its template. Though
        a POST it changes nothing, so it is repeated like a read.

        Args:
            genres: Genres by the names BeatPass uses, each once and none of them blank.

        Returns:
            The cover as it would be.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.cover_art_preview_create import CoverArtPreviewCreate
        from . import preview_cover_art

        body = CoverArtPreviewCreate(
            genres=genres,
        )
        answer = preview_cover_art.sync(
            client=self._client,
            body=body,
        )
        return answer

    def template(
        self,
        template: int,
    ) -> CoverArtTemplateDetails:
        """Get a cover template.

        Returns one template that covers are made from.

        Args:
            template: Id of the template, as the list gives it.

        Returns:
            The template.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_template

        answer = get_cover_art_template.sync(
            template,
            client=self._client,
        )
        return answer

    def templates(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CoverArtTemplateList:
        """List the cover templates.

        Returns the templates that covers are made from. They come in pages only when `page` or
        `per_page` is sent; without them the answer has no `pagination`.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many templates a page holds. Keep it the same from page to page.

        Returns:
            The templates, or one page of them.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_templates

        answer = get_cover_art_templates.sync(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        return answer
