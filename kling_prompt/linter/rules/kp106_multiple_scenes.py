"""The rule KP106, multiple-scenes."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter._scene.leaving import LEAVING, leaves
from kling_prompt.linter._scene.sequences import sequences
from kling_prompt.linter.finding import Severity
from kling_prompt.linter.model import Model


class MultipleScenes(Rule):
    """More than one place, time or shot: "cut to", "montage", "the scene shifts to the sea".

    One generation is one continuous shot; several scenes melt into each other. Make a clip of each
    and join them in editing. "Then" inside one place is fine, and so is a slow change such as a
    flower that opens.

    Source: the Kling 2.0 prompting guide, pitfall 2 and the chapter on chaining. Kling 3.0 and
    later may cut between shots, so the rule is silent for them.
    """

    code = "KP106"
    name = "multiple-scenes"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "Open on a dripping tap. Cut. A desert, cracked earth. Cut. A child drinking.",
        "A girl blows out a candle and we're suddenly on a pirate ship in a storm.",
        "A detective in the rain finds a glove. Flash to the murder, the same glove on a throat.",
        "A pianist practises in a cellar in winter and takes a bow at the opera in spring.",
        "A herder counts yaks on a plateau in Tibet, a driver hums in a cab in Queens.",
        "A letter slides under a door. Elsewhere in the building a woman waits by the phone.",
        "Long ago, a giant slept under the hill. Today, hikers eat sandwiches on his knee.",
        "A car chase through downtown, then across the desert, then over a frozen lake.",
        "At seven she draws a rocket on the wall. At forty she rides one.",
        "A fisherman's hut before the storm. After the storm, planks and a single boot.",
        "Fast-forward ten years and the sapling shades a playground.",
        "A teacher writes on the blackboard. Two streets away a burglar climbs through a window.",
        "The first panel shows a sleeping dragon, the second a thief, the third an awake dragon.",
        "A soldier in the desert opens a parcel. In his mother's kitchen the oven is still warm.",
        "Past midnight a hacker types in a dark room. Next morning police break down the door.",
        "A man runs from a burning house in Kansas and wakes up in a field of glowing mushrooms.",
        "An astronaut's journey: training, launch, a walk in orbit, landing on Mars.",
        (
            "A lighthouse in fog, medium shot of the keeper on the stairs, close up of the "
            "lamp, wide shot of the sea."
        ),
        "The story of a shoe: made in a workshop, worn at a wedding, lost on a beach.",
        "The same bench through the years: lovers, a mother with a pram, an old man alone.",
        "Our story begins in a bakery and finishes on a battlefield.",
        "Summer: children on a raft. Winter: the same lake, skaters.",
        "Before: a gray, empty office. After: plants everywhere, people laughing.",
        "At night she is a thief on the roofs; in the daytime she sells flowers.",
        "A queen is crowned. A queen is led to the block.",
        "In her mind's eye the empty ballroom fills with dancers.",
        "A sailor ties a knot. In his dream he herds goats under two moons.",
        "A hero loses the fight, trains in the mountains and comes back to win.",
        "A potter shapes a bowl while in another workshop a smith bends iron.",
        "Show these in order: a cat, a horse, a whale.",
        "A potter at his wheel. We leave him for a smith at his forge.",
        "A boy in a red cap rows. The boy, now grown, rows alone.",
        "a red door in rain / a wet dog on the stairs / an old man with a lamp",
        "A painter at an easel. Another angle, his muddy boots.",
        "A clerk yawns in an office. He dives into a coral reef.",
        "A singer smiles on a gray stage, broken by flashes of home: a kettle, a made bed.",
        "One day, a storm led the ships home. The captain decided to wait in a gray bay.",
        "A quick flash of loud scenes from a gray harbor town.",
        "An animated trailer of a cook in a gray harbor town.",
        "A lake at night. The first frame shows a boat. The second frame shows a storm.",
        "Shot A: a quiet room. Shot B: a wet street under lamps.",
        "The scene transitions smoothly from a kitchen to a wet street.",
        "Farmers mow hay in low sun, interspersed with close-ups of their hands.",
        (
            "A red robe turns gray: she is born in 1920, weds in 1940 and dies in 1960, "
            "all in soft light."
        ),
        "A seed → a tree → a plank → a ship in gray fog",
        "A cook steps through a mirror into a different room of blue ice.",
        "A white lily in oil. Dissolve into surface ripples of a gray lake.",
        "A tram rolls through Lisbon, Porto and Faro",
        "A gray park at night. The scene suddenly shifts to a busy market under lamps.",
        "The camera switches between the pot on a stove and the face of the cook.",
        "The video combines interviews, reenactments and drawings of a gray castle.",
        "A drone show over a bay, a mix of drone shots, interviews and old footage.",
        "Farmers around the world plant rice in the soft morning light.",
        "A highlight reel of a chess player in a bright hall.",
        "A smith at the forge in quick edits, sparks in the dark.",
        "A tram climbs a hill. The scene cuts abruptly, and a gray harbor lies in fog.",
        "The camera flies over ice, smoothly transitioning between different landscapes.",
        "INT. KITCHEN: a cook peels a pear. EXT. GARDEN: rain falls on a red chair.",
        "Dawn over a barn | noon at a village well | dusk on a stone pier",
        "Tea in Oslo, soup in Lima, cake in Quito: a man in a red cap eats alone.",
        "Old harbor cities like Lisbon, Genoa, and Bergen in the sun.",
        "A gray castle at dusk. In one scene, a guard yawns at the iron gate.",
        (
            "A miller owned a mill. He walked for days and crossed a desert. He climbed a tower, "
            "and turned to the sea. At last he opened the door, and entered a gray hall. He rested."
        ),
        "Inside a library a boy reads. The camera nears the window, it switches to a busy pier.",
        "A video that transitions between a desert, a harbor and a glacier in clear light.",
        "A multi-scene chase on gray roofs in the rain, sharp scene transitions.",
        "A baker kneads dough in a dim kitchen, cut to a full table on a sunny terrace.",
        "A montage of a carpenter building a boat in a gray shed.",
        "A hiker climbs a snowy ridge, then the scene changes to a crowded airport.",
        "Scene 1: a girl plants a seed in wet soil. Scene 2: an old woman sits under a tall oak.",
        "Close-up of a burning candle. Wide shot of an empty church. Close-up of a closed door.",
        "A knight leaves a castle at dawn. Years later he returns with a gray beard.",
        "A balloon trip from a village to a glacier and then to the open sea.",
        "Quick shots of a swimmer, a cyclist and a runner in bright sun.",
        "[00:00] a teacup on a marble shelf. [00:03] a wet dog in a green park.",
        "A farmer sows wheat in spring, waters it in summer and cuts it in autumn.",
        "The video starts with a seed in a dry desert and ends with a ship on a gray ocean.",
        "First a cook in a kitchen, then a waiter on a terrace, finally guests in a garden.",
        "A clerk wakes at dawn, then he is in a crowded office under white light.",
        "A backpacker travels from the jungle to the city to a bare moon.",
        "A street musician travels through Rome, Paris and London in soft rain.",
        "Once upon a time, a miller lived by a wide river with his sons.",
        "A sailor mends a sail. One day, he finds a door in the gray cliff.",
        "A coffee cup that turns into a stormy ocean under a dark sky.",
        "The story of a sailor's life in a gray harbor town.",
        "As the years pass, a gray oak in a yard becomes a giant.",
        "A diver sinks into the blue. Back at the boat, her friend checks a watch.",
        "The clip shows a lion in tall grass. Then it shows a shark in a dark bay.",
        "A tired man opens a door and finds himself on the surface of the moon.",
        "A weaver grew up in a stone village and became a gray old man.",
        "A hiker in a red coat enters another world of blue ice.",
        "A day on a farm, in a factory and in an office, gray light.",
        "We start in a dark cave and end up in a bright city.",
        "From a busy street in the rain to a calm beach in low sun.",
        "First a baker, next a tailor, finally a monk, each in gray light.",
        "A portrait of a woman from baby to old age in a wooden chair.",
    )
    good: ClassVar[Cases] = (
        "Time-lapse of a gray park from lush trees in October to bare ones by November.",
        "Time-lapse of a busy pier, the scene transitions from morning fog to a dark evening.",
        "In a quiet library a boy reads on and on, immersed in an ocean of knowledge.",
        "A gray square with a portal into another universe, soft light.",
        "A wide plain of brown stone, interspersed with dry grass.",
        "A blurred street at night with flashes of lights on wet stone.",
        "A gray evening sky, soft pink at the top, transitioning to a deep indigo.",
        "As the sun sinks, the scene transforms into a calm tableau of gray boats.",
        '{"shot": "a red can on a gray table by a window in soft light", "end": "fade to black"}',
        "A chess player in Vienna pours tea from a Persian pot in soft light.",
        "A waiter hurries out of a kitchen, through the doors and onto a sunny terrace.",
        "A woman at her office desk looks out at the ocean, waves below the window.",
        "A woman stands on a cliff, back to the camera, low sun.",
        "A raven lands on a witch in a swamp, green fog, dead trees.",
        "The same two men play dominoes at a stone table, smoke above them.",
        "In a dream, a whale swims over a gray city.",
        "A storm at sea, flashes of lightning over a gray boat.",
        "A montage of old photos hangs above a desk, slow push in.",
        "After years at sea a sailor steps onto a pier and kisses the planks.",
        "Time-lapse of a gray coast, transitioning from high tide to low tide.",
        "A lone tree. Red leaves. Wind. A swing that moves by itself.",
        "A lake at night in soft rain, fade to black.",
        "A wall of maps of Peru, Nepal and Kenya in a dim hall.",
        "A snow globe on a desk, inside it a school, a church and a casino in soft light.",
        "Dust of centuries lies on a chest in a dim attic.",
        "A ball rolls down a hill, bounces over a wall and splashes into a pond.",
        "A bartender pours multiple shots of tequila in a dim bar.",
        "A striker scores with his second shot in heavy rain.",
        "A cook makes quick cuts into a ripe tomato on a board.",
        "A woman wakes, suddenly she is in a cold sweat, dim light.",
        "A vine grows up and over a stone wall in soft light.",
        "A dog finds itself in a mirror in a bright hall.",
        "A boy slips on the ice, then we see her laugh in the snow.",
        "A close shot transitioning into a wide view of a gray hall.",
        "A man transitions from sitting to kneeling on a gray roof.",
        "A painter at work, the scene cuts a fine figure in gray light.",
        "A lamp turns into a black room, transition to reveal a hand on the door.",
        "A small moon orbits around the world in black space.",
        "A sunset timelapse from noon, dusk, night and dawn over a gray pier.",
        "A ship rendered in Maya, Blender and Houdini sails in gray fog.",
        "The final shot shows a cup on a table in soft light.",
        "A cup of tea, its color a mix of amber and red, stands on a sill.",
        "A neon lamp in a bar, it switches to a blue light over the wet counter.",
        Case("A baker kneads dough, cut to a full table on a terrace.", model=Model.KLING_3),
        "A cook lifts the lid of a copper pot, then stirs it with a wooden spoon.",
        "A paper cutter trims a red card, the cut edge curls in the light.",
        "A close-up of a burning candle that slowly pulls back to show an empty church.",
        "Time-lapse of a white lily that opens on a dark table.",
        "A tailor cuts to the line on a bolt of blue cloth.",
        "A still life with pears, the colors fade in the evening light.",
        "A chameleon in transition on a mossy branch in gray light.",
        "The video begins with a close-up of a brown eye and ends with a wide shot of the face.",
        "A ballet dancer starts slowly, then finally spins in the middle of a bare stage.",
        "The camera sinks along a red door, transitioning from a steep angle into a flat one.",
        "One day old chicks huddle under a red lamp in a barn.",
        "A vine grows up a stone wall in soft morning light.",
        "The camera starts in a doorway and ends up in front of a tall mirror.",
        "The clip shows a lion in tall grass. It then shows its teeth and lies down.",
        "A caterpillar turns into a butterfly on a wet leaf.",
        "A grandmother tells a story of her life to a child in a dim room.",
        "A gray stream which turns into a river winds through a valley.",
        "A view of Paris, France, and its wet roofs at night.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each word that leaves the scene; one finding for shots that follow each other."""
        if draft.model.cuts:
            return
        beyond = 0
        for index in draft.places(LEAVING):
            last = leaves(draft, index) if beyond <= index < draft.denied_from else 0
            if last:
                beyond = last + 1
                yield _flaw(draft, index, last)
        if not beyond:
            for first, last in islice(sequences(draft), 1):
                yield _flaw(draft, first, last)


def _flaw(draft: Draft, first: int, last: int) -> Flaw:
    message = f'"{draft.shown(first, last)}" asks for another shot; make a clip of each'
    return Flaw(message, draft.span(first, last))
