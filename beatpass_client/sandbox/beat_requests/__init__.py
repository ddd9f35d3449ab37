"""Beat requests, what producers submit to them, and the tokens they cost."""
