"""Reads the shops of the search tests: pages, queries and answers from YAML, synonyms shared by both."""

import hashlib
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from boldprint.search import Answer, Document, Passage, Query, Synonym

HERE = Path(__file__).parent


class Shop(NamedTuple):
    """A shop's pages, and its queries: those that tuning may look at, and the third that it may not."""

    documents: list[Document]
    synonyms: list[Synonym]
    tuned: list[Query]
    held_out: list[Query]

    @property
    def queries(self) -> list[Query]:
        return self.tuned + self.held_out


def read_shop(name: str) -> Shop:
    """The shop in the folder `name`. A query is held out when the hash of its text is divisible by three."""
    pages = [page for path in sorted((HERE / name).glob("pages*.yaml")) for page in _yaml(path)]
    answers = _yaml(HERE / name / "answers.yaml") if (HERE / name / "answers.yaml").exists() else {}
    queries = [
        Query(str(text), (f"{page}.html",), {"-": ""}.get(figure, figure) if (figure := answers.get(text)) else None)
        for path in sorted((HERE / name).glob("queries*.yaml"))
        for page, texts in _yaml(path).items()
        for text in texts
    ]
    held_out = [query for query in queries if _hash(query.text) % 3 == 0]
    return Shop(
        documents=[_document(page) for page in pages],
        synonyms=[Synonym(said, meant) for said, meant in _yaml(HERE / "synonyms.yaml")],
        tuned=[query for query in queries if query not in held_out],
        held_out=held_out,
    )


class Tongue(NamedTuple):
    """A few pages in another language, to prove its analysis."""

    documents: list[Document]
    synonyms: list[Synonym]
    queries: list[Query]


def read_languages() -> dict[str, Tongue]:
    """The small corpora of `languages.yaml`, by language."""
    return {
        code: Tongue(
            [_short_document(page, code) for page in shop["pages"]],
            [Synonym(said, meant) for said, meant in shop["synonyms"]],
            [Query(str(text), (f"{page}.html",)) for page, texts in shop["queries"].items() for text in texts],
        )
        for code, shop in _yaml(HERE / "languages.yaml").items()
    }


def _short_document(page: dict[str, Any], language: str) -> Document:
    fact = Answer(page["text"], page["figure"])
    section = Passage("fact", page["label"], page["text"], tuple(page["words"]), fact)
    return Document(page["id"], f"{page['id']}.html", page["title"], tuple(page["says"]), (section,), None, language)


def _document(page: dict[str, Any]) -> Document:
    url = f"{page['id']}.html"
    lead = page.get("answer")
    return Document(
        id=page["id"],
        url=url,
        title=page["title"],
        says=tuple(page["says"]),
        answer=Answer(lead["text"], str(lead.get("figure", "")), f"since {lead['since']}" if "since" in lead else "")
        if lead
        else None,
        sections=tuple(
            Passage(
                anchor=part["id"],
                heading=part["heading"],
                text=part["text"],
                says=tuple(str(words) for words in part.get("says", [])),
                fact=Answer(part["text"], str(part["fact"]), url=f"{url}#{part['id']}") if "fact" in part else None,
            )
            for part in page["sections"]
        ),
    )


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _hash(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)
