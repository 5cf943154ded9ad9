"""Latvian: no Snowball stemmer exists, so endings are stripped by a short list of ours.

Latvian nouns and adjectives end in a vowel with or without -m, -s, -i; verbs add -t, -ja, -šana. Cutting the longest
known ending from a word of which at least three letters remain brings the forms of most trade words together; k/g and
c/dz alternations are left alone.
"""

import re

from boldprint.search.language import Language

_ENDING = re.compile(
    "(?:šanām|šanās|šanas|šanai|šanu|šana|šanā|ajiem|ajām|ajam|ajos|ajās|iem|ies|iet|ijas|iju|ija|ām|ās|ēm|ēs|īm|īs|"
    "os|as|es|is|us|am|im|um|ai|ei|ij|ie|āt|ēt|īt|ot|at|it|a|e|i|u|o|ā|ē|ī|ū|s|š|t|m)$"
)


def stem(word: str) -> str:
    """The word without its ending.

    >>> stem("atgriešana"), stem("atgriezt"), stem("preces"), stem("prece"), stem("precēm")
    ('atgrie', 'atgriez', 'prec', 'prec', 'prec')
    """
    match = _ENDING.search(word, 3)
    return word[: match.start()] if match else word


LANGUAGE = Language(
    code="lv",
    stem=stem,
    endings=tuple("s a as ai u am i es e ei em is us os iem ām ēm ā ē ot t šana šanu šanas".split()),
    stop_words=frozenset(
        """
ap ar arī bet bez bija bijis būs būt cik cits daudz es esam esat esmu gan gribu ir ja jau jo jā jūs jūsu ka kad kam
kas ko kur kuras kurš kā kādas kāds kāpēc labdien lai līdz lūdzu man mana manas mani manis mans manu mums mēs mūsu nav
ne no nē pa paldies par pats pie pirms pret pēc saņemt sev sveiki tad tagad tas te tie tiek tikai to tu tā tāpēc un uz
vai var varat varu viens viņa viņi viņš vēl vēlos šis šo šī
""".split()
    ),
)
