"""The namespace `cover_art`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager

if TYPE_CHECKING:
    from ...models.cover_art_preview import CoverArtPreview
    from ...models.cover_art_template import CoverArtTemplate
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncCoverArtNamespace:
    """Covers made from templates."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def matching_templates(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find cover templates that fit.

        Returns the cover templates that BeatPass takes to be fitting. How to say for what is
        not documented.

        Args:
            options: What is different for this call.

        Returns:
            The fitting templates.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_matching_cover_art_templates

        answer = await get_matching_cover_art_templates.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def preview(
        self,
        *,
        genres: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> CoverArtPreview:
        """Preview a cover for some genres.

        Returns the address of a cover that suits one to three genres, with its template. Though
        a POST it changes nothing, so it is repeated like a read.

        Args:
            genres: Genres by the names BeatPass uses, each once and none of them blank.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    async def template(
        self,
        template_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a cover template.

        Returns one template that covers are made from.

        Args:
            template_id: Id of the template, as the list gives it.
            options: What is different for this call.

        Returns:
            The template.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_template

        answer = await get_cover_art_template.asyncio(
            template_id,
            client=self._client,
            options=options,
        )
        return answer

    def templates(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CoverArtTemplate]:
        """List the cover templates.

        Returns the templates that covers are made from. They come in pages only when `page` or
        `per_page` is sent; without them the answer has no `pagination`.

        Args:
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_templates

        return AsyncPager(
            get_cover_art_templates.OPERATION,
            partial(get_cover_art_templates.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )


class SyncCoverArtNamespace:
    """Covers made from templates."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def matching_templates(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find cover templates that fit.

        Returns the cover templates that BeatPass takes to be fitting. How to say for what is
        not documented.

        Args:
            options: What is different for this call.

        Returns:
            The fitting templates.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_matching_cover_art_templates

        answer = get_matching_cover_art_templates.sync(
            client=self._client,
            options=options,
        )
        return answer

    def preview(
        self,
        *,
        genres: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> CoverArtPreview:
        """Preview a cover for some genres.

        Returns the address of a cover that suits one to three genres, with its template. Though
        a POST it changes nothing, so it is repeated like a read.

        Args:
            genres: Genres by the names BeatPass uses, each once and none of them blank.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    def template(
        self,
        template_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a cover template.

        Returns one template that covers are made from.

        Args:
            template_id: Id of the template, as the list gives it.
            options: What is different for this call.

        Returns:
            The template.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_template

        answer = get_cover_art_template.sync(
            template_id,
            client=self._client,
            options=options,
        )
        return answer

    def templates(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[CoverArtTemplate]:
        """List the cover templates.

        Returns the templates that covers are made from. They come in pages only when `page` or
        `per_page` is sent; without them the answer has no `pagination`.

        Args:
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_cover_art_templates

        return SyncPager(
            get_cover_art_templates.OPERATION,
            partial(get_cover_art_templates.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )
