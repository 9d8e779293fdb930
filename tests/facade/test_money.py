"""`pinkit.micro` and `pinkit.money` convert amounts exactly, with the digits of the currency."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import pinkit
import pytest
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("amount", "currency", "micros"),
    [
        ("25.00", "USD", 25_000_000),
        ("25", "USD", 25_000_000),
        (" 0.1 ", "EUR", 100_000),
        ("0.10", "EUR", 100_000),
        ("12.5000", "EUR", 12_500_000),  # zeros at the end are no further decimals
        (Decimal("12.34"), "USD", 12_340_000),
        (Decimal("1E+3"), "USD", 1_000_000_000),
        (7, "JPY", 7_000_000),
        ("7.0", "JPY", 7_000_000),
        (Decimal("1200"), "JPY", 1_200_000_000),
        ("1.234", "KWD", 1_234_000),
        ("0", "USD", 0),
        ("0.000", "JPY", 0),
        ("999999999999999.99", "USD", 999_999_999_999_999_990_000),
    ],
)
def test_amounts_become_micro_units(amount: Any, currency: str, micros: int) -> None:
    with localcontext(prec=28):
        assert pinkit.micro(amount, currency) == micros


@pytest.mark.parametrize(
    ("micros", "currency", "amount"),
    [
        (25_000_000, "USD", "25.00"),
        (1, "USD", "0.000001"),
        (1_234_567, "USD", "1.234567"),
        (1_200_000_000, "JPY", "1200"),
        (1_234_000, "KWD", "1.234"),
        (1_000_000, "KWD", "1.000"),
        (-500_000, "EUR", "-0.50"),
        (0, "USD", "0.00"),
        (0, "JPY", "0"),
        ("25000000", "USD", "25.00"),  # a cell of a CSV report
        ("25000000.0", "USD", "25.00"),
        (25_000_000.0, "USD", "25.00"),
    ],
)
def test_micro_units_become_amounts(micros: Any, currency: str, amount: str) -> None:
    assert str(pinkit.money(micros, currency)) == amount


@given(st.integers(0, 10**15), st.sampled_from(["USD", "JPY", "KWD"]))
def test_both_are_inverses(coins: int, currency: str) -> None:
    digits = {"USD": 2, "JPY": 0, "KWD": 3}[currency]
    amount = Decimal((0, tuple(map(int, str(coins))), -digits))
    made = pinkit.money(pinkit.micro(amount, currency), currency)
    assert made == amount
    assert -int(made.as_tuple().exponent) == digits


@pytest.mark.parametrize(
    ("amount", "currency", "message"),
    [
        ("25.005", "USD", "amount: USD has at most 2 decimals, and '25.005' has 3"),
        ("1.5", "JPY", "amount: JPY has no decimals, and '1.5' has 1"),
        ("12,5", "EUR", "amount must be a number such as '25.00', not '12,5'"),
        ("1e3", "EUR", "amount must be a number"),
        ("-1", "EUR", "amount must be a number"),
        ("", "EUR", "amount must be a number"),
        ("$5", "EUR", "amount must be a number"),
        ("٣", "EUR", "amount must be a number"),
        (-1, "EUR", "amount must be a number of 0 or more, not -1"),
        (Decimal("NaN"), "EUR", "amount must be a number of 0 or more"),
        (Decimal("Infinity"), "EUR", "amount must be a number of 0 or more"),
        (10**30, "EUR", "amount must be a number of 0 or more"),
        ("1", "usd", "currency must be an ISO 4217 code in capitals, such as 'EUR', not 'usd'"),
        ("1", "UNK", "currency must be"),
    ],
)
def test_bad_amounts_are_rejected(amount: Any, currency: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pinkit.micro(amount, currency)


@pytest.mark.parametrize("amount", [25.0, True, None, [1]])
def test_other_types_are_rejected(amount: Any) -> None:
    with pytest.raises(TypeError, match="amount must be text, int or Decimal, not "):
        pinkit.micro(amount, "USD")


def test_a_float_gets_advice() -> None:
    amount: Any = 25.5
    with pytest.raises(TypeError, match=r"not float; write '25\.5'"):
        pinkit.micro(amount, "USD")


@pytest.mark.parametrize("micros", [2.5, "2.5", "x", "", float("nan"), float("inf"), Decimal("0.5")])
def test_micros_are_whole(micros: Any) -> None:
    with pytest.raises(ValueError, match=r"micros must be a whole number, not .*converted already"):
        pinkit.money(micros, "USD")


@pytest.mark.parametrize("micros", [None, True, b"1"])
def test_micros_are_a_number(micros: Any) -> None:
    with pytest.raises(TypeError, match="micros must be a whole number, not"):
        pinkit.money(micros, "USD")


def test_a_currency_is_text() -> None:
    currency: Any = None
    with pytest.raises(TypeError, match="currency must be text, not NoneType"):
        pinkit.money(1, currency)
