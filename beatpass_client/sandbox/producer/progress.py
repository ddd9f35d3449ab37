"""What producers reach: experience points, levels and achievements, computed from their totals."""

from __future__ import annotations

from math import isqrt

from ..engine.state import Row

# What the points are given for: the total that counts, a name, and the points for each.
SOURCES = (
    ("tracks", "Uploads", 50),
    ("plays", "Plays", 0.1),
    ("likes", "Likes", 2),
    ("reposts", "Reposts", 4),
    ("comments", "Comments", 3),
    ("followers", "Followers", 5),
    ("sales", "Sales", 40),
    ("collaborations", "Collaborations", 25),
)
# Id, name, what to do, the total that counts, how much of it, points.
ACHIEVEMENTS = (
    ("first-upload", "First upload", "Upload a first track.", "tracks", 1, 50),
    ("ten-tracks", "Ten tracks", "Have ten tracks on BeatPass.", "tracks", 10, 150),
    ("fifty-tracks", "Fifty tracks", "Have fifty tracks on BeatPass.", "tracks", 50, 500),
    ("thousand-plays", "A thousand plays", "Reach 1,000 plays.", "plays", 1_000, 100),
    ("ten-thousand-plays", "Ten thousand plays", "Reach 10,000 plays.", "plays", 10_000, 400),
    ("ten-followers", "Ten followers", "Be followed by ten accounts.", "followers", 10, 100),
    ("hundred-followers", "Well known", "Have a hundred followers.", "followers", 100, 500),
    ("first-sale", "First sale", "Sell a first license.", "sales", 1, 100),
    ("ten-sales", "Ten sales", "Sell ten licenses.", "sales", 10, 400),
    ("first-collaboration", "Together", "Make a track with others.", "collaborations", 1, 100),
    ("first-album", "First album", "Put out an album.", "albums", 1, 100),
    ("hundred-likes", "A hundred likes", "Be liked a hundred times.", "likes", 100, 200),
)  # fmt: skip
_STEP = 250


def experience(totals: Row) -> list[Row]:
    """The sources of a producer's points.

    Args:
        totals: As `figures.totals` counts them.

    Returns:
        For each source its `id`, `name`, `count`, `xp_each` and `xp`.
    """
    return [
        {
            "id": field,
            "name": name,
            "count": totals[field],
            "xp_each": each,
            "xp": round(totals[field] * each),
        }
        for field, name, each in SOURCES
    ]


def points(totals: Row) -> int:
    """All points of a producer, those of the achievements included."""
    reached = sum(xp for *_, field, least, xp in ACHIEVEMENTS if totals[field] >= least)
    return sum(int(source["xp"]) for source in experience(totals)) + reached


def level(xp: int) -> Row:
    """Where some points lead to.

    A level n begins at 250 (n - 1)^2 points.

    Args:
        xp: The points.

    Returns:
        `currentLevel`, `currentXP`, `xpToNextLevel` and `levelProgress` in percent.
    """
    number = 1 + isqrt(xp // _STEP)
    start, end = _STEP * (number - 1) ** 2, _STEP * number**2
    return {
        "currentLevel": number,
        "currentXP": xp,
        "xpToNextLevel": end - xp,
        "levelProgress": round(100 * (xp - start) / (end - start), 1),
    }


def achievements(totals: Row) -> list[Row]:
    """All achievements, and how a producer stands to each.

    Args:
        totals: As `figures.totals` counts them.

    Returns:
        For each its `id`, `name`, `description`, `requirement`, `value`, `progress` in percent,
        `unlocked` and `xp`.
    """
    return [
        {
            "id": id,
            "name": name,
            "description": description,
            "category": field,
            "requirement": least,
            "value": totals[field],
            "progress": min(100.0, round(100 * totals[field] / least, 1)),
            "unlocked": totals[field] >= least,
            "xp": xp,
        }
        for id, name, description, field, least, xp in ACHIEVEMENTS
    ]


def tier(number: int) -> str:
    """The name of a level's rank."""
    names = ("bronze", "silver", "gold", "platinum", "diamond")
    return names[min(number // 3, len(names) - 1)]
