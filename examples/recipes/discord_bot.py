"""A Discord bot: /search, /chart and /preview.

DISCORD_TOKEN=... BEATPASS_TOKEN=... python examples/recipes/discord_bot.py
"""

# A command of discord.py has a type that strict pyright cannot complete.
# pyright: reportUnknownArgumentType=false
from __future__ import annotations

import io
import os

import discord
from discord import app_commands

from beatpass_client import BeatPass, BeatPassError, RequestOptions, ResponseTooLargeError

# Discord shows an error after 3 seconds without any reply; search and charts answer before.
QUICK = RequestOptions(deadline=2.5, max_retries=0)


class BeatBot(discord.Client):
    """The bot, with one client for all its users."""

    def __init__(self, beatpass: BeatPass) -> None:
        """Register the commands; nothing is sent."""
        super().__init__(intents=discord.Intents(guilds=True))
        self.beatpass = beatpass
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(search)
        self.tree.add_command(chart)
        self.tree.add_command(preview)

    async def setup_hook(self) -> None:
        """Publish the commands."""
        await self.tree.sync()

    async def close(self) -> None:
        """Close both connections."""
        await super().close()
        await self.beatpass.close()


@app_commands.command(description="Search beats.")
async def search(interaction: discord.Interaction[BeatBot], words: str) -> None:
    """Answer with the first five beats."""
    beatpass = interaction.client.beatpass
    try:
        page = await beatpass.tracks.list(query=words, page_size=5, options=QUICK)
    except BeatPassError as error:
        await interaction.response.send_message(f"BeatPass: {error}", ephemeral=True)
        return
    lines = [f"`{track.id}` {discord.utils.escape_markdown(track.name)}" for track in page]
    await interaction.response.send_message("\n".join(lines) or "Nothing found.")


@app_commands.command(description="The producers of the day.")
async def chart(interaction: discord.Interaction[BeatBot]) -> None:
    """Answer with the first five producers."""
    try:
        ranking = await interaction.client.beatpass.leaderboards.overall(options=QUICK)
    except BeatPassError as error:
        await interaction.response.send_message(f"BeatPass: {error}", ephemeral=True)
        return
    # Undocumented: BeatPass does not say what a rank holds, so every field may be missing.
    names = [discord.utils.escape_markdown(str(each.get("name", "?"))) for each in ranking[:5]]
    lines = [f"{rank}. {name}" for rank, name in enumerate(names, 1)]
    await interaction.response.send_message("\n".join(lines) or "No chart today.")


@app_commands.command(description="Listen to a beat.")
async def preview(interaction: discord.Interaction[BeatBot], track_id: int) -> None:
    """Upload the audio of a track, without a file in between."""
    # The reply within 3 seconds says "thinking"; the upload has 15 minutes after it.
    await interaction.response.defer(thinking=True)
    limit = interaction.filesize_limit
    try:
        async with interaction.client.beatpass.tracks.stream(track_id, max_bytes=limit) as audio:
            content = io.BytesIO(await audio.read())
            file = discord.File(content, filename=audio.name)
    except ResponseTooLargeError:
        await interaction.followup.send("This beat is too large for an upload here.")
    except BeatPassError as error:
        await interaction.followup.send(f"BeatPass: {error}")
    else:
        await interaction.followup.send(file=file)


if __name__ == "__main__":
    BeatBot(BeatPass()).run(os.environ["DISCORD_TOKEN"])
