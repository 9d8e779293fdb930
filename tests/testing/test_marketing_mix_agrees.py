"""Marketing-mix reports agree with reports by targeting value, for any countries and targeting types."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from measured_account import DAY, Account, rows_of

COUNTS = [
    "IMPRESSION_1",
    "TOTAL_IMPRESSION",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_ENGAGEMENT",
    "SPEND_IN_MICRO_DOLLAR",
]
TYPES = ("COUNTRY", "GENDER", "APPTYPE", "PLACEMENT", "CREATIVE_TYPE")
SHOWN = ("US", "GB", "DE", "FR", "CA", "AU")  # the countries of an ad group without a choice of its own


@pytest.fixture(scope="module")
def account() -> Account:
    """An account with two campaigns, one of which is shown in two countries only."""
    made = Account(4)
    made.grow([[2], [1]])
    group = made.entities("AD_GROUP")[-1]
    narrow = {"id": group["id"], "ad_account_id": group["ad_account_id"]}
    made.call("PATCH", "ad_groups", [{**narrow, "targeting_spec": {"LOCATION": ["DE", "US"]}}])
    made.clock.advance(15.3 * DAY)
    return made


def marketing_mix(account: Account, *, columns: list[str] = COUNTS, **more: Any) -> Any:
    start, end = str(account.today() - dt.timedelta(9)), str(account.today())
    body = {"start_date": start, "end_date": end, "granularity": "DAY", "level": "CAMPAIGN_TARGETING"}
    started = account.call(
        "POST",
        "mmm_reports",
        {**body, "report_name": "Oak", "targeting_types": ["GENDER"], "columns": columns, **more},
    )
    account.mock.settings.processing_seconds = 0
    done = account.call("GET", "mmm_reports", token=started["token"])
    return json.loads(account.mock.handle("GET", "/" + done["url"].split("/", 3)[3]).body)


def plain(account: Account, **more: Any) -> Any:
    over = str(account.today() - dt.timedelta(9)), str(account.today())
    return account.report("CAMPAIGN_TARGETING", over, columns=COUNTS, **more)


def sums(report: Any, kind: str = "", value: str = "") -> dict[str, int]:
    found = dict.fromkeys(COUNTS, 0)
    for row in rows_of(report):
        if kind in ("", row["TARGETING_TYPE"]) and value in ("", row["TARGETING_VALUE"]):
            for name in COUNTS:
                found[name] += row[name]
    return found


@given(
    st.lists(st.sampled_from(TYPES), min_size=1, unique=True),
    st.lists(st.sampled_from([*SHOWN, "JP"]), min_size=1, unique=True),
)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_each_breakdown_of_some_countries_has_the_sum_of_these_countries(
    account: Account, kinds: list[str], countries: list[str]
) -> None:
    report = marketing_mix(account, targeting_types=kinds, countries=countries)
    by_country = plain(account, targeting_types=["COUNTRY"])
    parts = [sums(by_country, "COUNTRY", each) for each in countries]
    whole = {name: sum(part[name] for part in parts) for name in COUNTS}
    for kind in kinds:
        assert sums(report, kind) == whole
    if "COUNTRY" in kinds:
        assert {row["TARGETING_VALUE"] for row in rows_of(report) if row["TARGETING_TYPE"] == "COUNTRY"} == {
            each for each in countries if each in SHOWN
        }


def test_all_countries_together_are_the_report_without_countries(account: Account) -> None:
    kinds = [*TYPES]
    whole = marketing_mix(account, targeting_types=kinds)
    assert marketing_mix(account, targeting_types=kinds, countries=[*SHOWN]) == whole
    shared = [each for each in kinds if each != "CREATIVE_TYPE"]  # other reports do not have it for campaigns
    assert plain(account, targeting_types=shared) == marketing_mix(account, targeting_types=shared)
    one_by_one = [marketing_mix(account, countries=[each]) for each in SHOWN]
    for value in ("female", "male", "unknown"):
        parts = [sums(each, "GENDER", value) for each in one_by_one]
        assert {name: sum(part[name] for part in parts) for name in COUNTS} == sums(whole, "GENDER", value)
        assert sum(part["IMPRESSION_1"] > 0 for part in parts) > 1


def test_a_campaign_has_rows_of_the_countries_that_it_is_shown_in(account: Account) -> None:
    campaign = account.entities("CAMPAIGN")[-1]["id"]
    report = marketing_mix(account, targeting_types=["COUNTRY"])
    assert {row["TARGETING_VALUE"] for row in report[campaign]} == {"DE", "US"}
    assert campaign not in marketing_mix(account, countries=["FR"])
    assert marketing_mix(account, countries=["JP"]) == {}


def test_columns_of_payers_add_up_to_the_spend(account: Account) -> None:
    columns = ["SPEND_IN_DOLLAR", "ADS_CREDIT_SPEND_IN_DOLLAR", "ADVERTISER_PAID_SPEND_IN_DOLLAR"]
    columns += ["ADVERTISER_PAID_ECPC_IN_DOLLAR", "ADVERTISER_PAID_ECPM_IN_DOLLAR", "TOTAL_CLICKTHROUGH"]
    columns += ["TOTAL_IMPRESSION", "CAMPAIGN_NAME", "CAMPAIGN_OBJECTIVE_TYPE"]
    for row in rows_of(marketing_mix(account, columns=columns)):
        credit, paid = row["ADS_CREDIT_SPEND_IN_DOLLAR"], row["ADVERTISER_PAID_SPEND_IN_DOLLAR"]
        assert credit + paid == pytest.approx(row["SPEND_IN_DOLLAR"])
        if row["TOTAL_CLICKTHROUGH"]:
            price = row["ADVERTISER_PAID_ECPC_IN_DOLLAR"]
            assert price == pytest.approx(paid / row["TOTAL_CLICKTHROUGH"], abs=1e-6)
            price = row["ADVERTISER_PAID_ECPM_IN_DOLLAR"]
            assert price == pytest.approx(1000 * paid / row["TOTAL_IMPRESSION"], abs=1e-6)
        assert row["CAMPAIGN_NAME"]


def test_a_report_has_the_entities_of_all_listed_advertisers(account: Account) -> None:
    own = account.path.rpartition("/")[2]
    assert marketing_mix(account, advertiser_ids=[own]) == marketing_mix(account)
    with pytest.raises(AssertionError, match="There is no ad account 7"):
        marketing_mix(account, advertiser_ids=[own, "7"])


def test_rows_of_an_audience_have_its_name(account: Account) -> None:
    audience = account.call(
        "POST", "audiences", {"name": "Oak", "audience_type": "VISITOR", "rule": {"retention_days": 30}}
    )
    group = account.entities("AD_GROUP")[0]
    spec = {"targeting_spec": {"AUDIENCE_INCLUDE": [audience["id"]]}}
    account.call("PATCH", "ad_groups", [{"id": group["id"], "ad_account_id": group["ad_account_id"], **spec}])
    columns = ["PINNER_LIST_NAME", "IMPRESSION_1"]
    report = marketing_mix(
        account, columns=columns, targeting_types=["AUDIENCE_INCLUDE"], level="AD_GROUP_TARGETING"
    )
    assert {row["PINNER_LIST_NAME"] for row in report[group["id"]]} == {"Oak"}
