"""What answers a request, whatever the area: routes, checks, state, clock, limits, faults."""
