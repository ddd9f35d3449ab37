"""The bot answers interactions: the library's own objects, and no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import discord
import pytest
from discord.webhook import async_

from beatpass_client import BeatPass
from beatpass_client.sandbox import Sandbox
from examples.recipes.discord_bot import BeatBot


class Replies:
    """Stands for Discord's side, where the library sends replies."""

    def __init__(self) -> None:
        self.types: list[int] = []
        self.texts: list[str | None] = []
        self.files: list[tuple[str, bytes]] = []

    async def create_interaction_response(
        self, interaction_id: int, token: str, *, params: Any, **_: Any
    ) -> dict[str, Any]:
        self.types.append(params.payload["type"])
        self.texts.append(params.payload.get("data", {}).get("content"))
        return {"interaction": {"id": str(interaction_id), "type": 2}}

    async def execute_webhook(
        self, _: int, __: str, *, files: Sequence[discord.File] | None, payload: Any, **___: Any
    ) -> dict[str, Any]:
        self.files += [(each.filename, each.fp.read()) for each in files or ()]
        self.texts.append((payload or {}).get("content"))
        author = {"id": "9", "username": "bot", "discriminator": "0", "avatar": None}
        return {
            "id": "1", "channel_id": "2", "author": author, "content": "", "embeds": [], "type": 0,
            "timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None, "tts": False,
            "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [],
            "pinned": False, "components": [],
        }  # fmt: skip


@pytest.fixture
def replies() -> Iterator[Replies]:
    found = Replies()
    token = async_.async_context.set(found)  # type: ignore[arg-type]
    yield found
    async_.async_context.reset(token)


async def ask(bot: BeatBot, command: str, limit: int = 10_000_000, **options: Any) -> None:
    """Let somebody use a command, as Discord's gateway would tell it."""
    types = {int: 4, str: 3}
    data: Any = {
        "id": "10", "application_id": "9", "type": 2, "token": "t", "version": 1,
        "attachment_size_limit": limit, "user": {
            "id": "3", "username": "somebody", "discriminator": "0", "avatar": None},
        "data": {"id": "11", "name": command, "type": 1, "options": [
            {"name": name, "type": types[type(value)], "value": value}
            for name, value in options.items()]},
    }  # fmt: skip
    bot.http._HTTPClient__session = None  # type: ignore[attr-defined]
    interaction: Any = discord.Interaction(data=data, state=bot._connection)
    await bot.tree._call(interaction)


async def test_a_search_is_answered_at_once(replies: Replies, beatpass: BeatPass) -> None:
    await ask(BeatBot(beatpass), "search", words="night")
    assert replies.types == [4]
    assert str(replies.texts[0]).count("\n") <= 4
    assert str(replies.texts[0]).startswith("`")


async def test_a_chart_is_answered_at_once(replies: Replies, beatpass: BeatPass) -> None:
    await ask(BeatBot(beatpass), "chart")
    assert str(replies.texts[0]).startswith("1. ")


async def test_a_preview_is_promised_first_and_uploaded_whole(
    replies: Replies, beatpass: BeatPass
) -> None:
    await ask(BeatBot(beatpass), "preview", track_id=3629)
    assert replies.types == [5]
    [(name, content)] = replies.files
    assert name.endswith((".mp3", ".wav"))
    assert content == await beatpass.tracks.download(3629)


async def test_what_is_too_large_for_discord_is_not_uploaded(
    replies: Replies, beatpass: BeatPass
) -> None:
    await ask(BeatBot(beatpass), "preview", limit=1000, track_id=3629)
    assert replies.files == []
    assert "too large" in str(replies.texts[-1])


async def test_a_failing_beatpass_is_told(
    replies: Replies, beatpass: BeatPass, beatpass_sandbox: Sandbox
) -> None:
    beatpass_sandbox.faults.add(kind="status", status=503, count=None)
    await ask(BeatBot(beatpass), "search", words="night")
    assert str(replies.texts[0]).startswith("BeatPass: ")
