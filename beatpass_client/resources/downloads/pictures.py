"""Pictures: BeatPass names their addresses in its answers, and keeps them outside of the API."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from ...errors import InvalidArgumentError
from ...types import Call, Operation, RequestOptions

# No operation of the contract: an address that an answer of one named.
_PICTURE = Operation(
    id="picture",
    method="GET",
    path="",
    operation_class="download",
    auth="none",
    namespace="cover_art",
    name="download",
    answer="bytes",
)


def picture_call(client: Any, address: str, options: RequestOptions | None = None) -> Call:
    """Make the call that gets a picture.

    Args:
        client: A client of either kind.
        address: Where the picture is, such as a track's `image`.
        options: What is different for this call.

    Returns:
        The call; it carries no token.

    Raises:
        InvalidArgumentError: It is no address, or one of the API itself. Nothing was sent.
    """
    if not isinstance(address, str) or not address.strip():
        message = "address must be where a picture is, such as track.image. Nothing was sent"
        raise InvalidArgumentError(message)
    base = urlsplit(client.base_url)
    try:
        whole = urljoin(f"{base.scheme}://{base.netloc}/", address.strip())
        found = urlsplit(whole)
        own = (found.hostname, found.port) == (base.hostname, base.port)
    except ValueError:
        raise InvalidArgumentError("address is no address. Nothing was sent") from None
    if own and f"{unquote(found.path)}/".startswith(f"{base.path}/"):
        message = "address is one of the API: call the method that it belongs to. Nothing was sent"
        raise InvalidArgumentError(message)
    return Call(_PICTURE, "", options=options, url=whole)
