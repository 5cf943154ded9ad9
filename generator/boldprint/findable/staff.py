"""The pages of the staff handbook as documents of its search. Training is left out: a quiz is not to be looked up."""

from collections.abc import Iterable, Iterator

from boldprint.edition.facts import wording
from boldprint.edition.public import PublicPolicy
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.findable.documents import names_by_path, passages_of, policy_document, written_in_markdown
from boldprint.findable.pieces import PageParts, page_parts
from boldprint.findable.says import says_by_anchor
from boldprint.pages.addresses import html_path, staff_addresses
from boldprint.pages.page import StaffPage
from boldprint.search import Answer, Document, Passage
from boldprint.values.quantity import Words
from boldprint.values.reach import Url
from boldprint.values.text import for_staff_eyes

_FACTS = "staff-facts"
_LONGEST = 20
_TRAINING = ("training/", "training.md")
_ONLY_LEAD = ("home", "search", "what-changed", "health", "procedures", "forms", "decide")
"""Pages that only lead to others, or tell of all of them."""


def staff_documents(library: StaffLibrary, pages: Iterable[StaffPage]) -> tuple[Document, ...]:
    """Every page that staff may look something up in: policies, procedures, guidelines, authored pages, forms, tools."""
    names = names_by_path(staff_addresses(library))
    here = [(names[page.path], page) for page in pages if page.path in names]
    return tuple(_document(name, page, library) for name, page in here if not _is_left_out(name, page))


def _is_left_out(name: str, page: StaffPage) -> bool:
    return page.path.startswith(_TRAINING) or name in _ONLY_LEAD


def _document(name: str, page: StaffPage, library: StaffLibrary) -> Document:
    policy = library.policy(name)
    if policy is not None:
        return _policy(policy, page, library)
    article = next((article for article in library.articles if article.name == name), None)
    title = for_staff_eyes(page.title)
    parts = written_in_markdown(page.body) if article is not None else page_parts(page.body)
    passages = (Passage("", title, for_staff_eyes(page.description)), *passages_of(title, parts, {}))
    says = article.head.says if article is not None else ()
    return Document(name, html_path(page.path), title, says, passages, kind="article" if article is not None else "page")


def _policy(policy: StaffPolicy, page: StaffPage, library: StaffLibrary) -> Document:
    parts = page_parts(page.body)
    url, title = html_path(page.path), for_staff_eyes(page.title)
    lead = Passage("", title, for_staff_eyes(page.description))
    own = (lead, *passages_of(title, parts, says_by_anchor(policy.part)), *_facts(policy, url, library))
    if policy.public is None:
        return Document(policy.id, url, title, (), own, kind=policy.kind)
    public = policy_document(policy.public, url, PageParts((), parts.anchors), library.public)
    read = (*_customers_read(policy.public), *public.sections[1:])
    return Document(policy.id, url, title, public.says, (*own, *read), kind="policy", usual=public.usual)


def _customers_read(policy: PublicPolicy) -> Iterator[Passage]:
    """What stands on the public page, which a question of a customer is about; its title says where it comes from."""
    title = policy.part.title
    for section in policy.part.sections:
        text = "\n".join(str(text) for text in (section.text, *section.points) if text is not None)
        yield Passage("", f"{title}: {section.title}", text, (str(section.title), *section.says))
    for question in policy.part.questions:
        yield Passage("", f"{title}: {question.ask}", str(question.answer), (str(question.ask), *question.says))


def _facts(policy: StaffPolicy, url: str, library: StaffLibrary) -> Iterator[Passage]:
    """Figures that only staff know."""
    for fact in policy.part.facts:
        known = library.facts.get(f"{policy.id}.{fact.name}")
        if known is None or isinstance(known.quantity, Words | Url):
            continue
        shown = wording(known, library.public.catalog).replace("\u00a0", " ")
        label = for_staff_eyes(fact.label)
        note = f", {for_staff_eyes(fact.note)}" if fact.note is not None else ""
        answer = Answer(f"{label}{note}", shown, "", f"{url}#{_FACTS}") if len(shown) <= _LONGEST else None
        yield Passage(_FACTS, label, f"{label}: {shown}{note}", fact.says, answer)
