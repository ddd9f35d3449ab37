"""Producer intelligence: level, growth, charts, rankings and working together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER

ROOT = "/producer-intelligence"
OWN = 3130


def get(sandbox: Sandbox, path: str, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("GET", f"{ROOT}{path}", token=token)
    assert reply.status == 200, reply.body
    return reply.body


def play(sandbox: Sandbox, times: int = 1, track: int = OWN) -> None:
    for _ in range(times):
        assert sandbox.request("POST", f"/tracks/{track}/plays", token=BUYER.token).status == 200


def test_the_dashboard_is_kept_for_15_minutes(sandbox: Sandbox) -> None:
    before = get(sandbox, "/dashboard")["overview"]["totalPlays"]
    play(sandbox)
    sandbox.clock.advance(899)
    assert get(sandbox, "/dashboard")["overview"]["totalPlays"] == before
    sandbox.clock.advance(1)
    assert get(sandbox, "/dashboard")["overview"]["totalPlays"] == before + 1


def test_the_dashboard_of_a_listener_is_empty(sandbox: Sandbox) -> None:
    found = get(sandbox, "/dashboard", BUYER.token)
    assert found["overview"]["totalTracks"] == 0
    assert found["xp"] == {
        "currentLevel": 1, "currentXP": 0, "xpToNextLevel": 250, "levelProgress": 0.0,
    }  # fmt: skip


def test_the_sources_add_up_to_the_points(sandbox: Sandbox) -> None:
    found = get(sandbox, "/xp-sources")
    assert sum(source["xp"] for source in found["sources"]) == found["total"]
    assert get(sandbox, "/producer-level")["xp"]["currentXP"] == found["total"]
    assert get(sandbox, "/progress-data")["xp"]["currentXP"] == found["total"]


def test_a_sale_brings_points(sandbox: Sandbox) -> None:
    def sales() -> int:
        found = get(sandbox, "/xp-sources")["sources"]
        return int(next(each["count"] for each in found if each["id"] == "sales"))

    before = sales()
    sandbox.state.insert(
        "purchase",
        {
            **(sandbox.state.get("purchase", 1) or {}),
            "id": None,
            "track_id": OWN,
            "created_at": "2026-11-02T11:00:00.000000Z",
        },
    )
    assert sales() == before + 1


def test_an_achievement_is_unlocked_by_reaching_it(sandbox: Sandbox) -> None:
    listed = get(sandbox, "/achievements")
    assert listed["unlocked"] == sum(each["unlocked"] for each in listed["achievements"])
    for each in listed["achievements"]:
        assert each["unlocked"] == (each["value"] >= each["requirement"])
        assert get(sandbox, f"/achievements/{each['id']}/details") == each


def test_an_unknown_achievement_is_not_found(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", f"{ROOT}/achievements/moon/details", token=PRODUCER.token)
    assert reply.status == 404


def test_the_growth_of_many_is_the_growth_of_each(sandbox: Sandbox) -> None:
    ids = [3629, OWN, 3200]
    reply = sandbox.request(
        "POST", f"{ROOT}/tracks/growth-batch", {"track_ids": [*ids, 99]}, token=PRODUCER.token
    )
    assert reply.body["missing"] == [99]
    assert reply.body["growth"] == [get(sandbox, f"/track/{id}/growth") for id in ids]


def test_a_week_of_more_plays_is_growth(sandbox: Sandbox) -> None:
    before = get(sandbox, f"/track/{OWN}/growth")
    play(sandbox, 5)
    after = get(sandbox, f"/track/{OWN}/growth")
    assert after["plays_7d"] == before["plays_7d"] + 5
    assert after["growth_7d"] > before["growth_7d"]
    assert after["previous_7d"] == before["previous_7d"]


def test_a_batch_takes_1_to_100_ids(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [None, [], "3130", ["x"], [True], [0], list(range(1, 102))]
    for ids in cases:
        body = {} if ids is None else {"track_ids": ids}
        reply = sandbox.request("POST", f"{ROOT}/tracks/growth-batch", body, token=PRODUCER.token)
        assert reply.status == 422
        assert list(reply.body["errors"]) == ["track_ids"]


def test_a_batch_of_100_is_taken(sandbox: Sandbox) -> None:
    body = {"track_ids": list(range(3130, 3230))}
    reply = sandbox.request("POST", f"{ROOT}/tracks/growth-batch", body, token=PRODUCER.token)
    assert len(reply.body["growth"]) == 100


@pytest.mark.parametrize("path", ["/dashboard", f"/track/{OWN}", "/artist/1", "/album/1"])
@pytest.mark.parametrize(("timeframe", "days"), [("7d", 7), ("30d", 30), ("90d", 90), ("1y", 365)])
def test_a_chart_is_as_long_as_its_timeframe(
    sandbox: Sandbox, path: str, timeframe: str, days: int
) -> None:
    found = get(sandbox, f"{path}/charts?timeframe={timeframe}")
    assert len(found["plays"]) == len(found["revenue"]) == days


def test_an_unknown_timeframe_is_refused(sandbox: Sandbox) -> None:
    path = f"{ROOT}/dashboard/charts?timeframe=2w"
    reply = sandbox.request("GET", path, token=PRODUCER.token)
    assert reply.status == 422
    assert "timeframe" in reply.body["errors"]


def test_charts_of_others_are_closed(sandbox: Sandbox) -> None:
    path = f"{ROOT}/artist/1/charts"
    assert sandbox.request("GET", path, token=SECOND_PRODUCER.token).status == 403


def test_the_graph_of_an_artist_is_part_of_the_platforms(sandbox: Sandbox) -> None:
    own = get(sandbox, "/artist/1/contribution-graph")
    every = get(sandbox, "/platform/contribution-graph")
    assert 0 < own["total_contribution"] < every["total_contribution"]
    assert len(own["days"]) == len(every["days"]) == 30


def test_a_live_figure_follows_the_plays(sandbox: Sandbox) -> None:
    play(sandbox, 3)
    assert get(sandbox, "/live-analytics")["plays_today"] == 3
    assert get(sandbox, f"/track/{OWN}/real-time")["plays_last_hour"] == 3
    sandbox.clock.advance(86_400)
    assert get(sandbox, "/live-analytics")["plays_yesterday"] == 3


def test_rankings_are_ordered_and_mark_the_caller(sandbox: Sandbox) -> None:
    data = get(sandbox, "/leaderboard")["data"]
    for name in ("overall", "points", "uploads", "plays", "earnings", "quality", "collaboration"):
        values = [entry["value"] for entry in data[name]]
        assert values == sorted(values, reverse=True)
        assert [entry["rank"] for entry in data[name]] == list(range(1, len(values) + 1))
    marked = [entry["id"] for entry in data["plays"] if entry["is_current_user"]]
    assert marked == [1]
    other = get(sandbox, "/leaderboard", SECOND_PRODUCER.token)["data"]["uploads"]
    assert [entry["id"] for entry in other if entry["is_current_user"]] == [2]


def test_the_season_ends_with_the_month(sandbox: Sandbox) -> None:
    season = get(sandbox, "/leaderboard")["data"]["season_info"]
    assert season["end_date"] == "2026-12-01T00:00:00.000000Z"
    assert season["time_remaining"] == "28 days 12 hours"


@pytest.mark.parametrize(
    "category", ["earning_share", "progress", "audience_plays", "releases", "collaborations"]
)
@pytest.mark.parametrize("period", ["current", "7d", "30d", "all"])
def test_a_ranking_tells_where_an_artist_stands(
    sandbox: Sandbox, category: str, period: str
) -> None:
    found = get(sandbox, f"/leaderboards?artist_id=1&category={category}&period={period}")
    assert (found["category"], found["period"]["key"]) == (category, period)
    assert (found["period"]["start"] is None) == (period == "all")
    standing = found["current"]
    if standing["eligible"]:
        assert standing["entry"]["artist_id"] == 1
        ranks = [each["rank"] for each in standing["nearby"]]
        assert all(abs(rank - standing["entry"]["rank"]) == 1 for rank in ranks)
    else:
        assert standing["reason"] in ("no_contribution", "no_activity")
        assert standing["entry"] is None


def test_a_ranking_is_a_snapshot_of_5_minutes(sandbox: Sandbox) -> None:
    path = "/leaderboards?artist_id=1&category=audience_plays&period=7d"
    first = get(sandbox, path)
    play(sandbox)
    sandbox.clock.advance(299)
    assert get(sandbox, path) == first
    sandbox.clock.advance(1)
    assert get(sandbox, path)["current"]["entry"]["value"] == first["current"]["entry"]["value"] + 1


def test_a_clock_set_back_does_not_keep_what_is_to_come(sandbox: Sandbox) -> None:
    path = "/leaderboards?artist_id=1&category=releases&period=30d"
    start = sandbox.clock.now()
    sandbox.clock.advance(86_400)
    get(sandbox, path)
    sandbox.clock.set(start)
    assert get(sandbox, path)["generatedAt"] == "2026-11-02T12:00:00.000000Z"


@pytest.mark.parametrize(("artist", "status"), [(2, 403), (9999, 404)])
def test_the_standing_of_others_is_closed(sandbox: Sandbox, artist: int, status: int) -> None:
    path = f"{ROOT}/leaderboards?artist_id={artist}&category=progress&period=7d"
    assert sandbox.request("GET", path, token=PRODUCER.token).status == status


def test_the_network_links_those_who_share_tracks(sandbox: Sandbox) -> None:
    found = get(sandbox, "/collaboration-network")
    others = {node["id"] for node in found["nodes"] if not node["is_self"]}
    linked = {id for link in found["links"] for id in (link["source"], link["target"])} - {1}
    assert others == linked
    assert found["total_collaborators"] == len(others)


def test_opportunities_are_people_not_worked_with_yet(sandbox: Sandbox) -> None:
    known = {node["id"] for node in get(sandbox, "/collaboration-network")["nodes"]}
    found = get(sandbox, "/collaboration-opportunities")["opportunities"]
    assert found
    assert not known & {each["artist_id"] for each in found}
    scores = [each["match_score"] for each in found]
    assert scores == sorted(scores, reverse=True)


def test_plays_make_a_collaboration_trend(sandbox: Sandbox) -> None:
    joint = sandbox.request("GET", "/artist/1/collaborative-tracks", token=PRODUCER.token).body
    quiet = next(each["track_id"] for each in joint if each["plays"] == 0)
    play(sandbox, 3, quiet)
    found = get(sandbox, "/trending-collaborations")["collaborations"]
    assert quiet in [each["track_id"] for each in found]


def test_the_ranking_of_collaborators_counts_joint_tracks(sandbox: Sandbox) -> None:
    found = get(sandbox, "/collaboration-leaderboard")["producers"]
    mine = next(each for each in found if each["id"] == 1)
    joint = sandbox.request("GET", "/artist/1/collaborative-tracks", token=PRODUCER.token).body
    assert mine["collaborative_tracks"] == len(joint)


def test_a_comment_shows_in_the_feed_and_the_figures(sandbox: Sandbox) -> None:
    before = get(sandbox, "/social-analytics")["gained"]["comments"]
    sandbox.state.insert(
        "comment",
        {
            "track_id": OWN, "user_id": 1, "content": "Yes.", "position": 5, "parent_id": None,
            "created_at": "2026-11-02T12:00:00.000000Z",
        },
    )  # fmt: skip
    assert get(sandbox, "/social-analytics")["gained"]["comments"] == before + 1
    newest = get(sandbox, "/social-activity-feed")["activities"][0]
    assert (newest["type"], newest["user"]["id"], newest["track"]["id"]) == ("comment", 1, OWN)
