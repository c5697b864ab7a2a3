"""The rule KP401, conflicting-style."""

from collections.abc import Iterator
from itertools import combinations
from typing import ClassVar

from kling_prompt.linter._claims import Claim, claims, unwrapped
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._media import CONFLICTS, DRAWN, WATER, Medium
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.words.style import Style

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class ConflictingStyle(Rule):
    """Two media or two artists for the whole picture: "a photorealistic watercolor".

    The model mixes them into something that is neither, or changes between them from frame to
    frame. Choose one. A medium with an artist who worked in it is fine, and so is a painting that
    hangs on a wall, or "a realistic scene with a dreamlike atmosphere".

    Source: the Kling 2.0 prompting guide, on style. It holds for all models.
    """

    code = "KP401"
    name = "conflicting-style"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "A hybrid of a cat and a shrimp on a table, hyper-realistic cartoon, soft light.",
        "A barge at dusk, digital art by anna muster and greg rutkowski.",
        "A realistic oil painting of a mill by a river in soft light.",
        "A realistic animated clip of a goat on a roof in soft light.",
        "A sketch in a realistic style showing a smith.",
        "A realistic landscape painting, a mill and two oaks in soft light.",
        "A tall woman in soft light, digital art by anna muster, otto example, and ida probe.",
        "Body-cam video of a ranger in a dark forest, in the style of a manga.",
        "Flat vector motion graphics of a ferry in fog, shot on 35mm film.",
        "A windmill at dawn, stained glass mosaic, photoreal nature film.",
        "A clown on a pier, half Braque cubism, half Renoir impressionism.",
        "A stag in snow, drawn in 3D cartoon style, captured as real-life footage.",
        "A Pixar movie painting ofTwo hens on a fence.",
        "A tea seller in rain, digital art by Anna Muster and Otto Example.",
        "A mill by a river, by anna muster, by otto example, soft light.",
        "A barge at dusk by wlop and beeple and gustav klimt.",
        "Documentary footage with cartoon effects of a goat on a roof.",
        "A ferry at night in soft rain, painting by Anna Muster, 3D rendering.",
        "Footage of a heron on a gray lake, pencil drawing on yellowed paper.",
        "A lighthouse in a storm, as old newsreel footage from a war, in 3D animation style.",
        "A photorealistic gouache of a heron above a mill pond.",
        "An oil painting of a harbor at noon, in anime style.",
        "GoPro footage of a kayak on a wild river, in Van Gogh style.",
        "A hyper-realistic cartoon of a bear in a raincoat on a wet street.",
        "A fishing village at dawn in the style of Hokusai, in the style of Picasso.",
        "A photo of a lighthouse on a rocky shore, pixel art style.",
        Case(_FOX.style(Style.PHOTOREALISTIC, Style.WATERCOLOR)),
        "A weathered sailor at the helm, shot on 35mm film, oil on canvas.",
        "A cartoon fox on a mossy log, realistic photo, soft morning light.",
        "A knight in fog. Rendered as a charcoal drawing. Looks like documentary footage.",
        "A quiet cafe at night in the style of Monet and Picasso, empty chairs.",
        "A canal at dusk by Rembrandt, ukiyo-e, lanterns on the water.",
        "Pop art portrait of a nurse at a window, hyperrealistic photograph.",
        "A film still of a wet street at night, lamps in fog, baroque style.",
        "A tram climbs a street in the rain by Salvador Dalli, DSLR photo.",
        "A bowl of plums in cubist style with the style of pop art, soft light.",
        "A goat on a green hill in the style of Monet with the style of Anna Example.",
    )
    good: ClassVar[Cases] = (
        "Cinematic photo of a child holding a cartoon drawing in soft light.",
        "A wall with a pixel art poster in a dim room, documentary footage.",
        "Shot on film, a woman paints a watercolor of a lake in low sun.",
        "A realistic gray pine forest valley, a painting leans on a wall.",
        "A realistic pine forest, a painting leans on a wall in soft light.",
        "A gray wolf in soft light, art by a friend, paper, and ink.",
        "A barge at dusk, by night a lamp glows on its deck.",
        "A photograph by the bed of a sleeping man in low light, shot on 35mm film.",
        "A fox in the snow by a gray river, documentary footage in soft light.",
        "A street in rain, animation by a small studio, hand-drawn lines in soft color.",
        "A watercolor of a heron above a mill pond, soft paper grain.",
        "An oil painting of a wheat field in the style of Van Gogh.",
        "A claymation sailor dusts a framed photo on the wall of his cabin.",
        "A realistic pine forest in low fog with a dreamlike atmosphere.",
        "A visitor walks past an oil painting in a sunlit museum, documentary footage.",
        "A pencil sketch of a bird transforms into a photorealistic kingfisher.",
        "An anime girl with an umbrella, watercolor backgrounds, in Studio Ghibli style.",
        "A painting of a horse hangs above a worn sofa, shot on 35mm film.",
        "A child holds a lego figure on a windy beach, GoPro footage.",
        "A woman dressed as an anime heroine walks through a crowd, shot on 35mm film.",
        "A photo of a pop art poster on a brick wall in soft light.",
        "A cubist statue stands in a park in low sun, documentary footage.",
        "Photo of a renaissance style palace on a hill in low sun.",
        "A bowl of plums in the style of Seurat, pointillism, soft light.",
        "A street in the style of Wes Anderson, cinematic film still, soft light.",
        "Shot on film, a museum guard yawns beside a Monet painting on the wall.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """The first pair of claims that exclude each other."""
        for clash in draft.clashes if draft.prompt is not None else ():
            if set(clash.parts) <= _MEDIA:
                message = f"{clash.left!r} and {clash.right!r}: {clash.why}; choose one of them"
                yield Flaw(message, draft.place_of(clash.right))
                return
        draft = unwrapped(draft)
        found = claims(draft)
        kinds: dict[str, Claim] = {}
        for claim in found:
            kinds.setdefault(claim.medium.name, claim)
        if len(kinds) < 2 or not _CHANGING.isdisjoint(draft.at):
            return
        for left, right in combinations(kinds.values(), 2):
            if _excludes(left.medium, right.medium) and not _is_mixed(left, right):
                shown = [draft.shown(one.first, one.last) for one in (left, right)]
                message = (
                    f'"{shown[0]}" and "{shown[1]}" are two styles for one picture; choose one'
                )
                yield Flaw(message, draft.span(right.first, right.last))
                return


_MEDIA = frozenset("style film genre".split())


# A picture that changes its medium, or mixes two on purpose, is no mistake.
_CHANGING = frozenset(
    """transforms transform transforming morphs morphing transition transitions transitioning
    becoming""".split()
)


def _excludes(left: Medium, right: Medium) -> bool:
    if left.artist or right.artist:
        return left.family not in right.fits and right.family not in left.fits
    return frozenset((left.family, right.family)) in CONFLICTS


_PAPER = frozenset((WATER, DRAWN))
_NEAR = 3  # tokens


def _is_mixed(left: Claim, right: Claim) -> bool:
    """Whether two media are used on one sheet ("a watercolor sketch", "pencil and gouache")."""
    families = {left.medium.family, right.medium.family}
    return families <= _PAPER and abs(right.first - left.last) <= _NEAR
