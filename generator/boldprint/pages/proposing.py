"""The foot of every staff page: the way to change what stands there, and to tell customers something for a while."""

from dataclasses import replace
from urllib.parse import quote

from markupsafe import escape

from boldprint.edition.staff import StaffLibrary
from boldprint.pages.addresses import Addresses
from boldprint.pages.page import StaffFragment, StaffPage

SITE_FILE = "content/site.yaml"
NOTICE = "post-a-notice"


def sources(library: StaffLibrary, addresses: Addresses) -> dict[str, str]:
    """From the path of a page to the file that it is made of; a page that is made of many files is left out."""
    files = {policy.id: policy.file for policy in library.policies}
    files |= {article.name: f"content/staff/{article.name}.md" for article in library.articles}
    files |= {one.id: one.span.file for things in (library.forms, library.instruments, library.modules) for one in things}
    return {addresses.paths[name]: file for name, file in files.items()}


def editor(library: StaffLibrary, file: str) -> str | None:
    """Where the git host edits a file; None where `content/site.yaml` does not say where the shop's files live."""
    repository = library.settings.repository
    return f"{repository.edit.href.rstrip('/')}/{quote(file)}" if repository is not None else None


def with_proposal(library: StaffLibrary, addresses: Addresses, files: dict[str, str], page: StaffPage) -> StaffPage:
    """The page with its foot; the page about notices leads to their file itself.

    Blank lines around the foot keep it apart from text that is still Markdown.
    """
    if page.path == addresses.paths[NOTICE]:
        return page
    word = library.public.catalog.word
    edit = editor(library, files.get(page.path, SITE_FILE))
    links = [(edit, word("propose-change"))] if edit is not None else []
    links.append((addresses.link(page.path, NOTICE), word("post-notice")))
    anchors = "".join(f'<a class="bp-btn" href="{escape(href)}">{escape(label)}</a>' for href, label in links)
    return replace(page, body=StaffFragment(f'{page.body}\n\n<p class="bp-btns">{anchors}</p>'))
