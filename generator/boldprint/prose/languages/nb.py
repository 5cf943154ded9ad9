"""Norwegian Bokmål: future, past and passive by pattern."""

from boldprint.prose.language import Language
from boldprint.prose.patterns import finder

_ACTIVE = "skriv hvem som gjør det, eller et påbud"
_PRESENT = "skriv i presens eller som påbud"
_STRONG = "skrev|tok|ga|gikk|kom|så|fikk|hadde|var|ble|gjorde|sa|la|satte|sto|lå|kjøpte|solgte|sendte|valgte|fant|brøt|bar|dro|slo"
# Words in -es that are no passives.
_NO_PASSIVE = """
    finnes synes lykkes trives minnes ellers mens alles deres dens oss hos plass pris gratis sms adresse prosess buss kasse skyldes
    møtes ses
"""
_AFTER_PASSIVE = r"(?= (?:av|til|i|på|med|for|innen|fra|etter|før|ved|automatisk|daglig|alltid|ikke|hver|når|senest|og|via|under)\b|[.]?$)"
_RULES = (
    ("T120", r"\b(?:vil|skal) (?:\w+ ){0,2}?\w+[eåørsa]s?\b", _PRESENT),
    ("T120", r"\bkommer (?:\w+ ){0,1}?til å \w+", "skriv i presens"),
    ("T110?", r"\b(?:har|hadde) (?:\w+ ){0,2}?\w{2,}(?:et|t|dd|tt)\b", "skriv i presens"),
    ("T110", rf"\b(?:{_STRONG})\b(?= )", _PRESENT),
    (
        "T110",
        r"\b(?:kunden|vi|jeg|han|hun|de|sjåføren|lageret|butikken|medarbeideren) \w{3,}(?:et|te|de)\b",
        _PRESENT,
    ),
    ("T130?", r"\b(?:blir|ble|bli|blitt) (?:\w+ ){0,2}?\w{2,}(?:et|t|dd|tt)\b", _ACTIVE),
    ("T130?", rf"\b(?:må|kan|skal|bør|vil)? ?[a-zæøå]{{3,}}es\b{_AFTER_PASSIVE}", _ACTIVE),
    (
        "T140",
        r"\b(?:bør|kanskje|eventuelt|om mulig|hvis mulig|normalt|vanligvis|forhåpentligvis|prøv å|så snart som mulig)\b",
        "skriv et påbud, eller når det gjelder",
    ),
    ("T150", r"\b(?:gjennomfør|foreta|utfør) (?:en |et )?\w+(?:ing|sjon)\b", "skriv verbet i stedet"),
)
_CONDITIONS = "hvis|når|at|som|til|inntil|før|etter at|fordi|mens|der|om|dersom"

LANGUAGE = Language("nb", {"sop": 20, "public": 25}, finder(_RULES, _NO_PASSIVE, _CONDITIONS))
