"""Everything that this package raises.

    BeatPassError
    ├── ConfigurationError (ValueError)        a setting is missing or unusable
    │   └── TokenRequiredError                 the operation needs a token and there is none
    ├── InvalidArgumentError (ValueError)      an argument is unusable; nothing was sent
    ├── NotAllowedError                        the write guard keeps the call back
    │   └── ConfirmationRequiredError          ... until somebody confirms what it costs
    ├── ClientClosedError                      the client was closed before the call
    ├── WrongEventLoopError                    the client belongs to another event loop
    ├── LocalTimeoutError                      the deadline would pass before anything is sent
    ├── DryRun                                 the client only prepares calls, as it was asked to
    ├── PaginationError                        a list cannot be walked through
    │   └── PaginationLoopError                ... the server sends the same page again
    ├── DownloadError                          a file cannot be written, or is not what it should be
    │   ├── SizeMismatchError                  it has another size or checksum than announced
    │   └── RangeMismatchError                 the server resumed somewhere else
    ├── WaitTimeoutError                       what was waited for did not happen in time
    ├── WaitFailedError                        ... and never will
    ├── TransportError                         no complete answer came
    │   ├── ConnectionFailedError              the request never left; sending it again is safe
    │   │   ├── TLSVerificationError           ... for the server cannot prove who it is
    │   │   └── ProxyError                     ... for the proxy refused
    │   ├── ConnectionLostError                the request may have reached the server
    │   │   └── ReadTimeoutError               ... and no answer came in time
    │   ├── ProtocolError                      what came is not HTTP
    │   ├── DeadlineExceededError              the call took longer than its deadline
    │   └── UnknownOutcomeError                a write may have happened: find out, do not repeat
    │       └── ResponseLostError              ... and the server said that it did
    ├── ResponseError                          an answer came that cannot be used
    │   ├── TruncatedResponseError             it ended too early
    │   ├── EmptyResponseError                 it is empty
    │   ├── ResponseTooLargeError              it is larger than anything BeatPass sends
    │   ├── ResponseDecodeError                it is not the JSON or text it should be
    │   ├── UnexpectedContentTypeError         it is a page, or of another kind
    │   ├── UnexpectedRedirectError            the server sent the caller elsewhere
    │   ├── UnexpectedStatusError              it has a status that means nothing here
    │   └── ShapeError                         a part of the JSON is not what the contract says
    │       └── ResponseValidationError        ... in an answer
    └── APIStatusError                         the server refused, with a status
        ├── BadRequestError              400   TrackNotForSaleError, CheckoutExpiredError
        ├── AuthenticationError          401, 419   TokenExpiredError, InvalidCredentialsError
        ├── PaymentRequiredError         402   CardDeclinedError
        ├── PermissionDeniedError        403   BlockedByCDNError, DownloadExpiredError
        ├── NotFoundError                404
        ├── RequestTimeoutError          408, 425
        ├── ConflictError                409   AlreadyPurchasedError, PriceChangedError
        ├── GoneError                    410   ExclusiveSoldError, LicenseRevokedError
        ├── ValidationError              422   CouponError
        ├── RateLimitError               429   calls come too fast: wait
        ├── QuotaExceededError           429   an allowance is spent: waiting a minute is no help
        │   ├── InsufficientTokensError
        │   └── LimitReachedError
        └── ServerError                  500 and above
            └── ServiceUnavailableError  502, 503, 504, 520 to 530

A write whose answer is an error that leaves it open what happened is both: an
`UnknownOutcomeError` and, say, a `ServerError`.

Every error can be pickled, and none carries a token or shows the body of a request or an answer.
"""

from __future__ import annotations

from .base import *
from .local import *
from .refusal import *
from .response import *
from .statuses import *
from .transport import *


def names() -> list[str]:
    """List the classes of this package by name.

    Returns:
        The names, sorted.
    """
    return sorted(
        name
        for name, value in globals().items()
        if isinstance(value, type) and issubclass(value, BeatPassError)
    )
