"""The shop's words: a glossary for readers, synonyms and queries for the search."""

from pydantic import Field

from boldprint.policies.part import Names
from boldprint.source.model import Model
from boldprint.values.item import Item
from boldprint.values.text import PublicText


class Term(Item):
    """A word of the trade, explained."""

    noun = "term"

    term: PublicText
    means: PublicText


class Glossary(Model):
    """`content/glossary.yaml`."""

    noun = "glossary"

    terms: tuple[Term, ...]


class SynonymRow(Item):
    """What customers say and what our pages call it, one way."""

    noun = "synonym"

    said: Names = Field(description="What customers type: money back.")
    meant: str = Field(description="What our pages say: refund.")


class Synonyms(Model):
    """`content/synonyms.yaml`."""

    noun = "list of synonyms"

    synonyms: tuple[SynonymRow, ...]


class Query(Model):
    """What a customer types, and the page that has to be found."""

    noun = "query"

    ask: str
    page: Names = Field(min_length=1, description="The id of the policy or page: returns. Of several, any is right.")
    fact: str | None = Field(default=None, description="The fact whose figure should answer: returns.standard.")
    language: str | None = None


class Queries(Model):
    """`content/queries.yaml`: what the search is measured by."""

    noun = "list of queries"

    queries: tuple[Query, ...]
