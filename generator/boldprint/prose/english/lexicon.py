"""The closed classes of English and the words of the trade that the rules need by name (`lists.txt`)."""

from typing import Final

from boldprint.prose.english import tags
from boldprint.prose.english.lists import words

_CLASSES: Final = {
    "determiner": tags.DETERMINER,
    "subject": tags.SUBJECT,
    "pronoun": tags.PRONOUN,
    "object": tags.OBJECT,
    "preposition": tags.PREPOSITION,
    "conjunction": tags.CONJUNCTION,
    "subordinator": tags.SUBORDINATOR,
    "relative": tags.RELATIVE,
    "modal": tags.MODAL,
    "future": tags.FUTURE,
    "be": tags.BE,
    "have": tags.HAVE,
    "do": tags.DO,
    "get": tags.GET,
    "to": tags.TO,
    "not": tags.NOT,
    "adverb": tags.ADVERB,
    "adjective": tags.ADJECTIVE,
    "plural": tags.PLURAL,
    "noun": tags.NOUN,
    "present": tags.PRESENT,
    "number": tags.NUMBER,
    "base": tags.BASE,
    "third": tags.THIRD,
    "past": tags.PAST,
    "participle": tags.PARTICIPLE,
    "gerund": tags.GERUND,
}


def _closed() -> dict[str, int]:
    found: dict[str, int] = {}
    for section, tag in _CLASSES.items():
        for word in words(section):
            found[word] = found.get(word, 0) | tag
    return found


CLOSED: Final = _closed()
STATES: Final = words("states")
HALF_STATES: Final = words("half states")
NO_OBJECT: Final = words("no object")
LABELS: Final = words("labels")
PEOPLE: Final = words("people")
CLAUSE_VERBS: Final = words("clause verbs")
QUESTION_VERBS: Final = words("question verbs")
WANTING: Final = words("wanting")
LETTING: Final = words("letting")
