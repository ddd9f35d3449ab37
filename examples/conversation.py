"""Two people write to each other: a message is sent once, read, and answered with an emoji.

python examples/conversation.py   # on a BeatPass in this process; nobody is bothered
"""

from __future__ import annotations

import asyncio
import contextlib
from uuid import uuid4

from beatpass_client import BeatPass, ConflictError
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import SECOND_PRODUCER


async def main() -> None:
    """Talk."""
    sandbox = Sandbox(frozen=True)
    buyer = BeatPass.sandbox(sandbox, user="buyer")
    producer = BeatPass.sandbox(sandbox, user="second producer")

    with contextlib.suppress(ConflictError):  # Who follows already may write, too.
        await buyer.follows.follow_user(SECOND_PRODUCER.user_id)
    await buyer.conversations.start(
        user_id=SECOND_PRODUCER.user_id, message_text="Is the night beat still to be had?"
    )
    number = int((await producer.conversations.list()).items[0].id or 0)
    first = (await producer.messages.list(number)).items[0]
    print(f"arrived: {first.message_text}")

    await producer.conversations.mark_read(number)
    await producer.messages.react(str(first.id), emoji="🔥")
    # The same id is the same message, so a message may be sent again when its answer was lost.
    key = str(uuid4())
    for _ in range(2):
        await producer.messages.send(
            conversation_id=number, message_text="It is.", client_message_id=key
        )

    texts = [message.message_text async for message in buyer.messages.list(number)]
    print(f"the conversation, newest first: {texts}")
    seen = await buyer.messages.list_with_receipts(number)
    # Undocumented: BeatPass does not say how receipts come; the sandbox uses `data`.
    print(f"with receipts: {len(seen.to_dict()['data'])} messages")


if __name__ == "__main__":
    asyncio.run(main())
