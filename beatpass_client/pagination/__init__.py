"""One pager for every form of page that BeatPass has.

`await` it for one page, `async for` it for all items, or go through its `pages()`. It asks by
number, offset or cursor, whichever the operation knows; a URL in an answer is never followed.
"""

from __future__ import annotations

from .page import AsyncPage, Page, SyncPage
from .pager import MAX_PAGES, AsyncPager, SyncPager

MOST_PAGES = MAX_PAGES

__all__ = ["MAX_PAGES", "MOST_PAGES", "AsyncPage", "AsyncPager", "Page", "SyncPage", "SyncPager"]
