"""The public library of a shop in the tests."""

import datetime
from collections.abc import Mapping
from functools import cache

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.locales import catalogs
from boldprint.pages.linked_data import with_linked_data
from boldprint.pages.making import make_public_pages
from boldprint.pages.page import PublicPage
from tests.support.shops import TODAY, library_of, sample_files


def public_of(files: Mapping[str, bytes], day: datetime.date = TODAY, market: str | None = None) -> PublicLibrary:
    """What customers of a market read on a day, the first market's where none is named."""
    library = library_of(files)
    site = library.site.on(day) or library.site.latest
    catalog = catalogs().get(site.language, catalogs()["en"]).for_region(site.country)
    edition = Edition(Audience.PUBLIC, site.language, market or site.markets[0].name, day)
    return public_library(library, edition, catalog)


@cache
def sample_public() -> PublicLibrary:
    """The sample shop, first market, on the day of the tests."""
    return public_of(sample_files())


@cache
def sample_pages() -> tuple[PublicPage, ...]:
    """The public pages of the sample shop's first market, each with its description for machines."""
    library = sample_public()
    return with_linked_data(library, make_public_pages(library))
