"""The namespace `fingerprints`, with waiting."""

from __future__ import annotations

from ..api.fingerprints.namespace import AsyncFingerprintsNamespace, SyncFingerprintsNamespace
from .flows import awaited, blocking
from .polling import wait_for_fingerprint


class AsyncFingerprints(AsyncFingerprintsNamespace):
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ()

    wait = awaited(wait_for_fingerprint)


class SyncFingerprints(SyncFingerprintsNamespace):
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ()

    wait = blocking(wait_for_fingerprint)
