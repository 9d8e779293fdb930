"""The model `BidOptionsAgeBucketMultipliers` as a typed dict."""

from __future__ import annotations

from typing import TypedDict

BidOptionsAgeBucketMultipliersDict = TypedDict(
    "BidOptionsAgeBucketMultipliersDict",
    {
        "18-24": "float",
        "25-34": "float",
        "35-44": "float",
        "45-49": "float",
        "50-54": "float",
        "55-64": "float",
        "65+": "float",
    },
    total=False,
)
