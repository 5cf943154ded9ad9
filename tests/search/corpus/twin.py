"""Random queries, hostile queries, and what the Python twin finds in the shape that the browser's ranker gives."""

import random
from collections.abc import Sequence
from typing import Any

from boldprint.search import Answer, Found, Hit

LETTERS = "abcdefghijklmnopqrstuvwxyz  éøßæ'’-\"*~^:()[]{}/\\<>&;退货政策שלוםمرحبا😀\x00\x07\t\n\u200f\ud800ıİſKÅǅ"

HOSTILE = {
    "twenty thousand letters": "a" * 20_000,
    "ten thousand words": "return " * 10_000,
    "twenty thousand Chinese characters": "退货" * 10_000,
    "twenty thousand accents": "e" + "\u0301" * 20_000,
    "control characters": "return\x00\x01\x02\x1b[31m\x7f\r\n\tlabel",
    "a regular expression": "(a+)+$ .* [^]{1,9} \\d+ (?=x)",
    "Lucene's syntax": 'title:return^9 AND (NOT "label"~2 OR +refund -money) [a TO z] *:* ret?rn fuzzy~',
    "markup": '<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt; "return"',
    "an address": "javascript:alert(1)//",
    "right to left": "مرحبا return שלום \u202eelbal\u202c",
    "emoji": "🎁📦 return 👩‍👩‍👧‍👦 🇮🇪",
    "only stop words": "how do i get it to you and what is the",
    "half a pair": "\ud800return\udfff",
    "nothing": " \t ",
    "keys of an object": "__proto__ constructor toString hasOwnProperty",
}


def random_queries(said: Sequence[str], number: int, seed: int = 1) -> list[str]:
    """Queries of four kinds: odd letters, customers' words mixed, customers' words with slips, any characters at all."""
    chance = random.Random(seed)
    vocabulary = [word for text in said for word in text.split()]
    return [_random_query(at % 4, vocabulary, chance) for at in range(number)]


def _random_query(kind: int, vocabulary: list[str], chance: random.Random) -> str:
    if kind == 0:
        return "".join(chance.choice(LETTERS) for _ in range(chance.randrange(40)))
    if kind == 3:
        ranges = ((32, 0x250), (0x250, 0x2000), (0x2000, 0x10FFFF))
        return "".join(chr(chance.randrange(*chance.choice(ranges))) for _ in range(chance.randrange(1, 20)))
    text = " ".join(chance.choice(vocabulary) for _ in range(chance.randrange(1, 8)))
    for _ in range(0 if kind == 1 else chance.randrange(1, 4)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice("abcdefghijklmnopqrstuvwxyzé ") + text[at + chance.randrange(2) :]
    return text


def in_the_browsers_shape(found: Found) -> dict[str, Any]:
    """What `search-ranker.js` returns for the same."""
    place = next((at for at, hit in enumerate(found.hits) if hit.answer), 0)
    return {
        "answer": _answer(found.answer, place),
        "hits": [_hit(hit, place) for hit in found.hits],
        "poor": found.poor,
    }


def _hit(hit: Hit, place: int) -> dict[str, Any]:
    plain = {name: getattr(hit, name) for name in ("url", "title", "section", "score", "kind", "share", "figure")}
    parts = {name: [[part.text, part.marked] for part in getattr(hit, name)] for name in ("label", "snippet")}
    return {**plain, **parts, "answer": _answer(hit.answer, place)}


def _answer(answer: Answer | None, place: int) -> dict[str, Any] | None:
    if answer is None:
        return None
    return {"place": place, "text": answer.text, "figure": answer.figure, "since": answer.since, "url": answer.url}
