"""Accepted differences: which, why, and since when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from .document import DocumentError
from .findings import Finding
from .rules import level_of
from .safety import quoted

_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_KEYS = {"reason", "date", "fingerprint", "fingerprints"}


@dataclass(frozen=True, slots=True)
class Deviation:
    """A difference that is known and meant.

    Attributes:
        fingerprint: The fingerprint of the finding.
        reason: Why it is meant, in a sentence.
        date: When it was accepted.
    """

    fingerprint: str
    reason: str
    date: date


def read_deviations(data: object) -> list[Deviation]:
    """Read accepted differences.

    Args:
        data: An object with the list `deviations`. Each entry has a `reason`, a `date` (such as
            2026-10-06) and a `fingerprint`, or `fingerprints` that share the reason.

    Returns:
        The deviations, one for each fingerprint.

    Raises:
        DocumentError: The data is built in another way, or has a fingerprint twice.

    Example:
        >>> entry = {"reason": "Known.", "date": "2026-10-06", "fingerprint": "0123456789ab"}
        >>> len(read_deviations({"deviations": [entry]}))
        1
    """
    if not isinstance(data, dict) or not isinstance(cast("Any", data).get("deviations"), list):
        raise DocumentError("the deviations must be an object with a list 'deviations'")
    found: dict[str, Deviation] = {}
    for number, entry in enumerate(cast("Any", data)["deviations"], start=1):
        for deviation in _read(entry, number):
            if deviation.fingerprint in found:
                raise DocumentError(
                    f"the deviations have {quoted(deviation.fingerprint)} twice; keep one of them"
                )
            found[deviation.fingerprint] = deviation
    return list(found.values())


def explain(
    findings: Iterable[Finding], deviations: Iterable[Deviation]
) -> tuple[list[Finding], int]:
    """Take out of findings what deviations explain.

    Args:
        findings: All findings.
        deviations: The accepted differences.

    Returns:
        The findings that are left, and one for each deviation that no longer occurs; and the
        number of findings that were explained.
    """
    open_ones = {finding.fingerprint: finding for finding in findings}
    stale: list[Finding] = []
    explained = 0
    for deviation in deviations:
        if open_ones.pop(deviation.fingerprint, None) is not None:
            explained += 1
        else:
            stale.append(_not_found(deviation))
    return [*open_ones.values(), *stale], explained


def _read(entry: Any, number: int) -> list[Deviation]:
    where = f"entry {number} of the deviations"
    if not isinstance(entry, dict) or set(cast("dict[str, Any]", entry)) - _KEYS:
        raise DocumentError(f"{where} must be an object of {', '.join(sorted(_KEYS))}")
    fields = cast("dict[str, Any]", entry)
    reason = fields.get("reason")
    if not isinstance(reason, str) or not reason.strip():
        raise DocumentError(f"{where} has no 'reason'; say in a sentence why it is accepted")
    try:
        since = date.fromisoformat(str(fields.get("date")))
    except ValueError:
        raise DocumentError(f"{where} has no 'date' such as 2026-10-06") from None
    several = fields.get("fingerprints", [])
    single = [fields["fingerprint"]] if "fingerprint" in fields else []
    names: list[Any] = [*single, *several] if isinstance(several, list) else []
    if not names:
        raise DocumentError(f"{where} has no 'fingerprint' and no list 'fingerprints'")
    for name in names:
        if not isinstance(name, str) or not _FINGERPRINT.fullmatch(name):
            raise DocumentError(
                f"{where} has the fingerprint {quoted(name)}, and twelve characters of 0-9 and a-f "
                "are needed; in YAML, put it in quotation marks"
            )
    return [Deviation(name, reason, since) for name in names]


def _not_found(deviation: Deviation) -> Finding:
    return Finding(
        "deviation-not-found",
        level_of("deviation-not-found"),
        f"the deviation {deviation.fingerprint} ({deviation.reason}) no longer occurs; remove it",
        operations=(),
        location="",
        old=None,
        new=None,
        fingerprint=deviation.fingerprint,
        blocking=True,
    )
