"""The namespace `fingerprints`, with waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.fingerprints.namespace import AsyncFingerprintsNamespace, SyncFingerprintsNamespace
from .polling import EVERY, wait_for_fingerprint
from .steps import run, run_async

if TYPE_CHECKING:
    from ..models.fingerprint import Fingerprint


class AsyncFingerprints(AsyncFingerprintsNamespace):
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ()

    async def wait(
        self, track_id: int, *, timeout: float = 600.0, every: float = EVERY
    ) -> Fingerprint:
        """Wait until the fingerprint of a track is completed.

        Args:
            track_id: Id of the track.
            timeout: Seconds to wait at most.
            every: Seconds between two looks; the server's caches make less than 30 a waste.

        Returns:
            The fingerprint.

        Raises:
            WaitFailedError: It has failed; the message says why.
            WaitTimeoutError: It was not completed in time; `last` is its last state.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return await run_async(
            wait_for_fingerprint(self._client, track_id, timeout=timeout, every=every)
        )


class SyncFingerprints(SyncFingerprintsNamespace):
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ()

    def wait(self, track_id: int, *, timeout: float = 600.0, every: float = EVERY) -> Fingerprint:
        """Wait until the fingerprint of a track is completed.

        Args:
            track_id: Id of the track.
            timeout: Seconds to wait at most.
            every: Seconds between two looks; the server's caches make less than 30 a waste.

        Returns:
            The fingerprint.

        Raises:
            WaitFailedError: It has failed; the message says why.
            WaitTimeoutError: It was not completed in time; `last` is its last state.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return run(wait_for_fingerprint(self._client, track_id, timeout=timeout, every=every))
