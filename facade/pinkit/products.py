"""Product files of Google Merchant Center and Shopify, as items for `client.catalogs.items`.

import pinkit

items = pinkit.products.read("products.xml")
client.catalogs.items.upsert(items, country="US", language="en-US")
"""

from ._catalogs.product_files import read
from ._catalogs.product_rows import ProductRow

__all__ = ["ProductRow", "read"]
