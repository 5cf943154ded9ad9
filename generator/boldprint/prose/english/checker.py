"""English: joins the rules of this folder."""

import re
from collections.abc import Iterator
from typing import Final

from boldprint.prose.english.actions import second_action
from boldprint.prose.english.clauses import clauses
from boldprint.prose.english.nominal import nominalised
from boldprint.prose.english.phrases import worded
from boldprint.prose.english.reading import Word, read
from boldprint.prose.english.rewrite import future_help, passive_help, past_help
from boldprint.prose.english.states import COMING, PAST_PERFECT, WAS
from boldprint.prose.english.tense import Tensed, futures, pasts
from boldprint.prose.english.voice import Passive, passives
from boldprint.prose.language import Kind, Remark

_MAY_BE_PASSIVE: Final = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|ain|isn|aren|wasn|weren|get|gets|got|getting|gotten)(?![a-z])|['’](?:s|re|m|d)(?![a-z])", re.IGNORECASE
)
"""The forms of be and get: customer texts are looked at for the passive alone, and without one of these there is none."""


def find(sentence: str, kind: Kind) -> list[Remark]:
    """Every remark on an English sentence but its length."""
    remarks = list(worded(sentence, kind))
    remarks += [
        Remark("T150", start, end, sentence[start:end], help_text) for start, end, help_text in nominalised(sentence)
    ]
    if kind == "public" and not _MAY_BE_PASSIVE.search(sentence):
        return remarks
    words = read(sentence)
    if words:
        remarks += _verbs(sentence, words, kind)
    return remarks


def _verbs(sentence: str, words: list[Word], kind: Kind) -> Iterator[Remark]:
    clause_of = clauses(words)
    found = passives(words, clause_of)
    for passive in found:
        yield _remark(
            "T130", sentence, words, passive.first, passive.last, passive_help(sentence, words, passive, kind)
        )
    if kind == "public":
        return
    yield from _tenses(sentence, words, found, futures(words), pasts(words, clause_of, found))
    second = second_action(words, clause_of)
    if second >= 0:
        rest = sentence[words[second].start :].rstrip(".!")
        yield Remark(
            "T170",
            words[second].start,
            words[second].start + len(rest),
            rest,
            f"make a second step of it: {rest[:1].upper()}{rest[1:]}.",
        )


def _tenses(
    sentence: str, words: list[Word], voice: list[Passive], coming: list[Tensed], gone: list[Tensed]
) -> Iterator[Remark]:
    spans = {passive.first: passive for passive in voice}
    for tensed in coming:
        passive = spans.get(tensed.first)
        if passive is not None and passive.time == COMING:
            help_text = passive_help(sentence, words, passive, "sop")
            yield _remark("T120", sentence, words, passive.first, passive.last, help_text)
        else:
            yield _remark("T120", sentence, words, tensed.first, tensed.deed, future_help(sentence, words, tensed))
    for tensed in gone:
        passive = next((p for p in voice if p.first <= tensed.first <= p.last and p.time in (WAS, PAST_PERFECT)), None)
        help_text = passive_help(sentence, words, passive, "sop") if passive else past_help(sentence, words, tensed)
        yield _remark("T110", sentence, words, tensed.first, tensed.last, help_text)


def _remark(code: str, sentence: str, words: list[Word], first: int, last: int, help_text: str) -> Remark:
    start, end = words[first].start, words[last].end
    return Remark(code, start, end, sentence[start:end], help_text)
