"""Cover art: templates, those that fit some genres, and a preview."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ..engine.call import Call, handles
from ..engine.state import Row
from ..engine.table import table

# name, image_url, genres (their names)
TEMPLATES = table("cover_template", index=("name",), many=("genres",))
_PAGED = re.compile(r"(^|&)(page|per_page)=")


def _show(row: Row) -> Row:
    return {name: row[name] for name in ("id", "name", "image_url")}


@handles("getCoverArtTemplates")
def templates(call: Call) -> Any:
    """All templates, or a page of them when one is asked for."""
    found = call.listing(TEMPLATES, serialize=lambda rows: [_show(row) for row in rows])
    if not _PAGED.search(call.request.query):
        return {"templates": found.fetch(-1, 0)}
    page = call.page(found)
    names = ("current_page", "last_page", "per_page", "total")
    return {"templates": page["data"], "pagination": {name: page[name] for name in names}}


@handles("getCoverArtTemplate")
def template(call: Call) -> Any:
    """One template, with the genres that it is for."""
    row = call.found(TEMPLATES, call.path["template"], "There is no such template.")
    return {"template": {**_show(row), "genres": row["genres"]}}


@handles("getMatchingCoverArtTemplates")
def matching(call: Call) -> Any:
    """The templates for the genres named in `genres`, with commas between; all without it."""
    given = dict(parse_qsl(call.request.query)).get("genres", "")
    wanted = [_slug(each) for each in given.split(",") if each.strip()]
    if not wanted:
        return {"templates": [_show(row) for row in call.state.find(TEMPLATES)]}
    return {"templates": [_show(row) for row in _fitting(call, wanted)]}


@handles("previewCoverArt")
def preview(call: Call) -> Any:
    """A cover for some genres, made from the template that fits the most of them."""
    wanted = [_slug(each) for each in call.body["genres"]]
    rows = _fitting(call, wanted)
    if not rows:
        return {"image_url": None, "template": None}
    row = rows[0]
    query = urlencode({"genres": ",".join(wanted)})
    return {"image_url": f"{row['image_url']}?{query}", "template": _show(row)}


def _slug(name: str) -> str:
    return name.strip().lower().replace(" ", "-")


def _fitting(call: Call, wanted: list[str]) -> list[Row]:
    found = {
        row["id"]: row for name in wanted for row in call.state.find(TEMPLATES, {"genres": name})
    }
    return sorted(
        found.values(), key=lambda row: (-len(set(wanted).intersection(row["genres"])), row["id"])
    )
