"""Insights: counted from the plays, reactions and purchases in the state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.catalogue.play_counts import plays_by_day
from beatpass_client.sandbox.personas import ADMIN, BEGINNER, BUYER, PRODUCER

OWN, FOREIGN = 3130, 3131


def get(sandbox: Sandbox, path: str, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("GET", path, token=token)
    assert reply.status == 200, reply.body
    return reply.body


def analytics(sandbox: Sandbox, query: str = "") -> Any:
    return get(sandbox, f"/producer-intelligence/insights/tracks/{OWN}{query}")


def play(sandbox: Sandbox, track: int = OWN, token: str = BUYER.token) -> None:
    assert sandbox.request("POST", f"/tracks/{track}/plays", token=token).status == 200


def test_the_analytics_of_a_track_are_its_plays_in_the_period(sandbox: Sandbox) -> None:
    today = sandbox.clock.now().date()
    days = plays_by_day(sandbox.state, [OWN], today - timedelta(days=29), today)
    found = analytics(sandbox)
    assert found["performance_metrics"]["period_plays"] == sum(days.values())
    assert set(found) == {
        "basic_info", "performance_metrics", "engagement_metrics", "xp_and_achievements",
        "recent_activity", "collaboration_metrics", "audience_insights",
    }  # fmt: skip


def test_a_play_shows_in_the_analytics(sandbox: Sandbox) -> None:
    before = analytics(sandbox)["performance_metrics"]
    play(sandbox)
    after = analytics(sandbox)["performance_metrics"]
    assert after["total_plays"] == before["total_plays"] + 1
    assert after["period_plays"] == before["period_plays"] + 1


@pytest.mark.parametrize(("period", "days"), [("7-days", 7), ("30-days", 30)])
def test_a_play_leaves_a_period_when_it_is_over(sandbox: Sandbox, period: str, days: int) -> None:
    play(sandbox)
    sandbox.clock.advance((days - 1) * 86_400)
    inside = analytics(sandbox, f"?period={period}")["performance_metrics"]
    sandbox.clock.advance(86_400)
    outside = analytics(sandbox, f"?period={period}")["performance_metrics"]
    assert (inside["period_plays"], outside["period_plays"]) == (1, 0)


def test_the_figures_of_a_track_are_for_its_people(sandbox: Sandbox) -> None:
    cases: Sequence[str] = [
        "/producer-intelligence/insights/tracks/{}",
        "/producer-intelligence/insights/tracks/{}/charts",
        "/producer-intelligence/insights/tracks/{}/realtime",
    ]
    for path in cases:
        reply = sandbox.request("GET", path.format(FOREIGN), token=PRODUCER.token)
        assert (reply.status, reply.body["success"], reply.body["error"]) == (
            403,
            False,
            "forbidden",
        )
        assert sandbox.request("GET", path.format(FOREIGN), token=ADMIN.token).status == 200


@pytest.mark.parametrize("kind", ["artists", "albums"])
def test_an_unknown_id_is_not_found(sandbox: Sandbox, kind: str) -> None:
    path = f"/producer-intelligence/insights/{kind}/99999"
    reply = sandbox.request("GET", path, token=PRODUCER.token)
    assert (reply.status, reply.body["success"], reply.body["error"]) == (404, False, "not_found")


def test_an_unknown_period_fails_the_validation(sandbox: Sandbox) -> None:
    path = "/producer-intelligence/insights/artists/1?period=fortnight"
    reply = sandbox.request("GET", path, token=PRODUCER.token)
    assert (reply.status, reply.body["error"]) == (422, "validation_failed")
    assert "period" in reply.body["errors"]


def test_without_a_token_insights_are_unauthorized(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", f"/producer-intelligence/insights/tracks/{OWN}")
    assert (reply.status, reply.body["error"]) == (401, "unauthorized")


def test_a_chart_has_a_point_for_every_day(sandbox: Sandbox) -> None:
    path = f"/producer-intelligence/insights/tracks/{OWN}/charts?timeframe=7d"
    data = get(sandbox, path)["data"]
    assert [point["date"] for point in data["plays"]] == data["labels"]
    assert len(data["labels"]) == 7
    play(sandbox)
    assert get(sandbox, path)["data"]["plays"][-1]["value"] == data["plays"][-1]["value"] + 1


def test_an_artist_is_the_sum_of_the_tracks(sandbox: Sandbox) -> None:
    artist = get(sandbox, "/producer-intelligence/insights/artists/1")["data"]
    tracks = get(sandbox, "/artists/1/tracks?per_page=100")["pagination"]["data"]
    assert artist["performance_metrics"]["total_plays"] == sum(row["plays"] for row in tracks)


def test_collaborations_grow_with_the_period(sandbox: Sandbox) -> None:
    path = "/producer-intelligence/insights/artists/1/collaborations?period="
    month = get(sandbox, path + "30-days")["data"]
    year = get(sandbox, path + "1-year")["data"]
    assert month["collaborative_tracks"] < year["collaborative_tracks"]
    assert month["collaboration_score"] < year["collaboration_score"] <= 100
    assert year["unique_collaborators"] == len(year["top_collaborators"])


def test_a_play_is_live_for_an_hour(sandbox: Sandbox) -> None:
    path = f"/producer-intelligence/insights/tracks/{OWN}/realtime"
    play(sandbox)
    assert get(sandbox, path)["data"]["plays_last_hour"] == 1
    sandbox.clock.advance(3600)
    assert get(sandbox, path)["data"]["plays_last_hour"] == 0


def test_an_album_counts_the_tracks_on_it(sandbox: Sandbox) -> None:
    data = get(sandbox, "/producer-intelligence/insights/albums/1")["data"]
    album = get(sandbox, "/albums/1")["album"]
    assert data["basic_info"]["tracks"] == len(album["tracks"])
    assert data["performance_metrics"]["total_plays"] == sum(t["plays"] for t in album["tracks"])


def test_a_download_shows_in_the_artists_downloads(sandbox: Sandbox) -> None:
    path = "/artists/1/downloads-analytics"
    before = get(sandbox, path)
    sandbox.request("GET", f"/tracks/{OWN}/download", token=BEGINNER.token)
    after = get(sandbox, path)
    assert after["total_downloads"] == before["total_downloads"] + 1
    assert after["unique_downloaders"] == before["unique_downloaders"] + 1


def test_insights_in_words_name_the_most_played_track(sandbox: Sandbox) -> None:
    data = get(sandbox, "/producer-intelligence/insights")["data"]
    best = data["top_tracks"][0]
    [text] = [each["text"] for each in data["insights"] if each["type"] == "top_track"]
    assert best["name"] in text
    assert str(best["plays"]) in text
