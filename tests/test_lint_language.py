"""Sentences as people write them: which warnings they get, and which look-alikes get none."""

import subprocess
import sys
from pathlib import Path

import pytest

import kling_prompt
from kling_prompt import Severity, fix, lint

FOUND = [
    ("Four owls sit on a bare branch in fog. All subjects blink slowly.", "inconsistent-reference"),
    ("A cat and a crow share a wet bench. Both subjects look left.", "inconsistent-reference"),
    (
        "An individual stirs soup in a dim kitchen. The person wears a gray apron.",
        "inconsistent-reference",
    ),
    ("A woman ties up roses in a shed. The gardener hums a low tune.", "inconsistent-reference"),
    (
        "A tyrannosaur steps over a fallen log in the rain. The beast sniffs the air.",
        "inconsistent-reference",
    ),
    ("A mandolinist plays in a cold tunnel. The musician nods at a boy.", "inconsistent-reference"),
    (
        "Red peppers lie on a board. A cook slices the vegetables with a thin knife.",
        "inconsistent-reference",
    ),
    ("I want exactly one red kite over a gray beach.", "exact-count"),
    ('A chalkboard outside a small cafe says "Soup at noon" in white.', "legible-text"),
    ("A wooden crate in a shed, stencilled FRAGILE in red.", "legible-text"),
    (
        "The camera stays still at the end of a lane, following a cyclist the whole way.",
        "conflicting-motion",
    ),
    ("Locked-off shot of a ramp at dusk, the camera glides after a skater.", "conflicting-motion"),
    ("Whip-pan off a rusty gate and push in on a wet dog.", "multiple-camera-moves"),
    (
        "A drone flies forward over gray fields, then rises and tilts down to a barn.",
        "multiple-camera-moves",
    ),
    ("The camera rises while descending past a gray tower.", "conflicting-motion"),
    # ---------------------------------------------------------------- absence
    ("A street in Rome at noon without cars, sun on the stones.", "negation-in-prompt"),
    ("A bedroom with no one in it, curtains move in the evening wind.", "negation-in-prompt"),
    (
        "The old mill stands by the river, there should not be any modern buildings.",
        "negation-in-prompt",
    ),
    ("A clay bowl on a shelf in soft light, but not shiny.", "negation-in-prompt"),
    ("A tall clock without numbers on a white wall.", "negation-in-prompt"),
    ("The dog's face is not visible as it digs in the wet sand.", "negation-in-prompt"),
    ("A deserted highway at dusk, free of traffic, low sun.", "negation-in-prompt"),
    ("A lighthouse on a cliff. Never show the sea.", "negation-in-prompt"),
    ("A room in gray light. Nothing else moves.", "negation-in-prompt"),
    ("The statue in the courtyard doesn't move, leaves drift past.", "negation-in-prompt"),
    ("A wooden bridge in a gorge, the absence of people, thick mist.", "negation-in-prompt"),
    ("Negatives: blur, noise. A wooden bridge in a misty gorge.", "negation-in-prompt"),
    ("A wooden bridge in a misty gorge -neg blur, noise", "negation-in-prompt"),
    ("Exclude all people. A wooden bridge in a misty gorge at dawn.", "negation-in-prompt"),
    ("A field in summer, the picture should have no blur; tall wheat.", "negation-in-prompt"),
    ("Don't change the background, the woman in red turns her head.", "negation-in-prompt"),
    # ---------------------------------------------------------------- filler
    ("A gorgeous woman in a green silk dress walks down marble stairs.", "filler-word"),
    ("The stained glass throws incredibly bright spots on the floor.", "filler-word"),
    ("A cool guy with a leather jacket leans on a rusty truck.", "filler-word"),
    ("Wonderful old trams climb a steep street in the rain.", "filler-word"),
    ("Sunset over the bay, so cool, the waves glow orange.", "filler-word"),
    ("A prize-winning photo of a kingfisher that dives into a green pond.", "filler-word"),
    # ---------------------------------------------------------------- counts
    ("A shelf with twelve brass clocks in a dim shop.", "exact-count"),
    ("8 red balloons drift over a gray town square.", "exact-count"),
    ("A spider with eight glowing eyes climbs a wet wall.", "exact-count"),
    ("A group of five women in saris walks along a river at dawn.", "exact-count"),
    ("Exactly one candle and four tall glasses on a linen cloth.", "exact-count"),
    ("On the table lie 3 big, ripe apples in morning light.", "exact-count"),
    # ---------------------------------------------------------------- text
    ('A shop window at night with "OPEN" written in red neon.', "legible-text"),
    ("A tired man holds a cardboard sign saying Hungry in the rain.", "legible-text"),
    ('The label on the green bottle says "Old Mill".', "legible-text"),
    ("A plane draws smoke that spells LOVE in a clear blue sky.", "legible-text"),
    ("A dusty truck with the words Fresh Milk on its door.", "legible-text"),
    ("A billboard that reads SALE over a wet street at night.", "legible-text"),
    ('A birthday cake with the letters "ANNA" on a garden table.', "legible-text"),
    # ---------------------------------------------------------------- settings
    ("A 15-second shot of rain on a tin roof, gray light.", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, 8s", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, aspect 9:16.", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, ratio: 4:3", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, portrait orientation.", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, splitscreen with a sunny beach.", "setting-in-prompt"),
    ("Rain on a tin roof in gray light. Duration: long.", "setting-in-prompt"),
    ("Rain on a tin roof for two minutes, gray light.", "setting-in-prompt"),
    ("Rain on a tin roof in gray light, 1080x1920", "setting-in-prompt"),
    # ---------------------------------------------------------------- scenes
    ("A girl runs over a field, next scene, she stands by the sea.", "multiple-scenes"),
    ("A chef plates a dish. The video transitions to a crowded street.", "multiple-scenes"),
    ("Rapid cuts of boxers in a ring under hard light.", "multiple-scenes"),
    ("The life story of a fisherman in a stone village.", "multiple-scenes"),
    ("A man ages from childhood to old age in a rocking chair.", "multiple-scenes"),
    ("A soldier sleeps in a trench, flashback to a kitchen full of children.", "multiple-scenes"),
    ("A storm breaks over a farm. Meanwhile, a dog sleeps in a warm barn.", "multiple-scenes"),
    ("A sequence of shots of a potter, a weaver and a smith.", "multiple-scenes"),
    ("A door in a dark hall, the scene fades to", "multiple-scenes"),
    ("Shot 1: a red door. Shot 2: a long dark hall.", "multiple-scenes"),
    ("Fade to black after the candle goes out in the gray chapel.", "multiple-scenes"),
    ("A monk rings a bell, then we see a valley full of snow.", "multiple-scenes"),
    ("First a busy harbor at noon. Next, we fly over a silent desert.", "multiple-scenes"),
    ("The next day the same street lies under deep snow.", "multiple-scenes"),
    ("A wedding in a garden, cutting to a train in the rain.", "multiple-scenes"),
    ("A wedding in a garden, the view switches to a train in the rain.", "multiple-scenes"),
    ("Next, we journey to a silent desert under a purple sky.", "multiple-scenes"),
    ("A boy opens a book transitioning into a vast jungle of paper.", "multiple-scenes"),
    ("A boat on a river. Later, a palace in the fog.", "multiple-scenes"),
    # ---------------------------------------------------------------- motion
    ("A fixed camera pans slowly across a flooded hall.", "conflicting-motion"),
    (
        "The tripod shot of a quiet church moves forward, the camera tracks a monk.",
        "conflicting-motion",
    ),
    ("A runner in slow motion at normal speed on a wet track.", "conflicting-motion"),
    ("Jittery footage of a market, a perfectly smooth gimbal shot.", "conflicting-motion"),
    ("The camera pulls back while it pushes in on a wooden mask.", "conflicting-motion"),
    ("[Tilt up, Tilt down] A stonemason carves a lion in a dusty yard.", "conflicting-motion"),
    ("A stone well in a yard. The camera zooms out and pans left.", "multiple-camera-moves"),
    (
        "A tracking shot of a cyclist, then the camera cranes up over the dam.",
        "multiple-camera-moves",
    ),
    ("A vase on a plinth, the camera moves.", "unspecific-motion"),
    ("Animate this picture of a stone well in a yard.", "unspecific-motion"),
    ("A stone well in a yard at dusk, let everything move.", "unspecific-motion"),
    # ---------------------------------------------------------------- style
    ("A realistic photo of a nun in a cartoon style, soft window light.", "conflicting-style"),
    ("A pencil sketch of a mill, oil painting, warm tones.", "conflicting-style"),
    ("A photo of a boat on a lake in Hokusai print style, gray light.", "conflicting-style"),
    ("Claymation of two mice on a ship, in the style of Rembrandt.", "conflicting-style"),
    ("Live-action anime of a swordsman on a wet roof.", "conflicting-style"),
    ("A low-poly fox in a snowy wood, watercolor painting style.", "conflicting-style"),
    # ---------------------------------------------------------------- reference
    (
        "A black limousine stops at a red carpet. A flash lights up the vehicle.",
        "inconsistent-reference",
    ),
    (
        "A toddler stacks blocks on a rug, and the baby's kid brother watches the child.",
        "inconsistent-reference",
    ),
    ("A husky pulls a sled. The dog's breath hangs in the cold.", "inconsistent-reference"),
    (
        "A samurai draws his katana in the rain while the warrior's horse waits.",
        "inconsistent-reference",
    ),
    # ---------------------------------------------------------------- load
    ("Portrait of a nurse, 4k, HDR, masterpiece, soft light.", "quality-stack"),
    ("a cat", "vague-prompt"),
    ("people dancing", "vague-prompt"),
    ("A boy plays football.", "vague-prompt"),
    # ---------------------------------------------------------------- absence, in other words
    ("A bare pier at dusk, nobody else is on the boards.", "negation-in-prompt"),
    ("A green hill under a sky with not a single cloud.", "negation-in-prompt"),
    ("A stone tower in fog, we cannot see its top.", "negation-in-prompt"),
    ("A bare study that lacks any color, gray light.", "negation-in-prompt"),
    ("Minus the crowd, the old square lies in soft morning light.", "negation-in-prompt"),
    ("A white shelf in soft light, there is nothing on it.", "negation-in-prompt"),
    # ---------------------------------------------------------------- scenes, in other words
    ("A monk sweeps a yard. Another scene: a ship in a storm.", "multiple-scenes"),
    ("Aerials of terraces in different countries under low sun.", "multiple-scenes"),
    ("Different shots of a potter at a wheel in gray light.", "multiple-scenes"),
    ("Montage of a carpenter and a gray boat in a dim shed.", "multiple-scenes"),
    ("Various scenes of a harvest on gray fields in low sun.", "multiple-scenes"),
    ("Close-up of a candle. Wide shot of an empty church in gray light.", "multiple-scenes"),
    ("A lake at dawn, we then see a rocket in a dry desert.", "multiple-scenes"),
    ("A shot of a skyline at dusk, followed by a shot of a yellow taxi.", "multiple-scenes"),
    ("A wide gray sea that takes us to a bright bazaar.", "multiple-scenes"),
    ("A movie trailer of a heist in a snowy town.", "multiple-scenes"),
    ("Day 1: a tent in the sand. Day 2: a tent in the snow.", "multiple-scenes"),
    ("A busker plays in a tunnel. Later that evening he eats soup.", "multiple-scenes"),
    ("A day in the life of a lighthouse keeper in winter.", "multiple-scenes"),
    (
        "Wide shot of a farm, close-up of a rough hand, aerial shot of a gray lake.",
        "multiple-scenes",
    ),
    (
        "A thief was paid to open a tomb. After he entered, he found a trap. When he was out of"
        " ropes, he saw a lake. Finally the ghosts came and led him down.",
        "multiple-scenes",
    ),
    (
        "A robot wandered a dead city. It found a rose and carried it home. In the end, the whole"
        " city was green.",
        "multiple-scenes",
    ),
    (
        "A weaver lived by a lake. She found a stone, took it home and made a lamp. The lamp knew"
        " a song, and she felt warm.",
        "multiple-scenes",
    ),
    (
        "A spy was paid to open a tomb. After he saw it, he felt the wind. When he came out, he"
        " told a monk. Later he slept.",
        "multiple-scenes",
    ),
    ("The history of flight in gray paper models on a desk.", "multiple-scenes"),
    ("A girl in a red coat walks to another world of blue ice.", "multiple-scenes"),
    # ---------------------------------------------------------------- writing, in other words
    ('A weathered cup, "Mill" on a paper label, in soft window light.', "legible-text"),
    ('A gray cup with soft shadows, "Mill" on a cake, low sun.', "legible-text"),
    ("A cardboard note with the name Anna beside a gray vase.", "legible-text"),
    # ---------------------------------------------------------------- styles, in other words
    ("A photo of a wet street, art nouveau poster.", "conflicting-style"),
    ("A cubist harbor under gray clouds, DSLR photo.", "conflicting-style"),
    ("A gray harbor a la Picasso, DSLR photo.", "conflicting-style"),
]
CLEAN = [
    "A sailboat leans in the wind on a gray bay. The boat cuts through foam.",
    "Roses and lilies fill a vase on a sill. The flowers glow in the low sun.",
    "A woman in a red coat watches the painter at a wet pier.",
    "Dewdrops on a leaf at dawn, the drops tremble in the wind.",
    "A boy of eleven sweeps a barn floor in low light.",
    "Droplets hang on a web in fog, the drop in the middle falls.",
    'A sign swings in the wind. "Wait here" mutters a man in a gray coat.',
    "The camera follows a gray truck up a dirt road as it speeds up a steep hill.",
    "A torch flickers, we enter a wet cave, and the camera slowly tilts up.",
    "A static camera on a quay, then it pans left over a gray bay.",
    "Static shot of a paper map on a desk, then a slow 10% push in.",
    "The camera smoothly zooms out from a brass compass on a map.",
    "A speed ramp from slow motion to fast motion, a diver hits the water.",
    "A runner in slow motion, then in fast motion, on a wet track.",
    "Kids in pajamas eagerly watch late anime, snow at the window.",
    'A girl in a gray hall says "anime" and "Picasso" with a smile.',
    "A man in a gray hall talks about Picasso, anime and anime music.",
    "Ready or not, the runners leave the wet blocks.",
    "A winning horse crosses the line, mud on the jockey.",
    "The words of a song drift over a dark lake.",
    "A hand traces the text slowly on old yellow paper.",
    "A boy at night watches a cartoon, his face blue in the light.",
    # ---------------------------------------------------------------- no absence is asked for
    "A guard in a red coat says no and shakes his head at the gate.",
    "A train with no. 7 on its side waits in deep snow.",
    "Not only the roofs but the whole valley glows in the evening sun.",
    "The tide has not yet reached the sand castle with paper flags.",
    "A boy who never gives up climbs a muddy slope in heavy rain.",
    "A nonstop stream of taxis fills a wet avenue at night.",
    "A no-nonsense mechanic in blue overalls wipes her hands.",
    "A hawk dives without warning over a stubble field.",
    "She does not notice the fox behind her in the tall grass.",
    "The horses break free of the fence and gallop over a gray beach.",
    "A negative of an old film strip hangs in a red darkroom.",
    "A hiker avoids the puddles on a forest path in the rain.",
    "A free climber hangs under a red rock roof at noon.",
    "Nothing can stop the river that bursts through a stone dam.",
    # ---------------------------------------------------------------- no filler
    "A cool gray morning, dew on the leaves of an oak.",
    "Steam cools on the window of a small station cafe.",
    "The guard stays cool as the crowd presses against the gate.",
    'A dusty poster of a play hangs in a hall, a voice sings "so nice".',
    # ---------------------------------------------------------------- no count
    "A woman aged 40 kneads dough in a stone kitchen.",
    "A three-legged stool stands in a dim barn, hay in the air.",
    "A scene of the 1920s, dancers in silver dresses turn on a roof.",
    "Two kids and one dog race down a dune in low sun.",
    "A kettle at 90 degrees hums on a camp fire.",
    "Hikers reach a hut at three in the afternoon, clouds below.",
    "A Canon 5 lies on a mossy wall beside a leather bag.",
    "A five story brick house with fire escapes in the rain.",
    # ---------------------------------------------------------------- nothing to read
    "A boy reads a comic under a blanket with a flashlight.",
    'An old man whispers "wait" to a dog at a foggy pier.',
    "A girl writes a letter at a wooden desk in candle light.",
    "The captain holds up a 'V' sign on the deck of a gray ship.",
    "A painted sign swings in the wind above a tavern door.",
    # ---------------------------------------------------------------- no setting
    "A vertical rock face in the morning sun, a climber in red.",
    "A portrait of a fisherman with a landscape painted on his boat.",
    "A second later the glass bursts on the stone floor.",
    "The square in front of the church fills with white doves.",
    "A long road through a red desert, heat above the asphalt.",
    "A mother in her 30s braids her daughter's hair on a porch.",
    # ---------------------------------------------------------------- one scene
    "A girl picks up a shell, then holds it to her ear on a windy beach.",
    "A gardener cuts roses in a walled garden at dawn.",
    "The sky fades to a deep pink over a calm bay.",
    "A candle burns down in a dim chapel as the night goes by.",
    "A theater stage with painted scenery and a red curtain.",
    "A tailor cuts a long strip of blue cloth on a wooden table.",
    "The day transitions to night over a city of glass towers.",
    "A sunny field slowly transitions to warm light in the evening.",
    # ---------------------------------------------------------------- one motion
    "The camera starts close on a ring and slowly pulls back to the whole hall.",
    "A drone shot follows a red train over a viaduct.",
    "Static camera, a ball rolls slowly down a stone stair.",
    "A handheld shot of a nurse who hurries down a bright corridor.",
    "A dancer spins faster and faster in slow motion, dust in the light.",
    "The camera pans left along a shelf of dusty books.",
    # ---------------------------------------------------------------- one style
    "An art student copies an oil painting in a bright museum hall.",
    "A photographer takes a photo of a bride under a plum tree.",
    "A family watches a cartoon on an old television set at night.",
    "A watercolor of a harbor, wet paper, loose brush strokes.",
    "An anime girl rides a bicycle along a sunny canal.",
    "A realistic face of an old sailor, soft window light.",
    "A cat on a gray roof in the style of Japanese anime, the style of Studio Ghibli.",
    "A gray cat on a roof in the style of Anna Lee Marie Sue Example, DSLR photo.",
    "A gray cat on a roof, renaissance style, in the style of Raphael.",
    # ---------------------------------------------------------------- one name
    "A young boy flies a kite. The boy laughs and runs into the wind.",
    "A white cat sleeps on a wall. The cat opens one eye.",
    "A child's bicycle lies in the grass beside a boy in a striped shirt.",
    "Years of rain passed over a gray hill, then a finch shows its red breast.",
    "A nun saw the sea at the end of a road, felt the wind and came to a gate.",
    "A finch and a robin sit on a rail. The bird sings in low sun.",
    "The view of a harp in a hall, with the strings of the instrument in low sun.",
    "A girl in a gray hall asks one day for a story.",
    "A taxi driver leans on the car door in the evening sun.",
    "A stone pier at dusk, no man's land of fog and kelp.",
    "A climber cannot be heard above the roar of a gray waterfall.",
    "The grandfather from a baby photo smiles in an old leather chair.",
    "A clip that starts with a rose and ends with a close view of its petals.",
    "The car by the gate is old and gray, and a taxi waits in the rain.",
    "A taxi idles in the rain. A toy car's wheel lies beside the toy car on the wet road.",
    "A nun felt the wind, saw the sea and came to a gate. After that she was at rest.",
    "A PINK NEON SIGN OVER A WET STREET AT NIGHT, STEAM RISES",
    "A wooden house with a text on gardening beside a gray vase.",
    "A grandfather clock, a toddler's wooden toy on the rug, low sun.",
    "A lorry carries the tank's hatch past the tank, gray sky.",
]


def loud(text: str) -> set[str]:
    return {one.name for one in lint(text) if one.severity is not Severity.INFO}


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_a_pitfall_is_found(text: str, name: str) -> None:
    assert name in loud(text)


@pytest.mark.parametrize("text", CLEAN)
def test_a_look_alike_gets_no_warning(text: str) -> None:
    assert loud(text) == set()


def test_markup_is_no_text_to_be_read() -> None:
    assert lint('A tree <img title="oak"> in gray fog.', select=["legible-text"]).codes == ()


def test_a_denied_overlay_is_no_text_to_be_read() -> None:
    assert lint("A tree in gray fog, no subtitles.", select=["legible-text"]).codes == ()


def test_a_list_of_what_to_keep_out_is_no_text_to_be_read() -> None:
    report = lint("A field of sheep under clouds, NEGATIVE: logos, captions")
    assert "legible-text" not in [finding.name for finding in report]


def test_a_style_to_keep_out_is_no_second_style() -> None:
    text = "A gray cat rides a scooter, photoreal.\nNegative: cartoon, anime"
    assert lint(text, select=["conflicting-style"]).codes == ()


def test_a_list_of_negatives_is_no_keyword_soup() -> None:
    text = "A fox in snow, low sun -neg blur, noise, text, logo, grain, dust, fog, cars, people"
    assert lint(text, select=["keyword-soup"]).codes == ()


def test_time_codes_are_scenes_unless_the_camera_stands_still() -> None:
    told = "[0-3s] a cup on a sill. [3-6s] a dog in a park."
    held = "0-2s: a spoon dips in. 2-4s: it lifts. Static camera on a jar of honey."
    assert lint(told, select=["multiple-scenes"]).codes == ("KP106",)
    assert lint(held, select=["multiple-scenes"]).codes == ()


def test_zooms_that_follow_each_other_are_no_contradiction() -> None:
    text = "The camera zooms in on both masks, then zooms out to the dark hall."
    assert lint(text, select=["conflicting-motion"]).codes == ()


def test_a_long_stretch_is_shortened_in_a_message() -> None:
    text = "A red door. Negative prompt: " + "blur, noise, " * 30
    message = lint(text, select=["negation-in-prompt"])[0].message
    assert len(message) < 150
    assert " ... " in message


def test_findings_come_in_the_same_order_in_every_process() -> None:
    text = "A photo of a boat, oil painting, in anime style, Picasso style. Static camera, push in."
    code = f"from kling_prompt.linter import lint; print(lint({text!r}).json())"
    paths = [str(Path(kling_prompt.__file__).parents[1]), *sys.path]
    outputs = {
        subprocess.run(  # noqa: S603  (our own interpreter and our own words)
            [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}; {code}"],
            capture_output=True,
            check=True,
            text=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1


def test_an_object_is_read_like_a_text_and_what_its_marks_hold_is_left_to_its_writer() -> None:
    text = '{"shot": "a beautiful old pier in fog at dawn.", "elements": ["rope", "no hands"]}'
    assert lint(text).codes == ("KP201", "KP501")
    assert (
        fix(text).value
        == '{"shot": "an old pier in fog at dawn.", "elements": ["rope", "no hands"]}'
    )
