"""What the shop sells (`content/products.csv`): so that a customer can type the name of a thing and the form knows what it is."""

import csv
import io
from dataclasses import dataclass

from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

FILE = "content/products.csv"
COLUMNS = ("sku", "name", "category")


@dataclass(frozen=True, slots=True)
class Product:
    """One product. Its category is the id of a choice in the asks that want to know what it is."""

    sku: str
    name: str
    category: str


def read_products(content: bytes) -> tuple[tuple[Product, ...], list[Finding]]:
    """The products in a sheet with the columns sku, name and category, in its order, and what is wrong with its lines.

    >>> read_products(b"sku,name,category\\r\\nA-1,Inishmore Rain Jacket,outer\\r\\n")[0]
    (Product(sku='A-1', name='Inishmore Rain Jacket', category='outer'),)
    >>> [finding.message for finding in read_products(b"sku,name,category\\nA-1,Rain Jacket,\\n")[1]]
    ['“Rain Jacket” has no category.']
    """
    try:
        lines = csv.reader(io.StringIO(content.decode("utf-8-sig")))
        rows = [(line, row) for line, row in enumerate(lines, start=1) if any(row) and not row[0].startswith("#")]
    except UnicodeDecodeError:
        return (), [_fault(1, "The list of products is not written in UTF-8.", "Save it again as CSV in UTF-8.")]
    first, names = rows[0] if rows else (1, [])
    head = [name.strip().lower() for name in names]
    missing = [column for column in COLUMNS if column not in head]
    if missing:
        return (), [_fault(first, f"The list of products has no column “{missing[0]}”.", "Begin with the line: sku,name,category.")]
    places = [head.index(column) for column in COLUMNS]
    return _read_rows([(line, [row[place].strip() if place < len(row) else "" for place in places]) for line, row in rows[1:]])


def _read_rows(rows: list[tuple[int, list[str]]]) -> tuple[tuple[Product, ...], list[Finding]]:
    products: dict[str, Product] = {}
    findings: list[Finding] = []
    for line, cells in rows:
        fault = _missing(cells, line) or _repeated(products.get(cells[0]), line)
        if fault is None:
            products[cells[0]] = Product(*cells)
        else:
            findings.append(fault)
    return tuple(products.values()), findings


def _missing(cells: list[str], line: int) -> Finding | None:
    what = next((column for column, cell in zip(COLUMNS, cells, strict=True) if not cell), None)
    if what is None:
        return None
    name = next(cell for cell in (cells[1], cells[0], cells[2]) if cell)
    return _fault(line, f"“{name}” has no {what}.", f"Write its {what}, or take the line out.")


def _repeated(other: Product | None, line: int) -> Finding | None:
    if other is None:
        return None
    return _fault(line, f"The number “{other.sku}” stands on two lines, also beside “{other.name}”.", "Give each product a number of its own.")


def _fault(line: int, message: str, help_text: str) -> Finding:
    return Finding("Y306", Level.ERROR, Span(FILE, line, 1, line, 1), message, help_text)
