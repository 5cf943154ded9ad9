"""The archive of a policy: a short entry for each version, a page for each, and no page that grows with what was changed before."""

import datetime
import gzip

from tests.support.returns import RETURNS, SHOP
from tests.support.shops import library_of, with_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.locales import catalogs
from boldprint.pages.composing import public_composer
from boldprint.pages.versions import PUBLIC_PAGE

DAY = datetime.date(2026, 11, 22)
CHANGES = "  - {on: 2026-03-01, class: material, reason: Customers asked for longer., covers: orders placed from this day}\n"
VALUES = "{from: 2026-03-01, value: 30}"


def pages(returns: str = RETURNS) -> dict[str, str]:
    library = library_of(with_files({**SHOP, "policies/returns.yaml": returns}))
    edition = Edition(Audience.PUBLIC, "en", library.site.latest.markets[0].name, DAY)
    made = public_library(library, edition, catalogs()["en"].for_region("IE"))
    return {one.path: str(one.body) for one in PUBLIC_PAGE.make(public_composer(made)) if one.path.startswith("versions/returns")}


def with_versions(number: int) -> str:
    """The policy with so many more versions, each with another time to return."""
    days = [datetime.date(2026, 3, 1) + datetime.timedelta(days=7 * (place + 1)) for place in range(number)]
    changes = "".join(f"  - {{on: {day}, class: material, reason: Again.}}\n" for day in days)
    values = ", ".join([VALUES, *(f"{{from: {day}, value: {30 + place}}}" for place, day in enumerate(days))])
    assert CHANGES in RETURNS
    assert VALUES in RETURNS
    return RETURNS.replace(CHANGES, CHANGES + changes).replace(VALUES, values)


def test_every_version_has_a_page_with_its_own_figures_and_rules() -> None:
    found = pages()
    assert set(found) == {"versions/returns.md", "versions/returns/2024-01-01.md", "versions/returns/2026-03-01.md"}
    for day, length, other in (("2024-01-01", "14\u00a0days", "30\u00a0days"), ("2026-03-01", "30\u00a0days", "14\u00a0days")):
        page = found[f"versions/returns/{day}.md"]
        assert length in page
        assert other not in page
        assert "Can I return it?" in page
        assert f'<section class="bp-version" id="from-{day}">' in page
        assert page.count("<h1>") == 1
        assert page.count(' aria-current="page"') == 1


def test_a_version_leaves_out_nothing_that_its_page_says() -> None:
    found = pages(RETURNS.replace("\npublic:\n", """
public:
  excluded: [Gas and fuel.]
  rights: The law gives you more.
  sections:
    - id: way
      title: The way back
      text: Any box will do.
      points: [Tape it well.]
      steps:
        - {id: print, do: Print the label., more: The page shows a code too.}
""", 1))
    for day in ("2024-01-01", "2026-03-01"):
        for said in ("Any box will do.", "Tape it well.", "Print the label.", "The page shows a code too.", "Gas and fuel.", "The law gives you more."):
            assert said in found[f"versions/returns/{day}.md"], said


def test_the_archive_leads_to_every_version_without_a_script_and_keeps_its_anchors() -> None:
    archive = pages()["versions/returns.md"]
    for day in ("2024-01-01", "2026-03-01"):
        assert f'id="from-{day}" data-bp-since="{day}"' in archive
        assert f'<h2><a href="returns/{day}.html">' in archive


def test_only_the_version_of_another_day_says_where_todays_is() -> None:
    found = pages()
    assert "What holds today:" in found["versions/returns/2024-01-01.md"]
    assert "What holds today:" not in found["versions/returns/2026-03-01.md"]


def test_no_page_grows_with_the_number_of_versions_by_more_than_a_line_each() -> None:
    few, many = pages(with_versions(2)), pages(with_versions(30))
    assert len(many) == len(few) + 28

    def size(found: dict[str, str], path: str) -> int:
        return len(gzip.compress(found[path].encode()))

    assert size(many, "versions/returns/2024-01-01.md") - size(few, "versions/returns/2024-01-01.md") < 28 * 40
    assert size(many, "versions/returns.md") - size(few, "versions/returns.md") < 28 * 80


def test_only_where_a_change_names_orders_is_a_version_chosen_by_the_day_of_one() -> None:
    ordered, plain = pages(), pages(RETURNS.replace(", covers: orders placed from this day", ""))
    assert "data-bp-versions" in ordered["versions/returns.md"]
    assert "data-bp-versions" not in plain["versions/returns.md"]
    assert "Here is each version with its time." in plain["versions/returns.md"]
    assert not any("orders placed from" in page for page in plain.values())
    assert "Earlier orders keep" not in ordered["versions/returns/2024-01-01.md"], "nothing is earlier than the first version"
    complaints = pages(RETURNS.replace("covers: orders placed from this day", "covers: complaints made from this day"))
    assert "data-bp-versions" not in complaints["versions/returns.md"]
    assert "It covers complaints made from this day." in complaints["versions/returns.md"]
