"""From the Markdown of a text field to HTML, with exactly the extensions of `mkdocs.yml`."""

import re
from functools import cache, lru_cache

from markdown import Markdown

EXTENSIONS = (
    "attr_list",
    "md_in_html",
    "admonition",
    "def_list",
    "footnotes",
    "tables",
    "abbr",
    "pymdownx.superfences",
)
_REACHED = re.compile(r"<a\b.*?</a>|<b>(?:(?P<mail>[^<>@\s]+)@(?P<host>[^<>@\s]+)|(?P<tel>\+\d[\d ]{5,20}))</b>", re.DOTALL)
_SHORT_HEAD = re.compile(r"<[^>]*>|(?<![\w&#-])(\w-)(?=\w)")
_LAST_STOP = re.compile(r"(?<!\.)\.((?:</\w+>)*)\s*\Z")
_PLAIN = re.compile(r"(?![!:=+-])(?:[^\\`*_\[\]<>&#\n|~^{}]|<b>[^\\`*_\[\]<>&#\n|~^{}]+</b>)*")
"""One line with no mark of Markdown, facts in it. What is a mark at the beginning of a line alone may stand within it."""


@cache
def _markdown() -> Markdown:
    return Markdown(extensions=list(EXTENSIONS), output_format="html")


@lru_cache(maxsize=16_384)
def blocks(source: str) -> str:
    """The Markdown source as HTML blocks.

    >>> blocks("One.\\n\\nTwo.")
    '<p>One.</p>\\n<p>Two.</p>'
    """
    # Text with no mark of Markdown in it is the common case, and a paragraph is all it can be.
    if _PLAIN.fullmatch(source):
        return reached(f"<p>{source}</p>")
    markdown = _markdown()
    markdown.reset()
    return reached(re.sub(r"\n\s*\n", "\n", markdown.convert(source)))


def plain_words(source: str) -> str | None:
    """The words of a source that is one paragraph without a mark of Markdown, facts in it; None of any other.

    >>> plain_words("Within <b>30 days</b> of delivery."), plain_words("Within *days*")
    ('Within 30 days of delivery.', None)
    """
    return source.replace("<b>", "").replace("</b>", "") if _PLAIN.fullmatch(source) else None


def inline(source: str) -> str:
    """The Markdown source of one sentence or paragraph as HTML without a block around it.

    >>> inline("Within <b>30 days</b> of *delivery*")
    'Within <b>30 days</b> of <em>delivery</em>'
    """
    made = blocks(source.strip())
    one = re.fullmatch(r"<p>(.*)</p>", made, re.DOTALL)
    return one[1] if one and "<p>" not in one[1] else made


def reached(made: str) -> str:
    """HTML in which telephone numbers and e-mail addresses that are facts can be tapped; those inside links stay.

    >>> reached("Call <b>+353 20 910 0148</b>.")
    'Call <a href="tel:+353209100148"><b>+353 20 910 0148</b></a>.'
    """

    def linked(found: re.Match[str]) -> str:
        if found["tel"]:
            return f'<a href="tel:{found["tel"].replace(" ", "")}">{found[0]}</a>'
        if found["mail"]:
            address = f"{found['mail']}@{found['host']}"
            host, _, last = found["host"].rpartition(".")
            return f'<a href="mailto:{address}"><b class="bp-at-fact">{found["mail"]}@<wbr>{host}<wbr>.{last}</b></a>'
        return found[0]

    return _REACHED.sub(linked, made)


def capital(made: str) -> str:
    """HTML that begins with words and stands as a sentence of its own: its first letter is a capital.

    >>> capital("website, shops"), capital("<b>2</b> shops")
    ('Website, shops', '<b>2</b> shops')
    """
    return made[:1].upper() + made[1:]


def without_stop(made: str) -> str:
    """HTML of a sentence that a sign of its own divides from the next one, so without its full stop.

    >>> without_stop("The phone rings."), without_stop("And then …"), without_stop("Nobody <b>speaks.</b>")
    ('The phone rings', 'And then …', 'Nobody <b>speaks</b>')
    """
    return _LAST_STOP.sub(r"\1", made)


def unbroken(made: str) -> str:
    """HTML in which a single letter and its hyphen stay with the word that they begin: large type breaks lines often.

    >>> unbroken('E-mails <b data-x="a-b">X-rays</b>').encode("ascii", "xmlcharrefreplace")
    b'E-&#8288;mails <b data-x="a-b">X-&#8288;rays</b>'
    """
    return _SHORT_HEAD.sub(lambda found: f"{found[1]}\u2060" if found[1] else found[0], made)
