"""The tables that several areas share, and the fields of their rows.

A row of any table has an `id`. Moments are texts as `clock.stamp` writes them. Money is a number in
the currency's main unit, unless a field ends in `_minor`.

- user: display_name, email, password_digest, avatar, artist_id (or null), upload_access, admin,
  plan (see `plans`), created_at, disabled, card_fault (why the saved card is refused; mostly not
  there)
- token: digest, user_id, created_at, revoked, permitted
- genre: name, display_name; tag: name
- artist: name, user_id (or null), verified, upload_access, bio, website, image_small, genre_ids,
  links, created_at, followers_count
- album: name, image, release_date, created_at, description, artist_ids, genre_ids, tag_ids, plays
- track: name, image, created_at, updated_at, release_date, description, duration (ms), bpm, key,
  scale, price, currency, licensing_type (`non_exclusive_only`, `both`, `exclusive_only`),
  exclusive_status (`available`, `not_available`, `sold`), exclusive_price (or null), plays, views,
  likes_count, reposts_count, artist_ids, genre_ids,
  tag_ids, album_id (or null), owner_id (the user who uploaded it). Whoever likes, reposts or plays
  changes the counter too.
- playlist: name, owner_id, public, collaborative, image, description, track_ids, editor_ids
- library_item: user_id, kind (`track`, `album`, `artist`), item_id, created_at
- follow: user_id, kind (`user`, `artist`, `playlist`), item_id, created_at
- repost: user_id, kind (`track`, `album`), item_id, created_at
- comment: track_id, user_id, content, position (0 to 100, in percent of the track), created_at,
  parent_id (or null), deleted
- download: user_id, track_id, created_at
- purchase: user_id, track_id, seller_id, status (`pending`, `completed`, `failed`, `refunded`),
  fault (the catalogue's entry, or null), total_amount, platform_fee, artist_amount, currency,
  exclusive, client_secret, license_uuid, created_at, completed_at (once it is)
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

Plays by day are in `catalogue.play_counts`. What a single module needs, it declares itself.
"""

from __future__ import annotations

from .engine.table import table
from .engine.tokens import TOKENS, USERS

GENRES = table("genre", index=("name",), unique=(("name",),))
TAGS = table("tag", index=("name",), unique=(("name",),), text=("name",))
ARTISTS = table("artist", index=("name", "user_id"), many=("genre_ids",), text=("name",))
ALBUMS = table(
    "album",
    index=("plays", "release_date"),
    many=("artist_ids", "genre_ids", "tag_ids"),
    text=("name",),
)
TRACKS = table(
    "track",
    index=("plays", "created_at", "album_id", "owner_id"),
    many=("artist_ids", "genre_ids", "tag_ids"),
    text=("name", "description"),
)
PLAYLISTS = table(
    "playlist", index=("owner_id", "public"), many=("track_ids", "editor_ids"), text=("name",)
)
LIBRARY_ITEMS = table(
    "library_item", index=("user_id", "item_id"), unique=(("user_id", "kind", "item_id"),)
)
FOLLOWS = table("follow", index=("user_id", "item_id"), unique=(("user_id", "kind", "item_id"),))
REPOSTS = table("repost", index=("user_id", "item_id"), unique=(("user_id", "kind", "item_id"),))
COMMENTS = table("comment", index=("track_id", "user_id"))
DOWNLOADS = table("download", index=("user_id", "track_id", "created_at"))
PURCHASES = table(
    "purchase",
    index=("user_id", "track_id", "seller_id", "status", "client_secret", "license_uuid"),
)

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

__all__ = [
    "ALBUMS",
    "ARTISTS",
    "BLOCKS",
    "COLLECTIONS",
    "COMMENTS",
    "CONVERSATIONS",
    "DOWNLOADS",
    "FOLLOWS",
    "GENRES",
    "INVITATIONS",
    "LIBRARY_ITEMS",
    "LYRICS",
    "MEMBERSHIPS",
    "MESSAGES",
    "PLAYLISTS",
    "PROFILES",
    "PURCHASES",
    "RECEIPTS",
    "REPOSTS",
    "TAGS",
    "TOKENS",
    "TRACKS",
    "USERS",
]
