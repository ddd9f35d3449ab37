"""The namespace `producer_intelligence`, with batches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..api.producer_intelligence import get_track_growth_batch
from ..api.producer_intelligence.namespace import (
    AsyncProducerIntelligenceNamespace,
    SyncProducerIntelligenceNamespace,
)
from .batches import BatchResult, read_many
from .flows import Steps, awaited, blocking

if TYPE_CHECKING:
    from ..types import RequestOptions


def track_growth_many(
    _self: Any,
    /,
    ids: Iterable[int],
    *,
    field: str | None = None,
    options: RequestOptions | None = None,
) -> Steps[list[BatchResult]]:
    """Get the growth of any number of tracks, so many a call as BeatPass takes.

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
    make = get_track_growth_batch.call
    return (yield from read_many(_self._client, make, ids, field=field, options=options))


class AsyncProducerIntelligence(AsyncProducerIntelligenceNamespace):
    """Levels, growth, networks and charts for producers."""

    __slots__ = ()

    track_growth_many = awaited(track_growth_many)


class SyncProducerIntelligence(SyncProducerIntelligenceNamespace):
    """Levels, growth, networks and charts for producers."""

    __slots__ = ()

    track_growth_many = blocking(track_growth_many)
