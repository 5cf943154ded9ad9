"""Swedish: future, past and passive by pattern; deponents (hoppas, finns) are no passives."""

from boldprint.prose.language import Language
from boldprint.prose.patterns import finder

_ACTIVE = "skriv vem som gör det, eller en uppmaning"
_PRESENT = "skriv i presens eller som uppmaning"
_STRONG = "skrev|tog|gav|gick|kom|såg|fick|hade|var|blev|gjorde|sade|sa|lade|satte|stod|låg|köpte|sålde|skickade|valde|fann|bröt|bar|drog|slog"
# Words in -s that are no passives: deponents, adverbs, nouns.
_NO_PASSIVE = """
    finns hoppas märks minns lyckas tycks trivs andas fattas envisas kräks måste också dess alls tills hos oss dels strax annars förstås
    inomhus utomhus någonstans ingenstans plats kurs buss pris ris gratis sms adress process vars deras åldras avundas svettas synes
    trängas umgås låtsas mötas träffas ses hörs behövs krävs skiljs färdas vistas handlas bas kassas gas klass glas
"""
_NOUN_ENDINGS = r"(?!\w*(?:iss|ess|uss|ans|ens|ings|hets|ness|tets|ss)\b)"
_AFTER_PASSIVE = (
    r"(?= (?:av|till|i|på|med|för|inom|från|efter|före|vid|direkt|automatiskt|dagligen|alltid|inte|sedan|varje|när|innan|om|senast|och"
    r"|via|mot|under)\b|[.]?$)"
)
_RULES = (
    ("T120", r"\bkommer (?:\w+ ){0,2}?att \w+", "skriv i presens"),
    ("T120", r"\bska(?:ll)?\b (?:\w+ ){0,2}?\w+[as]\b", _PRESENT),
    ("T110?", r"\b(?:har|hade) (?:\w+ ){0,2}?\w{2,}(?:at|it|tt|lt|ts|its|ats)\b", "skriv i presens"),
    ("T110", rf"\b(?:{_STRONG})\b", _PRESENT),
    ("T110", r"\b\w{3,}(?:ade|dde)\b(?= |[.,!?]|$)", _PRESENT),
    ("T130?", r"\b(?:blir|blev|bli|blivit) (?:\w+ ){0,2}?\w{2,}(?:ad|at|ade|dd|tt|en|et|na)\b", _ACTIVE),
    ("T130?", rf"\b{_NOUN_ENDINGS}[a-zåäöé]{{3,}}(?:as|s)\b{_AFTER_PASSIVE}", _ACTIVE),
    (
        "T140",
        r"\b(?:bör|kanske|eventuellt|om möjligt|normalt|vanligtvis|förhoppningsvis|försök att|så snart som möjligt)\b",
        "skriv en uppmaning, eller när det gäller",
    ),
    ("T150", r"\b(?:genomför|gör|utför) (?:en |ett )?\w+(?:ering|ning)\b", "skriv verbet i stället"),
)
_CONDITIONS = "om|när|att|som|tills|förrän|innan|efter att|eftersom|medan|där|vilket|vilka"

LANGUAGE = Language("sv", {"sop": 20, "public": 25}, finder(_RULES, _NO_PASSIVE, _CONDITIONS))
