"""English: Snowball stems; the stop words keep what matters in a shop (back, never, long, without)."""

from collections.abc import Iterator, Sequence

from boldprint.search.language import Language

_VOWELS = "aeiouy"
_INFLECTED = ("s", "ed", "ing")


def forms(words: Sequence[str], stem: str) -> Iterator[str]:
    """The words in their other regular forms: more of it, it done, doing it, who does it, and a common slip.

    >>> [form for form in forms(["deliveries"], "deliveri") if form.startswith("delivery")]
    ['delivery', 'deliverying', 'deliverys']
    >>> list(forms(["ship", "ships"], "ship"))
    ['ship', 'ships', 'shiped', 'shiping', 'shiper', 'shipped', 'shipping', 'shipper']
    """
    plain = [word for word in words if word == stem or not word.endswith(_INFLECTED)]
    for base in plain or (stem, f"{stem}e", f"{stem[:-1]}y"):
        yield from _regular(base)


def _regular(base: str) -> Iterator[str]:
    yield base
    if base.endswith("e"):
        yield from (f"{base}s", f"{base}d", f"{base[:-1]}ing", f"{base}r")
    elif base.endswith("y") and base[-2:-1] not in _VOWELS:
        yield from (f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base[:-1]}ing", f"{base}ing", f"{base[:-1]}ier", f"{base}s")
    else:
        hissing = base.endswith(("s", "x", "z", "ch", "sh", "o"))
        yield from (f"{base}es" if hissing else f"{base}s", f"{base}ed", f"{base}ing", f"{base}er")
        if base[-1:] not in _VOWELS + "wx" and base[-2:-1] in _VOWELS and base[-3:-2] not in _VOWELS:
            yield from (f"{base}{base[-1:]}{ending}" for ending in ("ed", "ing", "er"))


LANGUAGE = Language(
    code="en",
    snowball="en",
    forms=forms,
    stop_words=frozenset(
        """
a about actually after again all already also although always am an and another any anybody anyone anything anyway are
arent as asap at be because been before being btw but by can cannot cant could couldnt dear did didnt do does doesnt
doing dont each either else even ever every folks for from get gets getting give gives go goes going gonna got gotten
guys had hadnt has hasnt have havent having he hello help her here hey hi him his hiya how however hows i id if ill im
in info information into is isnt it itd itll its ive just kind let lets like many may maybe me might mine more most
much must my myself need needs no nor not now of off ok okay on once one only onto or other our ours out please pls
policies policy possible put question questions really said same say says shall she should shouldnt since so some
somebody someone something sorry still such sure take takes tell than thank thanks that thats the their them then
there theres these they theyre thing things think this those though through thru till to too u until up upon ur us use
using very via wanna want wanted wants was wasnt way we well went were werent what whats when whens where wheres
whether which while who whom whose why will wish with wont would wouldnt yes yet you youd youll your youre yours youve
""".split()
    ),
)
