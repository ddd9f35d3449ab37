"""Follows, reposts and comments."""
