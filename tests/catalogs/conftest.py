"""The client and the mock of `ads_bench`."""

from ads_bench import shop as shop
