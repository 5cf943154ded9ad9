"""Search in the customer's own words: documents become an index, the index becomes JSON, and one formula ranks it."""

from boldprint.search.build import Index, build_index
from boldprint.search.export import as_json, as_script, export
from boldprint.search.formula import Formula, Weights
from boldprint.search.gate import Query, Report, gate
from boldprint.search.labels import Labels
from boldprint.search.lookup import Lookup
from boldprint.search.model import Answer, Document, Found, Hit, Link, Part, Passage, Synonym
from boldprint.search.ranker import find, rank

__all__ = [
    "Answer",
    "Document",
    "Formula",
    "Found",
    "Hit",
    "Index",
    "Labels",
    "Link",
    "Lookup",
    "Part",
    "Passage",
    "Query",
    "Report",
    "Synonym",
    "Weights",
    "as_json",
    "as_script",
    "build_index",
    "export",
    "find",
    "gate",
    "rank",
]
