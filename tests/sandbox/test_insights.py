"""Insights: counted from the plays, reactions and purchases in the state."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import ADMIN, BEGINNER, BUYER, PRODUCER
from beatpass_client.sandbox.plays import plays_by_day

OWN, FOREIGN = 3130, 3131


def get(world: World, path: str, token: str = PRODUCER.token) -> Any:
    reply = world.request("GET", path, token=token)
    assert reply.status == 200, reply.body
    return reply.body


def analytics(world: World, query: str = "") -> Any:
    return get(world, f"/producer-intelligence/insights/tracks/{OWN}{query}")


def play(world: World, track: int = OWN, token: str = BUYER.token) -> None:
    assert world.request("POST", f"/tracks/{track}/plays", token=token).status == 200


def test_the_analytics_of_a_track_are_its_plays_in_the_period(world: World) -> None:
    today = world.clock.now().date()
    days = plays_by_day(world.state, [OWN], today - timedelta(days=29), today)
    found = analytics(world)
    assert found["performance_metrics"]["period_plays"] == sum(days.values())
    assert set(found) == {
        "basic_info", "performance_metrics", "engagement_metrics", "xp_and_achievements",
        "recent_activity", "collaboration_metrics", "audience_insights",
    }  # fmt: skip


def test_a_play_shows_in_the_analytics(world: World) -> None:
    before = analytics(world)["performance_metrics"]
    play(world)
    after = analytics(world)["performance_metrics"]
    assert after["total_plays"] == before["total_plays"] + 1
    assert after["period_plays"] == before["period_plays"] + 1


@pytest.mark.parametrize(("period", "days"), [("7-days", 7), ("30-days", 30)])
def test_a_play_leaves_a_period_when_it_is_over(world: World, period: str, days: int) -> None:
    play(world)
    world.clock.advance((days - 1) * 86_400)
    inside = analytics(world, f"?period={period}")["performance_metrics"]
    world.clock.advance(86_400)
    outside = analytics(world, f"?period={period}")["performance_metrics"]
    assert (inside["period_plays"], outside["period_plays"]) == (1, 0)


@pytest.mark.parametrize(
    "path",
    [
        "/tracks/{}/producer-analytics",
        "/tracks/{}/engagement-metrics",
        "/producer-intelligence/insights/tracks/{}/charts",
        "/producer-intelligence/insights/tracks/{}/realtime",
    ],
)
def test_the_figures_of_a_track_are_for_its_people(world: World, path: str) -> None:
    reply = world.request("GET", path.format(FOREIGN), token=PRODUCER.token)
    assert (reply.status, reply.body["success"], reply.body["error"]) == (403, False, "forbidden")
    assert world.request("GET", path.format(FOREIGN), token=ADMIN.token).status == 200


@pytest.mark.parametrize("kind", ["artists", "albums"])
def test_an_unknown_id_is_not_found(world: World, kind: str) -> None:
    path = f"/producer-intelligence/insights/{kind}/99999"
    reply = world.request("GET", path, token=PRODUCER.token)
    assert (reply.status, reply.body["success"], reply.body["error"]) == (404, False, "not_found")


def test_an_unknown_period_fails_the_validation(world: World) -> None:
    path = "/producer-intelligence/insights/artists/1?period=fortnight"
    reply = world.request("GET", path, token=PRODUCER.token)
    assert (reply.status, reply.body["error"]) == (422, "validation_failed")
    assert "period" in reply.body["errors"]


def test_without_a_token_insights_are_unauthorized(world: World) -> None:
    reply = world.request("GET", "/producer-intelligence/insights")
    assert (reply.status, reply.body["error"]) == (401, "unauthorized")


def test_a_chart_has_a_point_for_every_day(world: World) -> None:
    path = f"/producer-intelligence/insights/tracks/{OWN}/charts?timeframe=7d"
    data = get(world, path)["data"]
    assert [point["date"] for point in data["plays"]] == data["labels"]
    assert len(data["labels"]) == 7
    play(world)
    assert get(world, path)["data"]["plays"][-1]["value"] == data["plays"][-1]["value"] + 1


def test_an_artist_is_the_sum_of_the_tracks(world: World) -> None:
    artist = get(world, "/producer-intelligence/insights/artists/1")["data"]
    tracks = get(world, "/artists/1/tracks?per_page=100")["pagination"]["data"]
    assert artist["performance_metrics"]["total_plays"] == sum(row["plays"] for row in tracks)


def test_collaborations_grow_with_the_period(world: World) -> None:
    path = "/producer-intelligence/insights/artists/1/collaborations?period="
    month = get(world, path + "30-days")["data"]
    year = get(world, path + "1-year")["data"]
    assert month["collaborative_tracks"] < year["collaborative_tracks"]
    assert month["collaboration_score"] < year["collaboration_score"] <= 100
    assert year["unique_collaborators"] == len(year["top_collaborators"])


def test_a_play_is_live_for_an_hour(world: World) -> None:
    path = f"/producer-intelligence/insights/tracks/{OWN}/realtime"
    play(world)
    assert get(world, path)["data"]["plays_last_hour"] == 1
    world.clock.advance(3600)
    assert get(world, path)["data"]["plays_last_hour"] == 0


def test_an_album_counts_the_tracks_on_it(world: World) -> None:
    data = get(world, "/producer-intelligence/insights/albums/1")["data"]
    album = get(world, "/albums/1")["album"]
    assert data["basic_info"]["tracks"] == len(album["tracks"])
    assert data["performance_metrics"]["total_plays"] == sum(t["plays"] for t in album["tracks"])


def test_a_download_shows_in_the_artists_downloads(world: World) -> None:
    path = "/artists/1/downloads-analytics"
    before = get(world, path)
    world.request("GET", f"/tracks/{OWN}/download", token=BEGINNER.token)
    after = get(world, path)
    assert after["total_downloads"] == before["total_downloads"] + 1
    assert after["unique_downloaders"] == before["unique_downloaders"] + 1


def test_insights_in_words_name_the_most_played_track(world: World) -> None:
    data = get(world, "/producer-intelligence/insights")["data"]
    best = data["top_tracks"][0]
    [text] = [each["text"] for each in data["insights"] if each["type"] == "top_track"]
    assert best["name"] in text
    assert str(best["plays"]) in text
