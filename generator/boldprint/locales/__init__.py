"""One file per language: the interface's own words. A new language is a new file with a `CATALOG`."""

from boldprint.registry import discover
from boldprint.values.catalog import Catalog


def catalogs() -> dict[str, Catalog]:
    """The languages that the interface speaks, by their code.

    >>> "en" in catalogs()
    True
    """
    return {catalog.language: catalog for catalog in discover("boldprint.locales", "CATALOG", Catalog).values()}
