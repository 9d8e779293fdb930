"""Product files of Google Merchant Center and Shopify become items; a row that is not valid fails alone."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import pinkit
import pytest
from ads_bench import Shop
from pinkit.products import ProductRow

HEAD = ["id", "title", "description", "link", "image_link", "price", "availability"]
GOOD = [
    "1",
    "Shoe",
    "A shoe",
    "https://shop.example/1",
    "https://shop.example/1.jpg",
    "12.50 USD",
    "in_stock",
]
ATTRIBUTES = {
    "title": "Shoe",
    "description": "A shoe",
    "link": "https://shop.example/1",
    "image_link": ["https://shop.example/1.jpg"],
    "price": "12.50 USD",
    "availability": "in stock",
}


def written(
    folder: Path, *rows: list[str], head: list[str] = HEAD, name: str = "p.csv", by: str = ","
) -> Path:
    path = folder / name
    path.write_text("\n".join(by.join(row) for row in [head, *rows]) + "\n", "utf-8")
    return path


def read(path: Path, **how: Any) -> list[ProductRow]:
    return list(pinkit.products.read(path, **how))


@pytest.mark.parametrize(("name", "by"), [("p.csv", ","), ("p.csv", ";"), ("p.tsv", "\t"), ("p.txt", "\t")])
def test_a_file_of_google_is_read(tmp_path: Path, name: str, by: str) -> None:
    head = [
        "g:ID",
        "Title",
        "description",
        "LINK",
        "image link",
        "price",
        "availability",
        "cost_of_goods_sold",
    ]
    (row,) = read(written(tmp_path, [*GOOD, "5 USD"], head=head, name=name, by=by))
    assert row == {"item_id": "1", "attributes": ATTRIBUTES}
    assert (row.where, row.problem) == (f"{name} line 2", "")


def test_values_get_the_types_of_the_fields(tmp_path: Path) -> None:
    head = [
        "id",
        "additional_image_link",
        "adult",
        "custom_number_0",
        "average_review_rating",
        "gtin",
        "shipping",
    ]
    cells = [
        "1",
        '"https://a.example/1,https://a.example/2"',
        "no",
        "7",
        "4.5",
        "0012345",
        "US:CA:Ground:5 USD",
    ]
    (row,) = read(written(tmp_path, cells, head=head))
    assert row["attributes"] == {
        "additional_image_link": ["https://a.example/1", "https://a.example/2"],
        "adult": False,
        "custom_number_0": 7,
        "average_review_rating": 4.5,
        "gtin": "0012345",
        "shipping": "US:CA:Ground:5 USD",
    }


@pytest.mark.parametrize("rating", ["nan", "NaN", "inf", "1e999", "good"])
def test_a_number_that_json_does_not_have_is_a_problem(tmp_path: Path, rating: str) -> None:
    (row,) = read(written(tmp_path, ["1", rating], head=["id", "average_review_rating"]))
    assert row.problem == f"average_review_rating: must be a number with a point, not {rating!r}"
    assert row["attributes"] == {}


def test_a_column_that_occurs_several_times_keeps_its_values(tmp_path: Path) -> None:
    head = ["id", "additional_image_link", "shipping", "additional_image_link", "shipping", "brand", "brand"]
    links = ["https://a.example/1", "https://a.example/2"]
    first, second = read(
        written(
            tmp_path,
            ["1", links[0], "US:::5 USD", links[1], "CA:::6 USD", "Ada", ""],
            ["2", "", "US:::5 USD", links[1]],
            head=head,
        )
    )
    assert first["attributes"] == {
        "additional_image_link": links,
        "shipping": "US:::5 USD,CA:::6 USD",
        "brand": "Ada",
    }
    assert second["attributes"] == {"additional_image_link": [links[1]], "shipping": "US:::5 USD"}


RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><link>https://x</link>
<item><g:id>1</g:id><title>Shoe</title><description><![CDATA[A shoe]]></description>
<link>https://shop.example/1</link><g:image_link>https://shop.example/1.jpg</g:image_link>
<g:price>12.50 USD</g:price><g:availability>in_stock</g:availability>
<g:additional_image_link>https://shop.example/2.jpg</g:additional_image_link>
<g:additional_image_link>https://shop.example/3.jpg</g:additional_image_link>
<g:shipping><g:price>5 USD</g:price><g:country>US</g:country></g:shipping>
<g:shipping><g:country>CA</g:country><g:price>6 USD</g:price></g:shipping></item>
<item><g:id>2</g:id><link>nowhere</link></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">
<entry><g:id>1</g:id><title>Shoe &amp; Co</title><link href="https://shop.example/1"/></entry></feed>"""


def test_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.xml"
    path.write_text(RSS)
    good, bad = read(path)
    assert good == {
        "item_id": "1",
        "attributes": {
            **ATTRIBUTES,
            "additional_image_link": ["https://shop.example/2.jpg", "https://shop.example/3.jpg"],
            "shipping": "US:::5 USD,CA:::6 USD",
        },
    }
    assert bad.where == "p.xml line 10"
    assert bad.problem.startswith("link: must be an address")
    path.write_text(ATOM)
    assert read(path) == [
        {"item_id": "1", "attributes": {"title": "Shoe & Co", "link": "https://shop.example/1"}}
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r><item><id>&b;</id></item></r>',
            "document type",
        ),
        ('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', "document type"),
        ("<rss><item><id>1</id>", "not well-formed XML: .*line 1"),
        ("<rss/>", "no product"),
        ("", "not well-formed"),
    ],
)
def test_xml_that_is_broken_or_hostile_is_rejected(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "p.xml"
    path.write_text(content)
    with pytest.raises(ValueError, match=message):
        read(path)


def test_xml_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "p.xml"
    item = f"<item><id>1</id><description>{'x' * 5000}</description></item>"
    path.write_text(f"<rss>{item * 2000}</rss>")
    tracemalloc.start()
    assert sum(1 for _ in pinkit.products.read(path)) == 2000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000  # of 10 MB


SHOPIFY = [
    "Handle", "Title", "Body (HTML)", "Vendor", "Type", "Published", "Option1 Name", "Option1 Value",
    "Variant SKU", "Variant Inventory Tracker", "Variant Inventory Qty", "Variant Inventory Policy",
    "Variant Price",
    "Variant Compare At Price", "Variant Barcode", "Image Src", "Variant Image",
    "Google Shopping / Gender", "Status",
]  # fmt: skip
SHOES = [
    ["shoe", "Shoe", "<p>A <b>fine</b> shoe</p><style>p{}</style><p>Buy</p>", "Ada", "Shoes", "true", "Size",
     "40", "S-40", "shopify", "3", "deny", "12.50", "20.00", "'123", "https://cdn.example/1.jpg", "",
     "Unisex", "active"],
    ["shoe", "", "", "", "", "", "", "41", "S-41", "shopify", "0", "deny", "12.50", "", "",
     "https://cdn.example/2.jpg", "https://cdn.example/41.jpg", "", ""],
    ["shoe", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "https://cdn.example/3.jpg", "", "", ""],
    ["old", "Old", "", "", "", "true", "", "", "O", "", "", "", "1", "", "", "", "", "", "archived"],
    ["gone", "Gone", "", "", "", "false", "", "", "G", "", "", "", "1", "", "", "", "", "", "active"],
    ["hat", "Hat", "Warm", "", "", "true", "Title", "Default Title", "", "", "", "", "9,90", "", "",
     "https://cdn.example/h.jpg", "", "", "active"],
]  # fmt: skip


def test_an_export_of_shopify_is_read_variant_by_variant(tmp_path: Path) -> None:
    path = written(tmp_path, *[[f'"{cell}"' for cell in row] for row in SHOES], head=SHOPIFY)
    first, second, hat = read(path, shop_url="https://shop.example/", currency="eur")
    assert first == {
        "item_id": "S-40",
        "attributes": {
            "item_group_id": "shoe",
            "title": "Shoe",
            "description": "A fine shoe Buy",
            "brand": "Ada",
            "product_type": "Shoes",
            "link": "https://shop.example/products/shoe",
            "gender": "unisex",
            "gtin": "123",
            "price": "20.00 EUR",
            "sale_price": "12.50 EUR",
            "availability": "in stock",
            "image_link": ["https://cdn.example/1.jpg"],
            "additional_image_link": ["https://cdn.example/2.jpg", "https://cdn.example/3.jpg"],
            "variant_names": ["Size"],
            "variant_values": ["40"],
            "size": "40",
        },
    }
    assert second["attributes"]["availability"] == "out of stock"
    assert second["attributes"]["image_link"] == ["https://cdn.example/41.jpg"]
    assert (second["attributes"]["price"], "sale_price" in second["attributes"]) == ("12.50 EUR", False)
    assert (hat["item_id"], hat.where) == ("", "p.csv line 7")
    assert hat.problem.startswith("product 'hat': price: must be an amount")
    assert "variant_names" not in hat["attributes"]


def test_the_newer_columns_of_shopify_are_read(tmp_path: Path) -> None:
    head = ["Title", "URL handle", "SKU", "Price", "Compare-at price", "Inventory quantity",
            "Continue selling when out of stock", "Product image URL", "Status", "Option1 name",
            "Option1 value"]  # fmt: skip
    cells = ["Shoe", "shoe", "S", "5", "", "0", "TRUE", "https://cdn.example/1.jpg", "Active", "Color", "Red"]
    (row,) = read(written(tmp_path, cells, head=head), shop_url="https://s.example", currency="USD")
    assert row["item_id"] == "S"
    assert {"price": "5 USD", "availability": "in stock", "color": "Red"}.items() <= row["attributes"].items()


@pytest.mark.parametrize(("own", "google"), [("Shoes", ""), ("", "Shoes"), ("Shoes", "Apparel")])
def test_an_older_and_a_newer_column_of_shopify_keep_their_value(
    tmp_path: Path, own: str, google: str
) -> None:
    head = ["Handle", "Product Category", "Variant SKU", "Variant Price", "Variant Compare At Price"]
    head = [*head, "Google Shopping / Google Product Category"]
    (row,) = read(
        written(tmp_path, ["shoe", own, "S", "5", "NaN", google], head=head),
        shop_url="https://s.example",
        currency="USD",
    )
    assert row["attributes"]["google_product_category"] == "Shoes"
    assert (row["attributes"]["price"], row.problem) == ("5 USD", "")


def test_a_file_of_shopify_needs_its_shop_and_currency(tmp_path: Path) -> None:
    path = written(tmp_path, head=SHOPIFY)
    with pytest.raises(ValueError, match="shop_url: a Shopify file needs"):
        read(path, currency="USD")
    with pytest.raises(ValueError, match=r"currency: a Shopify file needs .* not 'dollars'"):
        read(path, shop_url="https://s.example", currency="dollars")


def test_a_wrong_column_is_named_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"'p\.csv' has no column 'id'; it has 'sku', 'title'"):
        pinkit.products.read(written(tmp_path, head=["sku", "title"]))
    with pytest.raises(ValueError, match="has a column 'titel'; did you mean 'title'"):
        pinkit.products.read(written(tmp_path, head=["id", "titel"]))
    with pytest.raises(ValueError, match=r"must end in \.csv"):
        pinkit.products.read(tmp_path / "p.json")
    with pytest.raises(ValueError, match="there is no file"):
        pinkit.products.read(tmp_path / "none.csv")
    (tmp_path / "p.csv").write_bytes(b"id,title\n1,Caf\xe9\n")
    with pytest.raises(ValueError, match=r"UTF-8|utf-8"):
        read(tmp_path / "p.csv")


def test_rows_that_are_not_valid_fail_alone(shop: Shop, tmp_path: Path) -> None:
    def changed(item_id: str, **cells: str) -> list[str]:
        return [item_id, *(cells.get(name, value) for name, value in zip(HEAD[1:], GOOD[1:], strict=True))]

    rows = [
        changed("1"),
        changed(""),
        changed("1"),
        changed("4", price='"12,50 EUR"'),
        changed("5", link="shop/5", availability="maybe"),
        [*changed("6"), "more"],
        changed("7"),
    ]
    path, state = written(tmp_path, *rows), tmp_path / "state"
    where: dict[str, Any] = {"country": "US", "language": "en-US"}
    items = shop.client.catalogs.items
    results = shop.wait(lambda: items.upsert(pinkit.products.read(path), **where))
    assert [each.state for each in results] == ["done", *["failed"] * 5, "done"]
    assert [each.message for each in results][1:6] == [
        "p.csv line 3: item_id: the id of the item is missing",
        "p.csv line 4: item_id: '1' is the id of item 0 as well",
        "p.csv line 5: price: must be an amount with a point and a currency, such as '12.50 USD', "
        "not '12,50 EUR'",
        "p.csv line 6: link: must be an address that starts with http:// or https://, without spaces, "
        "not 'shop/5'; availability: must be 'in stock', 'out of stock' or 'preorder', not 'maybe'",
        "p.csv line 7: the row has 8 cells, but the header has 7; quote the separators",
    ]
    path = written(tmp_path, changed("1"), changed("7"))
    shop.wait(lambda: items.sync(pinkit.products.read(path), state=state, **where))
    path = written(tmp_path, changed("1", price="x"))  # it has its id, so item 7 is what is missing
    results = shop.wait(
        lambda: items.sync(pinkit.products.read(path), state=state, delete_missing=True, **where)
    )
    assert [(each.state, each.id) for each in results] == [("failed", None), ("done", "7")]
    results = shop.wait(lambda: items.delete(pinkit.products.read(path), **where))
    assert results.ids == ["1"]
