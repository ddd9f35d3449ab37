"""The sandbox over HTTP: the ASGI application, the site, the control endpoints, the server."""
