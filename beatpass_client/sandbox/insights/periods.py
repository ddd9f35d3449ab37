"""Periods that figures are counted over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import parse_qsl

from ..engine.call import Call
from ..engine.http import Refusal

PERIODS = {"7-days": 7, "30-days": 30, "90-days": 90, "1-year": 365}
TIMEFRAMES = {"7d": 7, "30d": 30, "90d": 90, "1y": 365}


@dataclass(frozen=True, slots=True)
class Span:
    """Some days in a row.

    Attributes:
        key: What the API calls the stretch.
        since: The first day.
        until: The last day, which counts too.
    """

    key: str
    since: date
    until: date

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days + 1

    @property
    def before(self) -> Span:
        """As many days, right before."""
        until = self.since - timedelta(days=1)
        return Span(self.key, until - timedelta(days=self.length - 1), until)

    def days(self) -> list[str]:
        """Its days as ISO dates."""
        return [(self.since + timedelta(days=at)).isoformat() for at in range(self.length)]

    def holds(self, moment: str) -> bool:
        """Whether a moment, as `clock.stamp` writes it, lies within."""
        return self.since.isoformat() <= moment[:10] <= self.until.isoformat()


def last_days(call: Call, days: int, key: str | None = None) -> Span:
    """The days up to today.

    Args:
        call: The call, for its clock.
        days: How many, today included.
        key: What the API calls the stretch.

    Returns:
        The span.
    """
    today = call.now.date()
    return Span(key or f"{days}d", today - timedelta(days=days - 1), today)


def period(call: Call) -> Span:
    """The span that `period` asks for, in the query or in the body.

    Args:
        call: The call.

    Returns:
        The span; 30 days when nothing is asked for.

    Raises:
        Refusal: The value is none that the API knows (422).
    """
    asked = call.query.get("period") or call.body.get("period") or "30-days"
    return _span(call, "period", asked, PERIODS)


def timeframe(call: Call) -> Span:
    """The span that `timeframe` asks for, in the query.

    Args:
        call: The call.

    Returns:
        The span; 30 days when nothing is asked for.

    Raises:
        Refusal: The value is none that the API knows (422).
    """
    asked = dict(parse_qsl(call.request.query)).get("timeframe") or "30d"
    return _span(call, "timeframe", asked, TIMEFRAMES)


def _span(call: Call, name: str, asked: object, known: dict[str, int]) -> Span:
    if not isinstance(asked, str) or asked not in known:
        text = f"The selected {name} is invalid; choose one of {', '.join(known)}."
        raise Refusal(422, text, errors={name: [text]})
    return last_days(call, known[asked], asked)
