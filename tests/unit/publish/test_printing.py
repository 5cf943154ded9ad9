"""The long pages for paper: contents by section, in the order of the pages."""

import re

from tests.support.returns import SHOP
from tests.support.shops import TODAY, library_of, with_files

from boldprint.publish.printing import printed
from boldprint.publish.site import catalog_for


def test_the_contents_stand_by_section_in_the_order_of_the_pages() -> None:
    library = library_of(with_files(SHOP))
    made = printed(library, TODAY, catalog_for(library, "en", TODAY))
    for name, sections in (("public.html", ("All policies", "More")), ("handbook.html", ("All policies",))):
        page = made[name].decode()
        contents = page[: page.index("</article>")]
        found = re.findall(r"<h2>([^<]*)</h2>", contents)
        assert [one for one in found if one in sections] == list(sections), found
        links = re.findall(r'<li><a href="#([^"]*)"', contents)
        assert links == re.findall(r'<article class="md-typeset" id="([^"]*)"', page)
