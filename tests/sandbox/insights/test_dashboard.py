"""The artist's dashboard, profile and activity."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER, SECOND_PRODUCER


def get(sandbox: Sandbox, path: str, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("GET", path, token=token)
    assert reply.status == 200, reply.body
    return reply.body


def test_the_totals_are_those_of_the_tracks(sandbox: Sandbox) -> None:
    data = get(sandbox, "/artist/dashboard-stats")["data"]
    tracks = get(sandbox, "/artists/1/tracks?per_page=100")["pagination"]["data"]
    assert data["total_tracks"] == len(tracks)
    assert data["total_plays"] == sum(row["plays"] for row in tracks)
    assert data["top_track"]["plays"] == max(row["plays"] for row in tracks)
    assert data["tracks_with_plays"] == sum(row["plays"] > 0 for row in tracks)


def test_a_listener_has_no_top_track(sandbox: Sandbox) -> None:
    data = get(sandbox, "/artist/dashboard-stats", BUYER.token)["data"]
    assert data["total_tracks"] == 0
    assert "top_track" not in data


def test_the_newest_tracks_come_first(sandbox: Sandbox) -> None:
    rows = get(sandbox, "/artist/track-performance")
    dates = [row["upload_date"] for row in rows]
    assert dates == sorted(dates, reverse=True)
    assert len(rows) <= 20


def test_months_pass_on_the_clock(sandbox: Sandbox) -> None:
    before = get(sandbox, "/artist/track-performance")[0]["months_since_upload"]
    sandbox.clock.advance(61 * 86_400)
    after = get(sandbox, "/artist/track-performance")[0]["months_since_upload"]
    assert after == pytest.approx(before + 2, abs=0.11)


def test_uploads_are_counted_by_month(sandbox: Sandbox) -> None:
    data = get(sandbox, "/artist/upload-insights")
    rows = get(sandbox, "/artist/track-performance")
    october = [row for row in rows if row["upload_date"].startswith("2026-10")]
    assert data["uploads_last_month"] == len(october)
    assert data["uploads_this_month"] == 0
    assert data["total_uploads"] == len(rows)
    month = data["best_performing_month"]
    same = [row for row in rows if row["upload_date"].startswith(month["month"])]
    assert (month["track_count"], month["total_plays"]) == (
        len(same),
        sum(row["plays"] for row in same),
    )


@pytest.mark.parametrize("token", [BEGINNER.token, BUYER.token])
def test_upload_insights_need_upload_access(sandbox: Sandbox, token: str) -> None:
    reply = sandbox.request("GET", "/artist/upload-insights", token=token)
    assert (reply.status, reply.body["success"], reply.body["error"]) == (403, False, "forbidden")


def test_joint_tracks_are_seen_by_all_and_their_plays_by_their_people(sandbox: Sandbox) -> None:
    own = get(sandbox, "/artist/1/collaborative-tracks")
    seen = get(sandbox, "/artist/1/collaborative-tracks", SECOND_PRODUCER.token)
    assert [row["track_id"] for row in own] == [row["track_id"] for row in seen]
    assert all(row["plays"] is not None for row in own)
    assert all(row["plays"] is None for row in seen)


def test_the_platform_counts_everything(sandbox: Sandbox) -> None:
    found = get(sandbox, "/platform/stats")
    assert found["total_tracks"] == 500
    best = get(sandbox, "/platform/top-tracks")["tracks"]
    assert [row["plays"] for row in best] == sorted((row["plays"] for row in best), reverse=True)


def test_a_profile_keeps_what_was_written(sandbox: Sandbox) -> None:
    links = {"instagram": "https://instagram.example/mara", "youtube": "https://youtube.example/m"}
    body = {"bio": "New.", "website": "https://mara.example", "social_links": links}
    reply = sandbox.request("PUT", "/artist/profile", body, token=PRODUCER.token)
    assert reply.body["success"] is True
    assert reply.body["data"] == body
    profile = get(sandbox, "/artist/profile")
    assert {name: profile[name] for name in body} == body
    changed = {"social_links": {"youtube": ""}}
    sandbox.request("PUT", "/artist/profile", changed, token=PRODUCER.token)
    profile = get(sandbox, "/artist/profile")
    assert (profile["bio"], list(profile["social_links"])) == ("New.", ["instagram"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("bio", "x" * 1001),
        ("website", "https://w.example/" + "x" * 255),
        ("social_links", {"twitter": "x" * 256}),
    ],
)
def test_a_profile_has_bounds(sandbox: Sandbox, field: str, value: Any) -> None:
    reply = sandbox.request("PUT", "/artist/profile", {field: value}, token=PRODUCER.token)
    assert reply.status == 422
    assert any(name.startswith(field) for name in reply.body["errors"])


def test_somebody_without_an_artist_page_has_no_profile(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/artist/profile", token=BUYER.token).status == 404


def test_a_download_is_an_event_of_the_artist(sandbox: Sandbox) -> None:
    before = get(sandbox, "/artists/1/activity?period=7d")
    sandbox.request("GET", "/tracks/3130/download", token=BUYER.token)
    sandbox.request("GET", "/tracks/3130/download", token=PRODUCER.token)
    after = get(sandbox, "/artists/1/activity?period=7d")
    downloads = before["summary"]["audienceDownloads"]
    assert after["summary"]["audienceDownloads"] == downloads + 1
    newest = after["downloadEvents"][0]
    assert (newest["track"]["id"], newest["downloader"]["id"]) == (3130, 1)


def test_own_plays_are_no_plays_of_the_audience(sandbox: Sandbox) -> None:
    before = get(sandbox, "/artists/1/activity")["summary"]["audiencePlays"]
    for token in (BUYER.token, PRODUCER.token):
        sandbox.request("POST", "/tracks/3130/plays", token=token)
    assert get(sandbox, "/artists/1/activity")["summary"]["audiencePlays"] == before + 1


def test_the_pages_of_the_activity_join_up(sandbox: Sandbox) -> None:
    path = "/artists/1/activity?period=all"
    whole = get(sandbox, f"{path}&per_page=50")
    pages: list[Any] = []
    number, more = 1, True
    while more:
        page = get(sandbox, f"{path}&per_page=2&page={number}")
        pages += page["downloadEvents"]
        number, more = number + 1, page["pagination"]["hasMore"]
    assert pages == whole["downloadEvents"]
    assert whole["pagination"]["total"] == len(pages) > 2


def test_an_event_names_the_license_of_the_buyer(sandbox: Sandbox) -> None:
    event = get(sandbox, "/artists/1/activity?period=all")["downloadEvents"][0]
    sale = sandbox.state.first("purchase", license_uuid=event["license"]["uuid"])
    assert sale is not None
    assert (sale["user_id"], sale["track_id"]) == (event["downloader"]["id"], event["track"]["id"])


def test_the_activity_of_another_artist_is_closed(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/artists/2/activity", token=PRODUCER.token).status == 403


def test_achievements_of_an_artist_are_seen_by_all(sandbox: Sandbox) -> None:
    found = get(sandbox, "/artists/1/producer-achievements", BUYER.token)
    assert found["unlocked"] == sum(each["unlocked"] for each in found["achievements"]) > 0
