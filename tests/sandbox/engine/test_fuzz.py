"""Every operation with generated data, right and wrong: no 5xx, and every answer conforms.

Schemathesis makes the data from the contract and judges the answers with its own validator.
`make fuzz` runs this; plain `make test` leaves it out.
"""

from __future__ import annotations

import copy
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
)

from beatpass_client.contract import load_contract
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Request
from beatpass_client.sandbox.personas import ADMIN, BUYER, PRODUCER

pytestmark = pytest.mark.fuzz

EXAMPLES = 12
CHECKS = [not_a_server_error, response_schema_conformance, content_type_conformance]


def any_of(node: Any) -> Any:
    """The contract names several shapes by `oneOf`, and some answers have more than one of them."""
    if isinstance(node, list):
        return [any_of(each) for each in node]
    if isinstance(node, dict):
        if "x-written" in node:
            # A moment in a form of its own, which the contract tells beside the format.
            node = {key: each for key, each in node.items() if key != "format"}
        return {("anyOf" if key == "oneOf" else key): any_of(each) for key, each in node.items()}
    return node


SCHEMA = schemathesis.openapi.from_dict(any_of(copy.deepcopy(load_contract())))
OPERATIONS: list[Any] = [each.ok() for each in cast("Any", SCHEMA.get_all_operations())]


def ask(sandbox: Sandbox, case: Any, token: str) -> schemathesis.Response:
    """Put a generated case to the sandbox, as a client would send it."""
    arguments = case.as_transport_kwargs(base_url="http://sandbox.invalid/api/v1")
    sent = requests.Request(
        **{
            name: arguments[name]
            for name in ("method", "url", "headers", "params", "json", "data", "cookies")
            if name in arguments
        }
    ).prepare()
    headers = {name.lower(): str(text) for name, text in sent.headers.items()}
    headers |= {"accept": "application/json", "authorization": f"Bearer {token}"}
    url = urlsplit(sent.url or "")
    body = sent.body if isinstance(sent.body, bytes) else str(sent.body or "").encode()
    reply = sandbox.respond(Request(sent.method or "GET", url.path, url.query, headers, body))
    shown = {"content-type": reply.media_type, **reply.headers}
    return schemathesis.Response(
        status_code=reply.status or 200,
        headers={name.lower(): [text] for name, text in shown.items()},
        content=reply.encoded(),
        request=sent,
        elapsed=0.0,
        verify=False,
    )


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.label)
def test_generated_calls_are_answered_as_the_contract_says(
    operation: Any, mode: GenerationMode
) -> None:
    sandbox = Sandbox(frozen=True, checked=True)
    sandbox.limits.on = False
    tokens = (PRODUCER.token, BUYER.token, ADMIN.token)
    count = 0

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=mode))
    def run(case: Any) -> None:
        nonlocal count
        count += 1
        answer = ask(sandbox, case, tokens[count % 3])
        case.validate_response(answer, checks=CHECKS)

    try:
        run()
    except Unsatisfiable:
        pytest.skip("the operation takes nothing that could be wrong")
    assert count
