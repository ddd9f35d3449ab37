"""Cover art: templates and previews."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import PRODUCER


def get(world: World, path: str) -> Any:
    reply = world.request("GET", f"/cover-art{path}", token=PRODUCER.token)
    assert reply.status == 200, reply.body
    return reply.body


def preview(world: World, genres: Any) -> Any:
    return world.request("POST", "/cover-art/preview", {"genres": genres}, token=PRODUCER.token)


def test_templates_come_in_pages_only_when_asked(world: World) -> None:
    whole = get(world, "/templates")
    assert "pagination" not in whole
    page = get(world, "/templates?per_page=10&page=2")
    assert page["templates"] == whole["templates"][10:20]
    assert page["pagination"] == {
        "current_page": 2, "last_page": 4, "per_page": 10, "total": len(whole["templates"]),
    }  # fmt: skip


def test_a_template_is_found_by_its_id(world: World) -> None:
    first = get(world, "/templates")["templates"][0]
    found = get(world, f"/templates/{first['id']}")["template"]
    assert first.items() <= found.items()
    assert found["genres"]
    assert world.request("GET", "/cover-art/templates/999", token=PRODUCER.token).status == 404


def test_a_preview_uses_the_template_that_fits_most(world: World) -> None:
    template = get(world, "/templates/2")["template"]
    answer = preview(world, template["genres"]).body
    assert answer["template"]["id"] == 2
    assert answer["image_url"].startswith(template["image_url"])
    fitting = get(world, f"/matching-templates?genres={','.join(template['genres'])}")
    assert fitting["templates"][0] == answer["template"]


def test_genres_that_nothing_fits_have_no_cover(world: World) -> None:
    assert preview(world, ["polka"]).body == {"image_url": None, "template": None}


@pytest.mark.parametrize(
    "genres", [[], ["trap", "drill", "house", "pop"], ["trap", "trap"], ["x" * 101], "trap"]
)
def test_a_preview_takes_one_to_three_genres(world: World, genres: Any) -> None:
    assert preview(world, genres).status == 422
