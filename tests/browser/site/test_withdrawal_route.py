"""Every page of the sample shop as it is published leads to withdrawal, in the words of the law, where a reader sees it."""

import pytest
from tests.browser.site.conftest import Site
from tests.support.withdrawal import without_route

from boldprint.publish.disk import read_tree

pytestmark = pytest.mark.browser


def test_every_page_leads_to_withdrawal(sites: dict[str, Site]) -> None:
    site = sites["public"]
    assert len(site.pages) > 40
    assert without_route(read_tree(site.folder), "https://help.harbourandpine.example/") == []
