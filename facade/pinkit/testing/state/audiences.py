"""Audiences that are shared with ad accounts and businesses."""

from __future__ import annotations

from collections.abc import Callable

from pinkit.testing.messages import ApiError, Object
from pinkit.testing.paging import page
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.life_cycle import find_business
from pinkit.testing.world import Call, Handler


def _find(call: Call, key: str) -> Object:
    """Return an audience of the ad account of the path, or of any of the caller's.

    Raises:
        ApiError: 404.
    """
    record = call.table("audiences").get(key)
    accounts = call.table("ad_accounts")
    account = call.path.get("ad_account_id") or (record or {}).get("ad_account_id", "")
    owner = (accounts.get(account) or {}).get("owner_id")
    if record is None or record["ad_account_id"] != account or owner != call.identity.user:
        raise ApiError(404, 1, f"There is no audience {key[:40]}.")
    return record


def _share(field: str, kind: str, check: Callable[[Call], object]) -> Handler:
    """Share an audience with the recipients in a field, or revoke that."""

    def handler(call: Call) -> Object:
        check(call)
        audience = _find(call, call.body["audience_id"])["id"]
        shares = call.table("audience_shares")
        for recipient in call.body[field]:
            key = f"{audience} {recipient}"
            if call.body["operation_type"] == "REVOKE":
                shares.delete(key)
            elif shares.get(key) is None:
                record = {"audience": audience, "recipient": recipient, "type": kind, "since": call.now}
                shares.put(key, record)
        return {"audience_id": audience, field: call.body[field]}

    return handler


def _recipients(check: Callable[[Call], object]) -> Handler:
    def handler(call: Call) -> Object:
        check(call)
        audience = _find(call, call.query["audience_id"])
        wanted = call.query["account_type"]

        def show(call: Call, record: Object) -> Object:
            key = record["recipient"]
            found = call.table("ad_accounts").get(key) or call.table("users").get(key) or {}
            name = found.get("name") or found.get("username") or f"Account {key}"
            return {
                "account_id": key,
                "account_name": name,
                "account_type": record["type"],
                "shared_on_timestamp": int(record["since"]),
            }

        rows = call.table("audience_shares").of("audience", audience["id"])
        return page(call, rows, show, wanted=lambda record: bool(record["type"] == wanted))

    return handler


def _shared_with_business(call: Call) -> Object:
    """List the audiences that were shared with a business."""
    audiences = call.table("audiences")

    def show(_: Call, record: Object) -> Object:
        return audiences.get(record["audience"]) or {}

    rows = call.table("audience_shares").of("recipient", find_business(call))
    newest_first = call.query.get("order") == "DESCENDING"
    return page(
        call,
        rows,
        show,
        wanted=lambda record: audiences.get(record["audience"]) is not None,
        newest_first=newest_first,
    )


_ACCOUNTS = ("recipient_account_ids", "AD_ACCOUNT")
_BUSINESSES = ("recipient_business_ids", "BUSINESS_ACCOUNT")

HANDLERS: dict[str, Handler] = {
    "update_ad_account_to_ad_account_shared_audience": _share(*_ACCOUNTS, find_account),
    "update_ad_account_to_business_shared_audience": _share(*_BUSINESSES, find_account),
    "update_business_to_ad_account_shared_audience": _share(*_ACCOUNTS, find_business),
    "update_business_to_business_shared_audience": _share(*_BUSINESSES, find_business),
    "ad_accounts_audiences_shared_accounts/list": _recipients(find_account),
    "business_account_audiences_shared_accounts/list": _recipients(find_business),
    "shared_audiences_for_business/list": _shared_with_business,
}
