"""Writes `boldprint/prose/english/verbs.json` from lemminflect's lexicon; run by hand before a release, never at run time.

    python -m venv /tmp/lexicon && /tmp/lexicon/bin/pip install lemminflect
    /tmp/lexicon/bin/python generator/release/verb_table.py generator/boldprint/prose/english/verbs.json

lemminflect (MIT, with the NIH SPECIALIST Lexicon behind it) needs numpy, 45 MB; the table it leaves here is some 70 kB and needs nothing.
"""

import gzip
import importlib.util
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

# Verbs of the trade that the lexicon lacks.
TRADE = """
    autofill backorder barcode chargeback cc crossdock deadbolt decant declutter defrag deselect doublecheck downvote dropship email
    hotfix login logout onboard offboard palletise palletize ping photocopy preauthorise preauthorize prefill reassign reboot rebook
    recheck recount redeliver reenter reissue relabel relock repack reprint requeue rescan reschedule resend reset reshelve restart
    restock retag retest retry reweigh rollback screenshot shrinkwrap spam squeegee stocktake text timestamp toggle triage
    unassign unbox unclip unmute unpack unplug unstack unsubscribe untick unzip upsell upskill whitelist wipe
""".split()
TRADE_IRREGULAR = {
    "resend": ["resent", "resent"],
    "reset": ["reset", "reset"],
    "upsell": ["upsold", "upsold"],
    "input": ["input", "input"],
}
# Where the lexicon's own row is wrong or lacks the participle.
CORRECTED = {"run": ["ran", "run"], "prove": ["proved", "proven/proved"], "strike": ["struck", "struck"]}
TRADE_NOUNS = {
    "backorder",
    "barcode",
    "email",
    "login",
    "logout",
    "photocopy",
    "ping",
    "reboot",
    "reprint",
    "screenshot",
    "text",
    "timestamp",
}


def lexicon() -> Iterator[list[str]]:
    """The rows of the lexicon: word, category, forms."""
    spec = importlib.util.find_spec("lemminflect")
    if spec is None or spec.origin is None:
        raise SystemExit("lemminflect is not installed here; see the top of this file")
    with gzip.open(Path(spec.origin).parent / "resources" / "infl_lu.csv.gz", "rt", encoding="utf-8") as rows:
        for row in rows:
            yield row.rstrip("\n").split(",")


def plain(word: str) -> bool:
    """Whether the table can hold the word: small letters only, more than one."""
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def regular_forms(base: str) -> set[str]:
    """The spellings of the regular past that the reader of the table works out for itself."""
    if base.endswith("e"):
        return {base + "d"}
    forms = {base + "ed", base + base[-1] + "ed"}
    if base.endswith("y"):
        forms.add(base[:-1] + "ied")
    return forms


def table() -> dict[str, object]:
    """The table: bases in four groups by what else the word can be, and the irregular pasts and participles."""
    categories: dict[str, set[str]] = defaultdict(set)
    pasts: dict[str, tuple[list[str], list[str]]] = {}
    for word, category, *forms in lexicon():
        if not plain(word):
            continue
        categories[word].add(category)
        if category == "verb" and forms and forms[0]:
            past = [form for form in forms[0].split("/") if plain(form)]
            participle = [form for form in (forms[1] if len(forms) > 1 else "").split("/") if plain(form)]
            pasts[word] = (past, participle or past)
    for word in TRADE:
        categories[word].update({"verb", "noun"} if word in TRADE_NOUNS else {"verb"})
    irregular = {
        base: ["/".join(past), "/".join(participle)]
        for base, (past, participle) in sorted(pasts.items())
        if past and not set(past + participle) <= regular_forms(base)
    }
    groups: dict[str, list[str]] = {"verb": [], "verb noun": [], "verb adjective": [], "verb noun adjective": []}
    for word, kinds in sorted(categories.items()):
        if "verb" in kinds:
            noun, adjective = "noun" in kinds, bool({"adj", "adv"} & kinds)
            groups["verb" + " noun" * noun + " adjective" * adjective].append(word)
    return {
        "source": "lemminflect 0.2.3 (MIT), from the SPECIALIST Lexicon; written by generator/release/verb_table.py",
        "bases": {name: " ".join(words) for name, words in groups.items()},
        "irregular": {**irregular, **TRADE_IRREGULAR, **CORRECTED},
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(table(), indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
