"""What customers type in any shop: one YAML file per language, that a translator can edit. A language without a file has none."""

from collections.abc import Mapping as Rows
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.yaml import parse


@dataclass(frozen=True, slots=True)
class CustomersWords:
    """`pages`: for a kind of policy, or a part of a page's id, what customers call it.

    `figures`: for money, length, phone and date, what they add to the name of a figure. `synonyms`: what is said, with what it may mean; a shop uses those meanings whose words stand on its pages.
    """

    pages: Rows[str, tuple[str, ...]]
    figures: Rows[str, tuple[str, ...]]
    synonyms: tuple[tuple[str, str], ...]

    def of_page(self, kind: str, name: str) -> tuple[str, ...]:
        """The words for a policy by its kind; for one without a kind of its own, and for any other page, by its id.

        >>> words = CustomersWords({"returns": ("money back",), "gift-card": ("balance",)}, {}, ())
        >>> words.of_page("returns", "sending-back"), words.of_page("general", "buy-a-gift-card"), words.of_page("general", "tea")
        (('money back',), ('balance',), ())
        """
        if kind in self.pages:
            return self.pages[kind]
        parts = f"-{name}-"
        known = [key for key in self.pages if f"-{key}-" in parts]
        return self.pages[max(known, key=len)] if known else ()


@cache
def customers_words(language: str) -> CustomersWords:
    """The words of a language, by its code.

    >>> "money back" in customers_words("en").of_page("returns", "returns")
    True
    >>> customers_words("fo")
    CustomersWords(pages={}, figures={}, synonyms=())
    """
    file = files("boldprint.locales.customers") / f"{language}.yaml"
    if not file.is_file():
        return CustomersWords({}, {}, ())
    root, findings = parse(file.read_bytes(), f"customers/{language}.yaml")
    if root is None or findings:
        raise ValueError(f"what customers say in {language} cannot be read: {findings}")
    written = _fields(root)
    rows = [_fields(row) for row in _items(written["synonyms"])]
    return CustomersWords(
        {name: tuple(said for line in _texts(lines) for said in line.split("; ")) for name, lines in _fields(written["pages"]).items()},
        {name: _texts(words) for name, words in _fields(written["figures"]).items()},
        tuple((said, one) for row in rows for said in _texts(row["said"]) for one in _texts(row["meant"])),
    )


def _fields(node: Node) -> dict[str, Node]:
    return {entry.key.value: entry.value for entry in node.entries} if isinstance(node, Mapping) else {}


def _items(node: Node) -> tuple[Node, ...]:
    return tuple(node.items) if isinstance(node, Sequence) else ()


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(item.value for item in _items(node) if isinstance(item, Scalar))
