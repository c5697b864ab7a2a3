"""The rule KP208, inconsistent-reference."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.again import Again, named_again
from kling_prompt.linter._noun.mentions import Mention
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class InconsistentReference(Rule):
    """The same thing under another name: first "a white SUV", then "the car".

    The model may take the second name for a second thing. Repeat the name, best with what
    distinguishes it ("the white SUV"). Pronouns are fine, and so is a name that keeps its head
    noun: "a tabby cat", then "the cat".

    Source: the Kling 2.0 prompting guide, pitfall 7. It holds for all models.
    """

    code = "KP208"
    name = "inconsistent-reference"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "A german shepherd runs on a wet beach. The dog barks at a wave.",
        "A cat holds her kitten and licks the little one in soft light.",
        "A figure walks through thick snow. The person stops at a red door.",
        "A woman rocks her baby in low light, and the child's hand opens.",
        "A row of samurai stands at a wall. Each warrior holds a lamp.",
        "A boy fills his puppy's bowl, and the dog wags its tail.",
        "A gray-haired baker pulls loaves from an oven. Two boys wave at the man.",
        "A poodle naps on a rug, and a boy strokes the playful pup.",
        "A cook sharpens a cleaver. The knife flashes in low light.",
        "Honey runs from a spoon, the thick liquid glows in the light.",
        "A red Porsche waits at a gate. Fog hides the sports car's hood.",
        "A phoenix rises from gray ash. The creature's eyes glow in the dark.",
        "A vehicle climbs a wet road, and the camera stays behind the car.",
        "A flight attendant pours tea. The stewardess smiles at a man in a cap.",
        "A cheetah runs over dry grass, and dust hides the speed of this magnificent predator.",
        "A singer in a gray outfit bows, and lamps gleam on her attire.",
        "A yellow taxi waits at a wet corner. The car pulls out into the evening traffic.",
        "A young boy flies a paper kite on a windy hill. The child laughs and runs.",
        "A leather sneaker turns on a white stand. Light slides over the shoe.",
        "A rusty robot waters a plant. Steam rises from the machine in the morning sun.",
        "A husky runs through deep snow, and the dog shakes its fur in the low sun.",
        "An old fisherman mends a torn net on a pier. The man hums a quiet song.",
        "A gray parrot sits on a bare branch. The bird folds its wings.",
        "An astronaut floats in a dim corridor. The figure turns to the round window.",
        "A violin lies on dark velvet. The instrument gleams in soft light.",
        "A copper kettle hums on a stove, and soft steam hides the shiny kitchenware.",
        "A lizard basks on a hot stone. The tiny reptile blinks in the sun.",
        "Two foxes cross a frozen lake at dusk. The animals leave blue tracks.",
        "A ruby ring turns on gray silk. Soft light slides over the jewelry.",
        "A giant octopus grips a sunken boat. The creature glows in the dark.",
        "A viking rows through fog, ravens circle. The figure lifts a horn.",
        "A maple loses its leaves in one gust, the tree bare in a moment.",
        "Several mammoths cross a snowy plain, a low view of the large furry mammal.",
        "A hot air balloon drifts over gray fields. The aircraft throws a long shadow.",
        "A baby elephant slides down a wet bank, and the calf rolls in the mud.",
        "A sea lion claps on a wet rock. The lion slips into the dark water.",
        "Tulips open on a sill in soft light, flowers turn to the window.",
        "A tractor stands in tall grass. The old, rusty machine coughs and starts.",
        "A trumpet lies on a stage. The shining brass instrument throws back the light.",
        "A goat stands on a wet ledge, and this nimble creature leaps the gap.",
        "Two alpacas stand in deep snow. Both animals chew and look up.",
        "A puppy sleeps in a basket. The little fellow twitches in a dream.",
        "A woman in a silver gown crosses a dim hall, lamps gleam on her dress.",
        "Duck swims on a green pond in rain. The bird shakes its tail.",
        "A widow lights a lamp. The old woman smiles at the wall.",
        "A violinist plays on a roof at dusk, and pigeons land near the fiddler.",
        "A barista pours milk into a cup. The worker's hands are steady.",
        "A toy shop in rain, a snail crawls up the door and the mollusk stops.",
    )
    good: ClassVar[Cases] = (
        "An ice cube melts in a warm drink and sends ripples through the liquid.",
        "A shepherd walks up a green hill at dawn. The dog runs ahead of the sheep.",
        "The sun rose over a gray field. The flower opens in the light.",
        "A construction crane turns in fog. The bird lands on its arm.",
        "The walls glow orange in the dusk. The fruit lies on a table.",
        "A magician in dazzling attire bows. His costume gleams in the light.",
        "Boys are playing basketball in a yard, and one throws the ball to a girl.",
        "A cat sleeps on a lap, calm between the pet and owner in soft light.",
        "A cave with old paintings, a torch shows new parts of the artwork.",
        "A yellow taxi waits at a wet corner. The taxi pulls out into the evening traffic.",
        "A red sports car idles at a level crossing. The car shakes as a train goes by.",
        "A husky runs through deep snow while the dog sled slides behind it.",
        "A sailor ties a rope on the deck. It is wet and heavy.",
        "A boy and a child in red boots play on the stairs. The child waves.",
        "An arc around a grand piano in an empty hall shows the details of the instrument.",
        "An old baker bows over a tray while a gray cat watches the man from a shelf.",
        "A dancer bows in a white spotlight. The woman in the first row claps.",
        "A wooden ship leaves a foggy harbor. The boat next to it turns.",
        "A nurse bandages a fox in a bright room. The animal hospital is quiet.",
        "A finch and a robin sit on a wet rail. The bird on the left sings.",
        "A bus stops in heavy rain. The vehicle behind it honks.",
        "A red fox and two wolves run over snow; the animals cross a stream.",
        "A wolf steps through snow while a dog barks. The dog looks back.",
        "A violin player bows in soft light. The instrument case lies open.",
        "Birds circle over dark pines in soft light. The camera slowly cranes up.",
        "A polar bear walks over gray ice. The bear shakes its wet fur.",
        "A robin lands on a fence. The other bird hops along the gutter.",
        "A cloud like a giant whale drifts over a field. The animal in the pen looks up.",
        "A red sedan waits at a gate while the blue car drives off.",
        "A cottage stands in snow. The house on the ridge has one lit window.",
        "A poodle and a pug play on a lawn. The dog barks at a ball.",
        "A fern trembles on a sill while the nuclear plant hums behind the river.",
        "A truck climbs a wet road in fog. The drone keeps pace beside it.",
        "A kitten naps on a rug. The one at the door yawns.",
        "A sedan turns off a wet road. The car wash on the corner glows.",
        "A horse waits at a gate. The girl behind it strokes her pet.",
        "Two foxes cross a frozen lake, and one animal shelter glows on the shore.",
        "On the beach, people sit in the sand, surfers glide on the waves.",
        "A view of a gray harbor statue, and beside it the Statue of Liberty.",
        "A hermit crab drags its shell over wet sand; the creature beneath a rock backs away.",
        "A bride in a vintage gown runs along a pier, her sister holds up her own dress.",
        "Gadgets lie on a low table in soft light, a boy lifts the phone.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each other name of a known thing, behind the name that it stands for."""
        for again in named_again(draft):
            yield _flaw(draft, again)


def _flaw(draft: Draft, again: Again) -> Flaw:
    """What a second name may become, and how to keep the first."""
    first, second = _place(draft, again.first), _place(draft, again.second)
    named, renamed = draft.text[slice(*first)], draft.text[slice(*second)]
    message = (
        f'"the {renamed.lower()}" may become a second thing beside the {named.lower()}; '
        "keep the name that came first"
    )
    same = again.first.form.many == again.second.form.many
    fix = Fix(f'write "{named}" again', (Edit(*second, named),)) if same else None
    return Flaw(message, draft.span(again.lead, again.second.place), fix)


def _place(draft: Draft, mention: Mention) -> tuple[int, int]:
    """Where a name stands in the text, without its "'s"."""
    start, end = draft.span(mention.place - mention.size + 1, mention.place)
    return start, end - 2 * draft.words[mention.place].endswith("'s")
