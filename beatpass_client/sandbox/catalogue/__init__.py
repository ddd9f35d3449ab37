"""Tracks, albums, artists and what belongs to them: files, lyrics, credits, plays."""
