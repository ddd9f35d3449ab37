"""Cover art: templates and previews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import PRODUCER


def get(sandbox: Sandbox, path: str) -> Any:
    reply = sandbox.request("GET", f"/cover-art{path}", token=PRODUCER.token)
    assert reply.status == 200, reply.body
    return reply.body


def preview(sandbox: Sandbox, genres: Any) -> Any:
    return sandbox.request("POST", "/cover-art/preview", {"genres": genres}, token=PRODUCER.token)


def test_templates_come_in_pages_only_when_asked(sandbox: Sandbox) -> None:
    whole = get(sandbox, "/templates")
    assert "pagination" not in whole
    page = get(sandbox, "/templates?per_page=10&page=2")
    assert page["templates"] == whole["templates"][10:20]
    assert page["pagination"] == {
        "current_page": 2, "last_page": 4, "per_page": 10, "total": len(whole["templates"]),
    }  # fmt: skip


def test_a_template_is_found_by_its_id(sandbox: Sandbox) -> None:
    first = get(sandbox, "/templates")["templates"][0]
    found = get(sandbox, f"/templates/{first['id']}")["template"]
    assert first.items() <= found.items()
    assert found["genres"]
    assert sandbox.request("GET", "/cover-art/templates/999", token=PRODUCER.token).status == 404


def test_a_preview_uses_the_template_that_fits_most(sandbox: Sandbox) -> None:
    template = get(sandbox, "/templates/2")["template"]
    answer = preview(sandbox, template["genres"]).body
    assert answer["template"]["id"] == 2
    assert answer["image_url"].startswith(template["image_url"])
    fitting = get(sandbox, f"/matching-templates?genres={','.join(template['genres'])}")
    assert fitting["templates"][0] == answer["template"]


def test_genres_that_nothing_fits_have_no_cover(sandbox: Sandbox) -> None:
    assert preview(sandbox, ["polka"]).body == {"image_url": None, "template": None}


def test_a_preview_takes_one_to_three_genres(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        [],
        ["trap", "drill", "house", "pop"],
        ["trap", "trap"],
        ["x" * 101],
        "trap",
    ]
    for genres in cases:
        assert preview(sandbox, genres).status == 422
