"""Deleting many things of one noun."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from .batches import BatchResult, delete_many
from .steps import run, run_async

if TYPE_CHECKING:
    from ..types import RequestOptions


class AsyncDeletion:
    """What namespaces have whose things can be deleted by several ids."""

    __slots__ = ()

    _noun: ClassVar[str]
    _client: Any

    async def delete_many(
        self, ids: Iterable[int], *, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Delete any number of them, so many a call as BeatPass takes.

        A call whose answer was lost is not repeated: its ids come back as `unknown`.

        Args:
            ids: Their ids.
            options: What is different for these calls.

        Returns:
            What became of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        return await run_async(delete_many(self._client, self._noun, ids, options=options))


class SyncDeletion:
    """What namespaces have whose things can be deleted by several ids."""

    __slots__ = ()

    _noun: ClassVar[str]
    _client: Any

    def delete_many(
        self, ids: Iterable[int], *, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Delete any number of them, so many a call as BeatPass takes.

        A call whose answer was lost is not repeated: its ids come back as `unknown`.

        Args:
            ids: Their ids.
            options: What is different for these calls.

        Returns:
            What became of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        return run(delete_many(self._client, self._noun, ids, options=options))
