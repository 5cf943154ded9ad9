"""Latvian: the compound passive (tiek, tika + participle), the future's endings of common verbs, hedges."""

from boldprint.prose.language import Language
from boldprint.prose.patterns import finder

_STEMS = "zvanī sūtī pārbaudī saņem nosūtī atmaksā apstiprinā informē izsnieg piegādā sazinā reģistrē pieņem atbild veik dar būs"
_FUTURE = "|".join(rf"{stem}s(?:im|iet|ies|ieties|imies|u)?" for stem in _STEMS.split() if stem != "būs")
_RULES = (
    ("T120", rf"\b(?:{_FUTURE}|būs|būsim|būsiet)\b", "rakstiet tagadnē vai kā pavēli"),
    ("T110", r"\b(?:bija|biju|bijām|tikām|esam|esat|ir) \w+(?:jis|jusi|juši|ušas|is|usi|uši)\b", "rakstiet tagadnē"),
    ("T130?", r"\b(?:tiek|tika|tiks|tikt|tikusi|ticis) (?:\w+ ){0,2}?\w+(?:ts|ta|ti|tas|to)\b", "rakstiet, kas to dara, vai pavēli"),
    ("T130", r"\bir (?:\w+ ){0,1}?jā\w+", "rakstiet kā pavēli"),
    ("T140", r"\b(?:varbūt|iespējams|ja iespējams|parasti|vajadzētu|pēc iespējas ātrāk|cerams|mēģiniet)\b", "rakstiet pavēli vai nosauciet gadījumu"),
)  # fmt: skip

LANGUAGE = Language(
    "lv", {"sop": 20, "public": 25}, finder(_RULES, "", "ja|kad|ka|kas|kuru|kuri|kura|līdz|pirms|tiklīdz")
)
