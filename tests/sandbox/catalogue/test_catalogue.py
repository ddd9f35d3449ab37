"""The catalogue: tracks, albums, artists, genres, tags, playlists, search, radio, rankings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER


def pages(sandbox: Sandbox, path: str) -> Any:
    reply = sandbox.request("GET", path, token=BUYER.token)
    assert reply.status == 200, reply.body
    return reply.body["pagination"]


def test_the_seed_is_as_large_as_promised(sandbox: Sandbox) -> None:
    assert pages(sandbox, "/tracks")["total"] == 500
    assert pages(sandbox, "/albums")["total"] == 60
    assert pages(sandbox, "/artists")["total"] == 40
    assert pages(sandbox, "/genres")["total"] == 25


def test_a_track_without_a_token_has_the_public_fields_only(sandbox: Sandbox) -> None:
    public = sandbox.request("GET", "/tracks/3629").body["track"]
    assert set(public) == {
        "id", "name", "image", "created_at", "duration_text", "model_type", "artists", "genres",
    }  # fmt: skip
    assert {key for artist in public["artists"] for key in artist} == {"id", "name", "model_type"}
    full = sandbox.request("GET", "/tracks/3629", token=BUYER.token).body["track"]
    assert {"bpm", "price", "plays", "album"} <= set(full)


def test_two_pages_together_are_one_larger_page(sandbox: Sandbox) -> None:
    first, second = (pages(sandbox, f"/tracks?per_page=5&page={page}") for page in (1, 2))
    both = pages(sandbox, "/tracks?per_page=10")
    assert first["data"] + second["data"] == both["data"]
    assert (second["from"], second["to"], second["prev_page"], second["next_page"]) == (6, 10, 1, 3)


def test_a_page_past_the_last_is_empty_with_null_bounds(sandbox: Sandbox) -> None:
    page = pages(sandbox, "/tracks?page=9999")
    assert (page["data"], page["from"], page["to"], page["last_page"]) == ([], None, None, 34)


def test_a_page_size_above_the_largest_is_cut_down(sandbox: Sandbox) -> None:
    assert pages(sandbox, "/tracks?per_page=100000")["per_page"] == 500


def test_a_simple_page_keeps_the_rest_of_the_query_in_its_urls(sandbox: Sandbox) -> None:
    page = pages(sandbox, "/tracks?paginate=simple&per_page=5&query=lofi&page=2")
    assert "total" not in page
    for url in (page["first_page_url"], page["next_page_url"], page["prev_page_url"]):
        assert "per_page=5" in url
        assert "query=lofi" in url
        assert "paginate=simple" in url
    following = page["next_page_url"].split("/api/v1")[1]
    assert pages(sandbox, following)["current_page"] == 3


def test_tracks_are_found_by_words_and_their_beginnings(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["lofi", "LOFI", "lof", "lofi drive"]
    for query in cases:
        found = pages(sandbox, f"/tracks?query={query.replace(' ', '%20')}")
        assert found["total"] > 0
        assert any("Lofi" in track["name"] for track in found["data"])


def test_a_search_tells_kinds_and_a_loader_says_how_many(sandbox: Sandbox) -> None:
    many = sandbox.request("GET", "/search?query=s", token=BUYER.token).body
    few = sandbox.request("GET", "/search?query=s&loader=header", token=BUYER.token).body
    assert len(many["results"]["tracks"]) == 20
    assert len(few["results"]["tracks"]) == 3
    assert many["results"]["users"]
    assert "users" not in sandbox.request("GET", "/search?query=s").body["results"]


@pytest.mark.parametrize("path", ["/search", "/search?query=", "/search?query=%20"])
def test_a_search_for_nothing_has_an_empty_list(sandbox: Sandbox, path: str) -> None:
    assert sandbox.request("GET", path).body["results"] == []


def test_an_artist_page_has_first_works_and_the_lists_have_all(sandbox: Sandbox) -> None:
    page = sandbox.request("GET", "/artists/1", token=BUYER.token).body
    assert page["artist"]["name"] == "Mara Voss"
    assert page["tracks"]["total"] == pages(sandbox, "/artists/1/tracks")["total"]
    assert pages(sandbox, "/artists/1/albums")["per_page"] == 5
    assert pages(sandbox, "/artists/1/followers")["per_page"] == 25


def test_a_tag_lists_in_the_simple_form_only(sandbox: Sandbox) -> None:
    page = pages(sandbox, "/tags/lofi/tracks")
    assert "total" not in page
    assert all("lofi" in [tag["name"] for tag in track["tags"]] for track in page["data"])
    assert sandbox.request("GET", "/tags/nonsense/tracks", token=BUYER.token).status == 404


@pytest.mark.parametrize("seed", ["artist/2", "genre/3", "track/3629"])
def test_radio_plays_from_a_seed(sandbox: Sandbox, seed: str) -> None:
    station = sandbox.request("GET", f"/radio/{seed}").body
    assert station["type"] == seed.split("/")[0]
    ids = [track["id"] for track in station["recommendations"]]
    assert len(ids) == len(set(ids)) > 5
    assert 3629 not in ids or not seed.startswith("track")


def test_radio_knows_no_other_seed(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/radio/artist/999").body["message"] == "Station not found."
    assert sandbox.request("GET", "/radio/moon/1").status == 422


def test_a_ranking_is_in_order(sandbox: Sandbox) -> None:
    for path, field in (
        ("/leaderboards/global", "plays"),
        ("/leaderboards/rising-stars", "growth_percentage"),
        ("/leaderboards/achievements", "achievements"),
        ("/leaderboards/genre/trap", "plays"),
    ):
        producers = sandbox.request("GET", path, token=BUYER.token).body["producers"]
        figures = [producer[field] for producer in producers]
        assert figures == sorted(figures, reverse=True)
        assert [producer["rank"] for producer in producers] == [*range(1, len(producers) + 1)]


def test_a_private_playlist_is_its_owners(sandbox: Sandbox) -> None:
    row = sandbox.state.first("playlist", public=0)
    assert row is not None
    path = f"/playlists/{row['id']}/tracks"
    assert sandbox.request("GET", path).status == 403


def test_a_playlist_keeps_its_order(sandbox: Sandbox) -> None:
    row = sandbox.state.get("playlist", 2)
    assert row is not None
    shown = sandbox.request("GET", "/playlists/2/tracks?perPage=100").body["pagination"]["data"]
    assert [track["id"] for track in shown] == row["track_ids"]


def test_an_album_is_made_changed_and_deleted(sandbox: Sandbox) -> None:
    body = {"name": "New", "image": "x.jpg", "artists": ["CURRENT_USER"]}
    assert sandbox.request("POST", "/albums", body, token=BEGINNER.token).status == 403
    made = sandbox.request("POST", "/albums", body, token=PRODUCER.token).body["album"]
    assert made["artists"][0]["name"] == "Mara Voss"
    path = f"/albums/{made['id']}"
    changed = sandbox.request("PUT", path, {"name": "Newer"}, token=PRODUCER.token)
    assert changed.body["album"]["name"] == "Newer"
    assert sandbox.request("DELETE", path, token=BUYER.token).status == 403
    assert sandbox.request("DELETE", f"{path},99999", token=PRODUCER.token).status == 200
    assert sandbox.request("GET", path).status == 404


def test_a_play_counts_once_for_each_key_and_shows_in_the_track(sandbox: Sandbox) -> None:
    key = "6a2f41a3-c54c-4d3e-8f5f-0a1b2c3d4e5f"
    before = sandbox.request("GET", "/tracks/3629", token=BUYER.token).body["track"]["plays"]
    tokens = {
        sandbox.request(
            "POST", "/tracks/plays/3629/log", {"idempotency_key": key}, token=BUYER.token
        ).body["play_token"]
        for _ in range(2)
    }
    assert len(tokens) == 1
    after = sandbox.request("GET", "/tracks/3629", token=BUYER.token).body["track"]["plays"]
    assert after == before + 1


def test_a_pin_is_put_up_and_taken_down(sandbox: Sandbox) -> None:
    track = pages(sandbox, "/artists/1/tracks")["data"][0]["id"]
    path = "/artists/1/pinned-track"
    assert (
        sandbox.request("POST", f"/artists/1/tracks/{track}/pin", token=BUYER.token).status == 403
    )
    sandbox.request("POST", f"/artists/1/tracks/{track}/pin", token=PRODUCER.token)
    pinned = sandbox.request("GET", path, token=BUYER.token).body["pinned_track"]
    assert pinned["id"] == track
    sandbox.request("POST", f"/artists/1/tracks/{track}/unpin", token=PRODUCER.token)
    assert sandbox.request("GET", path, token=BUYER.token).body["pinned_track"] is None
