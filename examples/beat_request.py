"""A beat request from its creation to its fulfilment, and one that expires and is renewed.

python examples/beat_request.py   # on a BeatPass in this process; no token is spent
"""

from __future__ import annotations

import asyncio

from beatpass_client import BeatPass, InsufficientTokensError
from beatpass_client.sandbox import Sandbox

DAY = 24 * 60 * 60


async def main() -> None:
    """Ask for a beat."""
    sandbox = Sandbox(frozen=True)
    buyer = BeatPass.sandbox(sandbox, user="buyer", confirm=True)
    producer = BeatPass.sandbox(sandbox, confirm=True)

    made = await buyer.beat_requests.create(
        content="A slow beat with a lot of room for a voice.",
        reference_track="https://music.example/slow",
        duration_hours=24,
    )
    request = made.to_dict()
    number = str(request["data"]["id"])
    print(f"asked, tokens left: {request['token_info']['tokens_remaining']}")

    [own, *_] = await producer.artists.tracks(1)
    await producer.beat_requests.submit_track(number, track_id=int(own.id or 0))
    offered = await buyer.beat_requests.submissions(number)
    print(f"offered: {len(offered)} track")

    sandbox.clock.advance(2 * DAY)
    print(f"two days later: {(await buyer.beat_requests.get(number)).hours_remaining} hours left")
    await buyer.beat_requests.renew(number)
    print(f"renewed: {(await buyer.beat_requests.get(number)).hours_remaining} hours left")

    try:
        for _ in range(50):
            await buyer.beat_requests.create(
                content="And another one, please.", reference_track="https://music.example/2"
            )
    except InsufficientTokensError as error:
        print(f"in the end: {error}")


if __name__ == "__main__":
    asyncio.run(main())
