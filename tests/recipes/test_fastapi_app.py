"""The web service answers from BeatPass, says how it is, and closes its client at the end."""

from __future__ import annotations

import asyncio

import pytest
from fastapi.testclient import TestClient

from beatpass_client import BeatPass, BeatPassError
from beatpass_client.sandbox import Sandbox
from examples.recipes.fastapi_app import create_app


def test_the_service_answers_counts_and_closes(
    beatpass_sandbox: Sandbox, beatpass: BeatPass
) -> None:
    with TestClient(create_app(lambda: beatpass)) as web:
        assert web.get("/tracks/3629").json()["id"] == 3629
        assert web.get("/search", params={"q": "night"}).json()
        assert web.get("/tracks/1").status_code == 404
        metrics = web.get("/metrics").text
        assert 'beatpass_calls_total{operation="getTrack",result="ok"} 1' in metrics
        assert 'beatpass_calls_total{operation="getTrack",result="NotFoundError"} 1' in metrics
        assert "beatpass_calls_remaining " in metrics
    with pytest.raises(BeatPassError, match="closed"):
        asyncio.run(beatpass.tracks.list(page_size=1).to_records())


def test_a_failing_beatpass_becomes_a_bad_gateway(
    beatpass_sandbox: Sandbox, beatpass: BeatPass
) -> None:
    beatpass_sandbox.faults.add(kind="status", status=503, count=None)
    with TestClient(create_app(lambda: beatpass)) as web:
        assert web.get("/tracks/3629").status_code == 502
