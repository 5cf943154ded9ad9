"""Finds survey questions that suggest their answer (003-09: open questions; 003-10: objective ones)."""

import re
from typing import Final

from boldprint.prose.language import Remark

_PRAISE: Final = (
    r"great|excellent|amazing|wonderful|fantastic|outstanding|superb|award-winning|friendly|helpful|fast|quick|easy|convenient|perfect"
    r"|professional|high-quality|generous|delicious|beautiful|favou?rite|improved|new and improved"
)
_BLAME: Final = r"terrible|awful|bad|poor|slow|rude|unfair|annoying|frustrating|disappointing|expensive|confusing"
_OPEN: Final = "ask openly: what happened, what was good, what can we do better?"
_WORDINGS: Final = (
    (rf"\bhow (?:much )?(?:{_PRAISE}|{_BLAME})\b", "ask without the judgement: how was it?"),
    (r"\bhow much (?:did|do|will) you (?:enjoy|love|like|value|appreciate|hate|dislike)", "ask without the feeling: how was it for you?"),
    (r"\bhow (?:satisfied|happy|pleased|delighted|impressed|likely)(?! or (?:un|dis))(?! (?:are|were) you or)\b[^?]*", "offer both sides: how satisfied or dissatisfied …?"),
    (r"\b(?:don['’]t|do not|wouldn['’]t|isn['’]t|aren['’]t|won['’]t|didn['’]t|haven['’]t|shouldn['’]t|couldn['’]t) (?:you|it|we|they|our|the|this)\b", _OPEN),
    (r"\b(?:do|would) you (?:not )?agree\b", "ask what they think: what do you think of …?"),
    (r"\b(?:isn['’]t it|don['’]t you(?: think)?|right|correct|wouldn['’]t you)\?", "leave the tail out"),
    (rf"\b(?:our|the|this|your) (?:{_PRAISE}|{_BLAME}) (?=\w)", "leave the adjective out"),
    (r"\bwhy (?:do|did|is|are|was|were) (?:you |it |our |we |they |the )?(?:\w+ )?(?:love|like|prefer|enjoy|choose|hate|better|best)", _OPEN),
    (r"\b(?:always|ever|never|all|none|every)\b(?=[^?]*\?)", "ask how often, with choices"),
    (r"\b(?:most|many) (?:people|customers|of our customers)\b", "leave out what others think"),
    (r"\b(?:experts|everyone|everybody|studies|it is well known)\b", "leave out what others think"),
    (r"\bwhat (?:problems|difficulties|trouble|issues) (?:did|do|have) you\b", "ask first whether there was a problem"),
    (r"\bwhat (?:did|do) you (?:like|love|enjoy|hate|dislike)(?: most| best)?(?! (?:and|or) (?:not|dislike|like))\b", "ask for both: what was good, and what was not?"),
)  # fmt: skip
_LEADING: Final = [(re.compile(pattern, re.IGNORECASE), advice) for pattern, advice in _WORDINGS]
_TWO_IN_ONE: Final = re.compile(
    rf"\b(?:{_PRAISE}|{_BLAME}|polite|clean|clear|cheap|reliable|useful|knowledgeable|courteous|prompt|price|quality|service|speed|staff|product|delivery|website)"
    rf" and (?:the |our |its |was the )?(?:{_PRAISE}|{_BLAME}|polite|clean|clear|cheap|reliable|useful|knowledgeable|courteous|prompt|price|quality|service|speed|staff|product|delivery|website)\b",
    re.IGNORECASE,
)  # fmt: skip


def check_question(question: str) -> list[Remark]:
    """Remarks (T185) on one survey question: praise or blame in it, one side only, somebody else's opinion, two questions in one.

    >>> [(r.words, r.help) for r in check_question("How great was our service?")]
    [('How great', 'ask without the judgement: how was it?')]
    >>> check_question("What is the main reason for your score?")
    []
    """
    found: list[Remark] = []
    for pattern, advice in _LEADING:
        for match in pattern.finditer(question):
            found.append(_remark(match, advice))
    found += [_remark(match, "ask two questions") for match in _TWO_IN_ONE.finditer(question)]
    apart: list[Remark] = []
    for remark in sorted(found, key=lambda r: (r.start, r.start - r.end)):
        if not apart or remark.start >= apart[-1].end:
            apart.append(remark)
    return apart


def _remark(match: re.Match[str], advice: str) -> Remark:
    words = match.group().rstrip(" ?")
    return Remark("T185", match.start(), match.start() + len(words), words, advice)
