"""The nouns between people that the seed fills: their tables, and what a row of each holds.

The rules of `nouns.py` hold here too.

- playlist_invitation: playlist_id, user_id, status (`pending`, `accepted`, `declined`, `removed`),
  created_at. There is a row for every invitation; the newest one counts.
- profile: user_id, description, city, country, links. Only of accounts that told something.
- collection: user_id, name, description, track_ids, featured, plays, created_at, updated_at
- lyric: user_id, track_id, text, created_at, updated_at
- block: user_id (who does not want to hear), blocked_id, created_at
- conversation: group, title (or null), participant_ids, pair (the two of a direct one as `1:2`, or
  null), created_at
- membership: conversation_id, user_id, archived, pinned, marked_unread, hidden, cleared_through
  (the last message that the user deleted, or 0), last_message_id, typing_until (or null)
- message: conversation_id, sender_id, text, client_key (sender and `client_message_id`, or null),
  client_message_id, reactions (emoji by user id as text), created_at
- receipt: message_id, conversation_id, user_id, delivered_at, read_at (or null). One for every
  recipient.
"""

from __future__ import annotations

from .tables import table

INVITATIONS = table("playlist_invitation", index=("playlist_id", "user_id"))
PROFILES = table("profile", index=("user_id",), unique=(("user_id",),))
COLLECTIONS = table("collection", index=("user_id", "featured"))
LYRICS = table("lyric", index=("user_id", "track_id"))
BLOCKS = table("block", index=("user_id",), unique=(("user_id", "blocked_id"),))
CONVERSATIONS = table("conversation", unique=(("pair",),))
MEMBERSHIPS = table(
    "membership",
    index=("conversation_id", "user_id"),
    unique=(("conversation_id", "user_id"),),
)
MESSAGES = table("message", index=("conversation_id", "sender_id"), unique=(("client_key",),))
RECEIPTS = table(
    "receipt",
    index=("message_id", "user_id", "conversation_id"),
    unique=(("message_id", "user_id"),),
)
