"""The languages of a site: where each lies, and what each edition is told of the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from boldprint.publish.edition import Alternate
from boldprint.publish.finish import ONCE
from boldprint.publish.tree import Tree


@dataclass(frozen=True, slots=True)
class SiteLanguage:
    """A language of a site: its code, its own name, the address of its root where it is published, the addresses of its pages from there."""

    code: str
    name: str
    url: str
    pages: frozenset[str]


def alternates(languages: Sequence[SiteLanguage], here: SiteLanguage) -> tuple[Alternate, ...]:
    """All languages as the edition of `here` sees them. The first lies at the root of the site, each other in a folder of its code.

    >>> en = SiteLanguage("en", "English", "https://x.example/", frozenset({"index.html", "returns.html"}))
    >>> ga = SiteLanguage("ga", "Gaeilge", "https://x.example/ga/", frozenset({"index.html"}))
    >>> [(one.lang, one.link, one.current, one.lacks) for one in alternates([en, ga], en)]
    [('en', '', True, ()), ('ga', 'ga/', False, ('returns.html',))]
    >>> [one.link for one in alternates([en, ga], ga)]
    ['../', '']
    """
    everywhere = frozenset[str]().union(*(one.pages for one in languages))
    up = "" if here is languages[0] else "../"
    return tuple(
        Alternate(
            name=one.name,
            link="" if one is here else up if one is languages[0] else f"{up}{one.code}/",
            lang=one.code,
            url=one.url,
            current=one is here,
            lacks=tuple(sorted(everywhere - one.pages)),
        )
        for one in languages
    )


def part_of(site: Tree, code: str, codes: Sequence[str]) -> Tree:
    """What a finished site holds of one of its languages, counted from that language's root; what stands once for all is of none.

    >>> site = Tree({"index.html": b"", "ga/index.html": b"", "robots.txt": b""})
    >>> list(part_of(site, "ga", ["en", "ga"])), list(part_of(site, "en", ["en", "ga"]))
    (['index.html'], ['index.html'])
    """
    if code != codes[0]:
        return site.folder(code)
    others = tuple(f"{other}/" for other in codes[1:])
    return Tree({path: content for path, content in site.items() if path not in ONCE and not path.startswith(others)})
