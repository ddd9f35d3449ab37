"""How a call is sent. `pipeline` tells the whole way of a call; nothing else sends anything."""
