"""Lists of ids in a body: read and checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..engine.http import Refusal
from ..engine.queries import LARGEST
from ..engine.state import State
from ..tables import TRACKS


def known_tracks(state: State, ids: Sequence[int], field: str) -> list[int]:
    """Read a list of tracks, all of which have to be there.

    Args:
        state: The state.
        ids: The ids as sent.
        field: The field that holds them, for the refusal.

    Returns:
        The ids, each once, in their order.

    Raises:
        Refusal: There is no such track (422).
    """
    wanted = list(dict.fromkeys(int(id) for id in ids))
    there = {row["id"] for row in state.many(TRACKS, (id for id in wanted if abs(id) <= LARGEST))}
    wrong = {
        f"{field}.{at}": [f"The selected {field}.{at} is invalid."]
        for at, id in enumerate(ids)
        if int(id) not in there
    }
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)
    return wanted


def whole_numbers(body: Any, field: str) -> list[int]:
    """Read a list of whole numbers out of a body whose shape the contract leaves open.

    Args:
        body: The decoded body.
        field: The field that holds the list.

    Returns:
        The numbers.

    Raises:
        Refusal: The field is missing or holds anything else (422).
    """
    value = body.get(field)
    good = isinstance(value, list) and all(
        isinstance(each, int) and not isinstance(each, bool) for each in value
    )
    if not good:
        text = f"The {field} field must be a list of whole numbers."
        raise Refusal(422, text, errors={field: [text]})
    return list(value)


def words(body: Any, field: str, most: int, *, required: bool = True) -> str | None:
    """Read a text out of a body whose shape the contract leaves open.

    Args:
        body: The decoded body.
        field: The field that holds the text.
        most: The most characters.
        required: Whether it has to be there and hold more than blanks.

    Returns:
        The text without blanks around it; None when it is missing or null and may be.

    Raises:
        Refusal: It is missing, no text, or too long (422).
    """
    value = body.get(field)
    label = field.replace("_", " ")
    text = ""
    if value is None and not required:
        return None
    if value is None or (required and isinstance(value, str) and not value.strip()):
        text = f"The {label} field is required."
    elif not isinstance(value, str):
        text = f"The {label} field must be a string."
    elif len(value) > most:
        text = f"The {label} field must not be greater than {most} characters."
    if text:
        raise Refusal(422, text, errors={field: [text]})
    return str(value).strip()
