"""The list of products: what is read, what is wrong, and that the sample shop's forms know every one of them."""

import pytest
from tests.support.shops import sample_files

from boldprint.project import Project
from boldprint.rules.ask import every_choice
from boldprint.shop.products import FILE, Product, read_products

pytestmark = pytest.mark.slow


def test_columns_may_stand_in_any_order_and_lines_may_be_empty() -> None:
    products, findings = read_products('category,name,sku\r\nouter,"Jacket, red",A-1\r\n,,\r\n'.encode("utf-8-sig"))
    assert products == (Product("A-1", "Jacket, red", "outer"),)
    assert findings == []


@pytest.mark.parametrize(
    ("sheet", "said", "line"),
    [
        (b"", "The list of products has no column “sku”.", 1),
        (b"sku,name\nA,B\n", "The list of products has no column “category”.", 1),
        (b"sku,name,category\nA-1,Jacket\n", "“Jacket” has no category.", 2),
        (b"sku,name,category\n,Jacket,outer\n", "“Jacket” has no sku.", 2),
        (
            b"sku,name,category\nA,Jacket,outer\nA,Boot,footwear\n",
            "The number “A” stands on two lines, also beside “Jacket”.",
            3,
        ),
        (b"sku,name,category\nA,J\xe4cka,outer\n", "The list of products is not written in UTF-8.", 1),
    ],
)
def test_what_is_wrong_is_named_with_its_line(sheet: bytes, said: str, line: int) -> None:
    (finding,) = read_products(sheet)[1]
    assert (finding.message, finding.span.file, finding.span.line) == (said, FILE, line)


def test_the_form_for_returns_knows_every_product_of_the_shop(own_project: Project) -> None:
    library = own_project.library
    assert library is not None
    returns = library.policy("returns")
    assert returns is not None
    part = returns.versions().latest.public
    assert part is not None
    choices = {choice.name for table in part.tables for ask in table.asks for choice in every_choice(ask.choices)}
    assert library.products
    assert {product.category for product in library.products} <= choices
    assert FILE in sample_files()
