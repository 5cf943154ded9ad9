"""Swedish: Snowball stems."""

from boldprint.search.language import Language

LANGUAGE = Language(
    code="sv",
    snowball="sv",
    endings=tuple("en et ar er or arna erna n t na a ade s ens ets".split()),
    stop_words=frozenset(
        """
alla allt att av bara behöver blev bli blir blivit de dem den denna deras dess dessa det detta dig din dina ditt du
där då efter ej eller en er era ert ett fick finns från få får för gärna gå går gör göra ha hade han hans har hej
hellre henne hennes hjälp hjälpa hon honom hur här i in inom inte ja jag ju kan kanske ku kunde man med mellan men mig
min mina mitt mot ni nu när någon något några och också om oss på samma sedan sig sin sina sitt själv ska skulle
snälla som så sådan sådana sådant ta tack till under upp ut vad var vara varför varit varje vart vem vet vi vid vilja
vilka vilken vilket vill vår våra vårt än är åt över
""".split()
    ),
)
