"""Amounts of money: currencies and their digits, and the micro-units that Pinterest takes."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any, Final, cast


def micro(amount: str | int | Decimal, currency: str) -> int:
    """Convert an amount of money to micro-units, in which Pinterest takes budgets and bids.

    Args:
        amount: The amount in the currency's own unit, such as `"25.00"`: a text with a decimal point, a
            `Decimal` or an `int`; 0 or more. A `float` cannot express most amounts, and is rejected.
        currency: The currency's ISO 4217 code, such as `USD`. It sets how many decimals are allowed: 2 for
            USD, 0 for JPY, 3 for KWD.

    Returns:
        The micro-units: 1,000,000 are one unit of any currency.

    Raises:
        TypeError: `amount` is a `float`, or no amount.
        ValueError: `amount` is negative, is not a number, or has more decimals than the currency; or
            `currency` is not a code.

    Source: https://developers.pinterest.com/docs/api/v5/campaigns-create
    """
    digits = _digits(currency)
    number = _number(amount)
    _, figures, exponent = number.as_tuple()
    if not number.is_finite() or number < 0 or len(figures) > _MOST_FIGURES:
        raise ValueError(f"amount must be a number of 0 or more, not {amount!r:.40}")
    decimals = max(0, -cast("int", exponent) - _trailing_zeros(figures)) if number else 0
    if decimals > digits:
        allowed = f"at most {digits} decimals" if digits else "no decimals"
        raise ValueError(f"amount: {currency} has {allowed}, and {str(amount)!r:.40} has {decimals}")
    return int(number * _UNIT)  # exact: 20 figures and 6 are fewer than the 28 of a context


def money(micros: int | str | float, currency: str) -> Decimal:
    """Convert micro-units to an amount of money, exactly.

    Args:
        micros: The micro-units, as responses and reports have them: a whole number, or a text with one.
        currency: The currency's ISO 4217 code, such as `USD`.

    Returns:
        The amount in the currency's own unit, with at least the currency's decimals: `Decimal("25.00")` of
        USD. It has up to 6 decimals if the micro-units are a fraction of the smallest coin, as in average
        costs.

    Raises:
        TypeError: `micros` is not a number.
        ValueError: `micros` is not whole; or `currency` is not a code.

    Source: https://developers.pinterest.com/docs/api/v5/campaigns-list
    """
    digits, whole = _digits(currency), _whole(micros)
    figures = str(abs(whole)).zfill(_MICRO_DIGITS + 1)
    units, rest = figures[:-_MICRO_DIGITS], figures[-_MICRO_DIGITS:]
    decimals = rest.rstrip("0").ljust(digits, "0")
    return Decimal(f"{'-' if whole < 0 else ''}{units}{'.' if decimals else ''}{decimals}")


def _digits(currency: object) -> int:
    """Return the number of decimals of a currency.

    Raises:
        TypeError: It is not a text.
        ValueError: It is not the code of a currency.
    """
    if not isinstance(currency, str):
        raise TypeError(f"currency must be text, not {type(currency).__name__}")
    if currency not in CURRENCIES:
        raise ValueError(
            f"currency must be an ISO 4217 code in capitals, such as 'EUR', not {currency!r:.40}"
        )
    return DIGITS.get(currency, 2)


def _number(amount: Any) -> Decimal:
    if isinstance(amount, bool) or not isinstance(amount, (str, int, Decimal)):
        advice = f"; write '{amount}'" if isinstance(amount, float) else ""
        raise TypeError(f"amount must be text, int or Decimal, not {type(amount).__name__}{advice}")
    if isinstance(amount, str) and not _AMOUNT(amount.strip()):
        raise ValueError(f"amount must be a number such as '25.00', not {amount!r:.40}")
    return Decimal(amount.strip() if isinstance(amount, str) else amount)


def _whole(micros: Any) -> int:
    if isinstance(micros, bool) or not isinstance(micros, (int, str, float, Decimal)):
        raise TypeError(f"micros must be a whole number, not {type(micros).__name__}")
    is_whole = _WHOLE(micros) if isinstance(micros, str) else math.isfinite(micros) and micros % 1 == 0
    if not is_whole:
        raise ValueError(f"micros must be a whole number, not {micros!r:.40}: is it converted already?")
    return int(Decimal(micros))


def _trailing_zeros(figures: tuple[int, ...]) -> int:
    return len(figures) - len("".join(map(str, figures)).rstrip("0"))


_UNIT: Final = 1_000_000
_MICRO_DIGITS: Final = 6
_MOST_FIGURES: Final = 20
_AMOUNT: Final = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,15})?").fullmatch
_WHOLE: Final = re.compile(r"-?[0-9]{1,19}(?:\.0+)?").fullmatch
_CODES: Final = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB
TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW
ZWG
"""
_WITHOUT_DECIMALS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
#: ISO 4217 codes of the currencies in use.
CURRENCIES: Final = frozenset(_CODES.split())
#: How many decimals a currency has, if not 2.
DIGITS: Final = {
    **dict.fromkeys(_WITHOUT_DECIMALS.split(), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
