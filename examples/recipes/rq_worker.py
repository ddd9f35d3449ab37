"""Jobs for RQ workers: the synchronous client, and one limit for all workers.

rq worker beats                                    # as many as you like, on any machine
python examples/recipes/rq_worker.py 3629 3628     # puts two jobs into the queue
"""

# The types of redis and RQ are incomplete.
# pyright: reportUnknownMemberType=false
from __future__ import annotations

import os
import sys
from typing import Any

from redis import Redis
from rq import Queue, Retry

from beatpass_client import BeatPassSync, RequestOptions

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
BACKGROUND = RequestOptions(deadline=120, priority="background")


def track_facts(track_id: int) -> dict[str, Any]:
    """Get what a listing shows of a track.

    RQ forks a process for each job, so the client is made in the job: a client that was made
    before a fork shares its connections with the parent.
    """
    with BeatPassSync(shared_limit=REDIS_URL) as bp:
        track = bp.tracks.get(track_id, options=BACKGROUND)
    return {"id": track.id, "name": track.name, "bpm": track.bpm}


def enqueue(track_ids: list[int]) -> list[str]:
    """Put a job for each track into the queue."""
    queue = Queue("beats", connection=Redis.from_url(REDIS_URL))
    # The client tries again by itself; a job is for what lasts longer, such as a full limit.
    retry = Retry(max=3, interval=[60, 300, 900])
    return [queue.enqueue(track_facts, each, retry=retry, job_timeout=180).id for each in track_ids]


if __name__ == "__main__":
    print(*enqueue([int(word) for word in sys.argv[1:]]), sep="\n")
