"""Norwegian bokmål: Snowball stems (Whoosh calls the language `no`)."""

from boldprint.search.language import Language

LANGUAGE = Language(
    code="nb",
    snowball="no",
    endings=tuple("en et er ene a ens te t e r s".split()),
    stop_words=frozenset(
        """
alle allerede alt at av bare begge ble bli blir blitt både da de deg dem den denne der dere deres det dette din dine
disse ditt du eller en enn er et etter fikk for fordi fra få får gjerne gjør gjøre gå går ha hadde han hans har hei
henne hennes her hjelp hjelpe hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke inn ja jeg kan kanskje
kun kunne man med meg mellom men min mine mitt mot må måtte ned noe noen nå når og også om opp oss over på samme seg
selv si siden sin sine sitt skal skulle slik som så ta takk til under ut var ved vi vil ville vite vår våre være vært
å
""".split()
    ),
)
