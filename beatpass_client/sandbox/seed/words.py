"""The words that the seeded sandbox is made of."""

from __future__ import annotations

GENRES = (
    "lo-fi", "drill", "trap", "house", "r-and-b", "boom-bap", "afrobeats", "amapiano", "ambient",
    "dancehall", "dembow", "disco", "drum-and-bass", "dubstep", "funk", "garage", "grime",
    "hyperpop", "jazz-hop", "jersey-club", "phonk", "pop", "reggaeton", "soul", "synthwave",
)  # fmt: skip
TAGS = (
    "night", "slow", "warm", "lofi", "guitar", "piano", "dark", "summer", "vocal", "strings",
    "vintage", "club", "dreamy", "hard", "flute", "choir", "minimal", "rain", "road", "tape",
)  # fmt: skip
ARTISTS = (
    "Mara Voss", "Tiefgang", "June Okafor", "Les Nuits", "Ada Rye", "Kilo West", "Nordlicht",
    "Paloma Reyes", "Sable", "Ivo Kant", "The Quiet Hours", "Ode to Rust", "Bao Linh", "Halcyon",
    "Grey Otter", "Miles Amsel", "Zuri", "Fenwick", "Lagune", "Echo Prairie", "Salt and Sine",
    "Otis Park", "Vera Lux", "Low Tide", "Cinder", "Maison Bleue", "Tokyo Rain", "Hollow Pine",
    "Rafa Sol", "Ninth Floor", "Wren", "Dusty Keys", "Monsun", "Ana Flores", "Slow Comet",
    "Kestrel", "Blue Hour", "Umbra", "Jonas Feld", "Citrine",
)  # fmt: skip
MOODS = (
    "Midnight", "Paper", "Velvet", "Copper", "Lofi", "Winter", "Neon", "Amber", "Hollow", "Silver",
    "Quiet", "Distant", "Golden",
)  # fmt: skip
THINGS = (
    "Drive", "Rooms", "Harbour", "Letters", "Stairs", "Signal", "Garden", "Mirror", "Rivers",
    "Window", "Engine",
)  # fmt: skip
KEYS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
FIRST_NAMES = (
    "Alex", "Bea", "Chidi", "Dana", "Elif", "Femi", "Gina", "Hugo", "Ines", "Jamal", "Kaya", "Liam",
    "Mina", "Noor", "Owen", "Pia", "Quinn", "Rosa", "Sami", "Tess",
)  # fmt: skip
LAST_NAMES = (
    "Adeyemi", "Berg", "Costa", "Dupont", "Eriksen", "Fischer", "Garcia", "Hoang", "Ito", "Jensen",
)  # fmt: skip
REMARKS = (
    "That drop!", "The drums sit so well here.", "Could loop this all day.", "What is that sample?",
    "The bass is huge.", "Needs a verse on it.", "Instant favourite.", "Love the switch.",
)  # fmt: skip
