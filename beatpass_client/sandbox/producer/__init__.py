"""A producer's dashboard, level, leaderboards and collaborations."""
