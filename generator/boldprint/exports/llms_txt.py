"""llms.txt: what the site holds, for language models: a title, a summary, and lists of links with notes (llmstxt.org).

It cannot say which answer holds for a case: it links to the decisions and, for every page, to its Markdown.
"""

from collections.abc import Iterator

from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.links import all_markets, base_address, page_address, policy_address
from boldprint.values.text import PublicText


def llms_txt(library: PublicLibrary) -> str:
    """The file: one H1, a quoted summary, a paragraph, and H2 sections of links; what may be skipped is called Optional."""
    word = library.catalog.word
    sections: list[tuple[str, list[str]]] = [(word("all-policies"), list(_policies(library)))]
    for market in all_markets(library):
        if market is not library:
            label = next(str(one.label) for one in library.site.markets if one.name == market.edition.market)
            sections.append((label, list(_policies(market, differing=True))))
    sections += [(word("machines-answers"), list(_answers(library))), ("Optional", list(_others(library)))]
    lines = [f"# {_line(library.site.name)}", "", f"> {_line(library.site.answer)}", "", word("machines-about")]
    for title, links in sections:
        lines += ["", f"## {title}", "", *links] if links else []
    return "\n".join([*lines, ""])


def _policies(library: PublicLibrary, differing: bool = False) -> Iterator[str]:
    for policy in library.policies:
        if policy.differs_here or not differing:
            yield _link(_line(policy.part.title), f"{policy_address(library, policy)}.md", _line(policy.part.answer))


def _answers(library: PublicLibrary) -> Iterator[str]:
    base, word = f"{base_address(library)}/api", library.catalog.word
    yield _link("policies.json", f"{base}/policies.json", word("machines-policies"))
    for policy in library.policies:
        tables = library.decisions.policy(policy.id)
        for table in tables.tables if tables is not None else ():
            version = table.on(library.edition.day)
            if version is not None and version.compiled.usable and version.compiled.table.question is not None:
                yield _link(_line(version.compiled.table.question), f"{base}/decisions/{policy.id}.json", f"{table.name}")


def _others(library: PublicLibrary) -> Iterator[str]:
    for article in library.articles:
        yield _link(_line(article.head.title), f"{page_address(library, f'{article.name}.md')}.md", _line(article.head.description))
    changes = page_address(library, "what-changed.md")
    yield _link(library.catalog.word("what-changed"), f"{changes}.md", library.catalog.word("what-changed-lead"))
    programs = page_address(library, "for-programs.md")
    yield _link(library.catalog.word("machines-title"), f"{programs}.md", library.catalog.word("machines-lead"))


def _link(name: str, address: str, note: str) -> str:
    """One link of a list; brackets in a name would end it.

    >>> _link("Size [guide]", "https://help.example/size.html.md", "How to measure.")
    '- [Size (guide)](https://help.example/size.html.md): How to measure.'
    """
    return f"- [{name.replace('[', '(').replace(']', ')')}]({address}): {note}"


def _line(text: PublicText) -> str:
    return " ".join(str(text).split())


def _make(library: PublicLibrary) -> Files:
    return {"llms.txt": llms_txt(library).encode()}


PUBLIC_EXPORT = PublicExport("llms-txt", "llms.txt: the site for language models, each page with its Markdown", _make, site="")
