"""Saved items, playlists and collections."""
