"""The rate limit: windows led by the server, a queue in front, stores that processes share."""
