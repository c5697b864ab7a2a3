"""Mistakes that the type checkers must flag; a line that stops being an error becomes one."""

# The value of a mistake is of no use, and what hangs on it is unknown.
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from kling_prompt import (
    LEFT,
    UP,
    Character,
    Dialect,
    Handheld,
    Lighting,
    Mood,
    Negatives,
    Orbit,
    Pan,
    Prompt,
    Static,
    Storyboard,
    Tilt,
    Together,
    Zoom,
    explain,
    presets,
    request,
)

p = Prompt()

# A word of the wrong axis, or one that does not exist.
p.lighting(Mood.TENSE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.mood(Lighting.GOLDEN_HOUR)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.lighting(Lighting.GOLDEN_HUOR)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
p.camera(Mood.TENSE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.lighting(Orbit())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A line without words, a tone that is not named, sounds that are no text.
p.dialogue("Mara")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
p.dialogue("Mara", "Hi.", "calm")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
p.sound(Mood.TENSE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A direction that is missing, wrong or a text.
Pan()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Pan(UP)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Tilt(LEFT)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Zoom(LEFT)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Orbit(UP)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Pan("left")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A parameter that is misspelt, foreign or of the wrong type.
Orbit(slwo=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Orbit(across="the dunes")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Orbit(degrees="90")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Orbit(slow=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Handheld(slow=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Static(slow=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Together(Static(), Orbit())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A class where a move is wanted.
p.camera(Static)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A scene that is no prompt, a join by its name or class, an argument that is misspelt.
board = Storyboard()
board.scene("runs")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
board.scene(p, join="cut")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
board.scene(p, second=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
board.plan(model=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Storyboard(cast=["mara"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
Character("mara", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Values do not change.
p.text = "a cat"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
p.parts = p.parts  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
p.parts.action = "sleeps"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
p.parts.camera[0] = Orbit()  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
Orbit().slow = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
Pan(LEFT).direction = LEFT  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
Lighting.GOLDEN_HOUR.phrase = "dawn"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
Negatives("a").terms = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

# Texts are texts.
p.subject(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.subject("a cat", 3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.subject("a cat", plural="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.action(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.image()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
p.image("a.png", "b.png")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
p.negative(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.without(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
p.render("tags")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Prompt("a cat")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
explain("a cat")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Operators that do not exist.
~Negatives("a")  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
Negatives("a") | {"b"}  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
bool(Negatives("a") < {"b"})  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
p | "x"  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
p & p  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
p + p  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]

# Methods that do not exist.
p.light(Lighting.GOLDEN_HOUR)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
p.render(Dialect.TAG)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


# Classes that are final.
class MyPrompt(Prompt):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """A subclass."""


class MyLighting(Lighting):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """A subclass."""


class MyOrbit(Orbit):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """A subclass."""


class MyNegatives(Negatives):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """A subclass."""


# A preset that does not exist, and a genre that is none.
presets.NOIRE  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
presets.of("noir")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
presets.ALL["NOIR"] = p  # type: ignore[index]  # pyright: ignore[reportIndexIssue]

# A request without a model, with a text for a word, and with a setting that does not exist.
request(p)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
request(p, model="kling-v3", mode="best")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
request(p, model="kling-v3", secnods=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
request(p, model="kling-v3").endpoint = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
request(3, model="kling-v3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
request(p, model="kling-v3", voices=["829"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
