"""Faults happen on demand, for an operation and a number of times."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import FaultError, Mock

Connected = Callable[..., httpx.Client]
AD_ACCOUNT = "/ad_accounts/549755885175"


def test_fault_happens_to_its_operation_and_a_number_of_times(mock: Mock, client: httpx.Client) -> None:
    mock.faults.add("html", "boards/list", times=2, status=503)
    assert client.get("/pins").is_success
    responses = [client.get("/boards") for _ in range(3)]
    assert [response.status_code for response in responses] == [503, 503, 200]
    assert responses[0].headers["content-type"] == "text/html"
    mock.faults.add("throttled", "boards/*", times=None, seconds=7)
    assert "Retry after 7 seconds" in client.get("/boards").json()["message"]
    assert client.get("/boards").status_code == 400
    mock.faults.clear()
    assert client.get("/boards").is_success


def test_errors_of_any_kind(mock: Mock, client: httpx.Client) -> None:
    mock.faults.add("error", status=429, code=8, message="spam")
    assert client.get("/boards").json() == {"code": 8, "message": "spam"}
    mock.faults.add("ninety_days", "user_account/analytics")
    assert client.get("/boards").is_success
    response = client.get("/user_account/analytics?start_date=2026-09-01&end_date=2026-09-02")
    assert response.json()["message"] == "You can only get data from the last 90 days"


def test_connection_can_be_dropped_before_or_after_the_operation(mock: Mock, client: httpx.Client) -> None:
    for kind in ("reset", "lost"):
        mock.faults.add(kind, "boards/create")
        with pytest.raises(httpx.ReadError):
            client.post("/boards", json={"name": kind})
        assert mock.requests.last.status == 0
    mock.faults.add("truncated")
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/boards")


def test_latency_delays_the_response_or_times_out(mock: Mock, client: httpx.Client) -> None:
    mock.faults.add("latency", times=2, seconds=0.2)
    started = time.monotonic()
    assert client.get("/boards").is_success
    assert time.monotonic() - started >= 0.2
    with pytest.raises(httpx.ReadTimeout):
        client.get("/boards", timeout=0.05)


def test_responses_can_deviate_from_the_document(mock: Mock, client: httpx.Client) -> None:
    def changed(kind: str, target: str) -> Any:
        mock.faults.add(kind)
        return client.get(target).json()

    target = f"{AD_ACCOUNT}/order_lines"
    plain = client.get(target).json()["items"][0]
    nulls = changed("null", target)["items"][0]
    assert plain.keys() == nulls.keys()
    assert None in nulls.values()
    assert None not in plain.values()
    assert len(changed("missing", target)["items"][0]) < len(plain)
    assert changed("unknown_enum", target)["items"][0]["status"] == "ADDED_LATER"
    assert changed("unknown_member", target)["items"][0]["added_later"] == {"depth": 3}
    assert (
        changed("unknown_tag", "/catalogs/available_filter_values?catalog_id=1")["catalog_type"]
        == "ADDED_LATER"
    )
    assert client.get(target).json()["items"][0] == plain


def test_a_request_may_ask_for_its_own_fault(mock: Mock, client: httpx.Client) -> None:
    response = client.get("/boards", headers={"X-Mock-Fault": "html;status=504"})
    assert response.status_code == 504
    assert client.get("/boards").is_success
    response = client.get("/boards", headers={"X-Mock-Fault": "nonsense"})
    assert "no fault is called 'nonsense'" in response.json()["message"]
    assert len(mock.faults) == 0


def test_requested_faults_leave_those_of_the_test_and_no_others(mock: Mock, client: httpx.Client) -> None:
    mock.faults.add("html", "*")
    response = client.get("/boards", headers={"X-Mock-Fault": "html, nonsense"})
    assert response.status_code == 400
    assert [each.kind for each in mock.faults] == ["html"]
    assert client.get("/boards", headers={"X-Mock-Fault": "html"}).status_code == 502
    assert len(mock.faults) == 0


@pytest.mark.parametrize("kind", ["error", "html", "ninety_days", "throttled", "error;done=true"])
@pytest.mark.parametrize("order", [1, -1])
def test_faults_of_the_connection_happen_to_errors_too(mock: Mock, kind: str, order: int) -> None:
    faults = ", ".join([kind, "latency;seconds=3", "truncated"][::order])
    headers = [("Authorization", f"Bearer {mock.token}"), ("X-Mock-Fault", faults)]
    response = mock.handle("GET", "/v5/boards", "", headers)
    assert response.status >= 400
    assert (response.delay, response.truncated) == (3, len(response.body) // 2)


def test_latency_happens_to_a_rejected_request_and_quotas_take_no_fault(mock: Mock) -> None:
    headers = [("Authorization", f"Bearer {mock.token}")]
    mock.faults.add("latency", times=2, seconds=3)
    assert mock.handle("GET", "/v5/boards/1", "", headers).delay == 3
    mock.quotas.set("org_read", 0)
    assert mock.handle("GET", "/v5/boards", "", headers).status == 429
    assert len(mock.faults) == 1


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "pins/none:html",
        "html;colour=1",
        "html;times=few",
        "html;times=-1",
        "html;times=1.5",
        "html;status=99",
        "error;code=x",
        "latency;seconds=x",
        "latency;seconds=-1",
        "latency;seconds=nan",
        "",
    ],
)
def test_unknown_fault_is_rejected(mock: Mock, text: str, connect: Connected) -> None:
    with pytest.raises(FaultError, match=r"."):
        mock.faults.parse(text)
    assert issubclass(FaultError, ValueError)
    assert connect(mock, mock.token).get("/boards").is_success
