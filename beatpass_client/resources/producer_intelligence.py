"""The namespace `producer_intelligence`, with batches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..api.producer_intelligence.namespace import (
    AsyncProducerIntelligenceNamespace,
    SyncProducerIntelligenceNamespace,
)
from .batches import BatchResult, read_many
from .steps import run, run_async

if TYPE_CHECKING:
    from ..types import RequestOptions

_SPACE = "producer_intelligence"


class AsyncProducerIntelligence(AsyncProducerIntelligenceNamespace):
    """Levels, growth, networks and charts for producers."""

    __slots__ = ()

    async def track_growth_many(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Get the growth of any number of tracks, 100 a call.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            The growth of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        name = "track_growth_batch"
        return await run_async(
            read_many(self._client, _SPACE, name, ids, field=field, options=options)
        )


class SyncProducerIntelligence(SyncProducerIntelligenceNamespace):
    """Levels, growth, networks and charts for producers."""

    __slots__ = ()

    def track_growth_many(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Get the growth of any number of tracks, 100 a call.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            The growth of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        name = "track_growth_batch"
        return run(read_many(self._client, _SPACE, name, ids, field=field, options=options))
