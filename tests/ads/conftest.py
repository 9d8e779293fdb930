"""The client and the mock of `ads_bench`, and each kind of entity."""

from ads_bench import kind as kind
from ads_bench import shop as shop
