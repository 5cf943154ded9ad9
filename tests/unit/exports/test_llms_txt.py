"""llms.txt by its grammar, and the Markdown twins that it links to."""

import re

import pytest
from tests.support.public import sample_public

from boldprint.exports.llms_txt import llms_txt
from boldprint.pages.making import make_public_pages
from boldprint.publish.twins import twins

pytestmark = pytest.mark.slow

LINK = re.compile(r"- \[([^\[\]]+)\]\((https://[^\s()]+)\)(?:: (.+))?")


def parsed(text: str) -> tuple[str, str, list[str], dict[str, list[tuple[str, str, str | None]]]]:
    """Title, summary, paragraphs and sections; whatever the proposal does not allow fails."""
    lines = text.splitlines()
    assert lines[0].startswith("# ")
    assert sum(line.startswith("# ") for line in lines) == 1
    rest = [line for line in lines[1:] if line]
    assert rest[0].startswith("> ")
    sections: dict[str, list[tuple[str, str, str | None]]] = {}
    paragraphs: list[str] = []
    for line in rest[1:]:
        if line.startswith("## "):
            sections[line[3:]] = []
        elif sections:
            match = LINK.fullmatch(line)
            assert match is not None, line
            sections[list(sections)[-1]].append((match[1], match[2], match[3]))
        else:
            assert not line.startswith("#")
            paragraphs.append(line)
    return lines[0][2:], rest[0][2:], paragraphs, sections


def test_it_parses_and_leads_to_every_policy() -> None:
    library = sample_public()
    title, summary, paragraphs, sections = parsed(llms_txt(library))
    assert title == "Harbour & Pine"
    assert "30 days to return" in summary
    assert paragraphs
    assert all(sections.values())
    assert list(sections)[-1] == "Optional"
    assert [name for name, _, _ in sections["All policies"]] == [str(policy.part.title) for policy in library.policies]


def test_every_linked_markdown_file_exists() -> None:
    library = sample_public()
    pages = [page for market in library.markets for page in make_public_pages(library.in_market(market))]
    made = twins(library, pages)
    addresses = re.findall(r"\((https://help\.harbourandpine\.example/[^)]+\.md)\)", llms_txt(library))
    assert addresses
    for address in addresses:
        assert address.removeprefix("https://help.harbourandpine.example/") in made


def test_twins_say_what_the_page_says_and_hold_no_html() -> None:
    library = sample_public()
    pages = make_public_pages(library)
    made = {path: content.decode() for path, content in twins(library, pages).items()}
    assert set(made) == {f"{page.path.removesuffix('.md')}.html.md" for page in pages}
    returns = made["returns.html.md"]
    assert returns.startswith("# Returns\n\nSend it back within **30 days** of delivery")
    assert "| Engraved or embroidered | No |" in returns
    for path, text in made.items():
        assert sum(line.startswith("# ") for line in text.splitlines()) == 1, path
        assert not re.search(r"</?(div|p|script|svg|span|form|style|section)\b", re.sub(r"`[^`]*`", "", text)), path
        assert re.search(r"\]\((?!https?:|tel:|mailto:)", text) is None, path
