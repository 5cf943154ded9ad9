"""The pages of the staff handbook as documents of its search. Training is left out: a quiz is not to be looked up."""

from collections.abc import Iterable, Iterator

from boldprint.edition.facts import wording
from boldprint.edition.public import PublicPolicy
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.findable.documents import passages_of, policy_document, written_in_markdown
from boldprint.findable.pieces import PageParts, page_parts
from boldprint.findable.says import says_by_anchor
from boldprint.pages.addresses import html_path, staff_addresses
from boldprint.pages.page import StaffPage
from boldprint.search import Answer, Document, Passage
from boldprint.shop.article import StaffArticle
from boldprint.values.quantity import Words
from boldprint.values.reach import Url
from boldprint.values.text import for_staff_eyes

_FACTS = "staff-facts"
_LONGEST = 32


def staff_documents(library: StaffLibrary, pages: Iterable[StaffPage]) -> tuple[Document, ...]:
    """Policies, procedures, guidelines, the directory, authored pages and forms, each with its page's own words."""
    here = {page.path: page for page in pages}
    paths = staff_addresses(library).paths
    made = [
        _policy(policy, here[paths[policy.id]], library) for policy in library.policies if paths[policy.id] in here
    ]
    made += [_article(article, here[paths[article.name]]) for article in library.articles if paths[article.name] in here]
    made += [_form(form.id, here[paths[form.id]]) for form in library.forms if paths[form.id] in here]
    return tuple(made)


def _policy(policy: StaffPolicy, page: StaffPage, library: StaffLibrary) -> Document:
    parts = page_parts(page.body)
    url, title = html_path(page.path), for_staff_eyes(page.title)
    lead = Passage("", title, for_staff_eyes(page.description))
    own = (lead, *passages_of(title, parts, says_by_anchor(policy.part)), *_facts(policy, url, library))
    if policy.public is None:
        return Document(policy.id, url, title, (), own, kind=policy.kind)
    public = policy_document(policy.public, url, PageParts((), parts.anchors), library.public)
    read = (*_customers_read(policy.public), *public.sections[1:])
    return Document(policy.id, url, title, public.says, (*own, *read), kind="policy")


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


def _article(article: StaffArticle, page: StaffPage) -> Document:
    title = for_staff_eyes(page.title)
    lead = Passage("", title, for_staff_eyes(page.description))
    passages = passages_of(title, written_in_markdown(page.body), {})
    return Document(article.name, html_path(page.path), title, article.head.says, (lead, *passages), kind="article")


def _form(name: str, page: StaffPage) -> Document:
    title = for_staff_eyes(page.title)
    lead = Passage("", title, for_staff_eyes(page.description))
    return Document(name, html_path(page.path), title, (), (lead,), kind="form")
