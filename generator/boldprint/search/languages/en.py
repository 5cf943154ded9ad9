"""English: Snowball stems; the stop words keep what matters in a shop (back, never, long, without)."""

from boldprint.search.language import Language

LANGUAGE = Language(
    code="en",
    snowball="en",
    endings=tuple("s es ed d ing er".split()),
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
