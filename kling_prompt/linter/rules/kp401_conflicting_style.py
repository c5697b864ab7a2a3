"""The rule KP401, conflicting-style."""

from collections.abc import Iterator
from itertools import combinations
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter._style.claims import Claim, claims
from kling_prompt.linter._style.media import CONFLICTS, DRAWN, WATER, Medium
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
        "Create a realistic video of a goat on a roof in anime style.",
        "A realistic 8-bit pixel art spaceship on a purple plain.",
        "A deer in fog, inspired by the art of Klimt and the films of Miyazaki.",
        "A deer in fog, homage to Monet and to Picasso.",
        "A deer in fog evoking Klimt and Hokusai.",
        "A deer in fog, anime-photo hybrid.",
        "A gray animation that looks like real newsreel, gouache.",
        "A tram in rain, brushwork of Monet, photo.",
        "A tram in felt style, gouache, soft light.",
        "A tram on a bridge, kind of Chagall, kind of webcam.",
        "A knight at a gate, real footage, but as an anime.",
        "Oil painting of a heron in the style of traditional Chinese painting.",
        "A ferry on a lake by j m w turner, hokusai.",
        "Two worms in a cell, microscopy, Alex Grey.",
        "The scene feels like documentary footage, yet every frame is a charcoal drawing.",
        "Onboard GoPro realism of a canoe, painted frame by frame in Monet's pastel dabs.",
        "A baker at dawn in a style between a fresco and a live-action blockbuster.",
        "A baker at dawn, somewhere between a fresco and live-action film.",
        "Let a heron be filmed in real daylight, and let the whole film be an engraving.",
        "A goat on a roof. It should look like a press photo and like a cel-shaded cartoon.",
        "The shot blends the colors of a Japanese woodblock with the CGI of a modern film.",
        "A tram in rain. Aesthetic references: Andrew Wyeth, Gustav Klimt.",
        "Imagine if Edward Hopper and Jean-Michel Basquiat had shared one canvas: a dim shop.",
        "A boy in a cornfield as if Andrew Wyeth and Hayao Miyazaki had painted it.",
        "A tram in rain, laid down in thick impasto and in the lines of a vector cartoon.",
        "A tram in rain, executed softly in gouache, photographic.",
        "Combine Seurat's dots with the look of CGI: a carousel turns in low sun.",
        "Make it a photo of a mill, anime.",
        "A mill in rain, but the look is anime, photo.",
        "A field of wheat, van gogh meets hayao miyazaki.",
        "A mecha in a rice field, half mucha half moebius.",
        "A woman in red, Renoir and Hokusai fusion.",
        "Claude Monet and Salvador Dali painting of a horse in fog.",
        "A goblin market in the woods arthur rackham brian froud, small lamps.",
        "A castle on a hill by h. r. giger and ruan jia.",
        "A ferry on a lake, watercolor, art by jane doe, john roe.",
        "A ferry on a lake by jane doe & john roe.",
        "A ferry on a lake inspired by Jane Doe and Mary Major.",
        "A ferry on a lake, Jane Doe style, in the style of Mary Major.",
        "A ferry on a lake in the style of Jane Doe mixed with Mary Major.",
        "A ferry on a lake styled after both Jane Doe and John Roe.",
        "A blend of Klimt and Hokusai, a woman in gold.",
        "A ferry on a gray lake as seen by Monet and Basquiat.",
        "A Persian miniature of a tea seller, in the style of Banksy.",
        "Phone video of a nun in a yard, in the style of Cowboy Bebop.",
        "A ferry in fog, GTA style, linocut.",
        "A ferry on a lake a la Monet, Vermeer lighting.",
        "A ferry on a lake, Picasso cubism, Hokusai's brushwork.",
        "A chess match, ink wash and 3D render.",
        "A chess match in both anime and photorealistic styles.",
        "A chess match, anime x live-action.",
        "A chalk drawing come to life, DSLR photo of a nun.",
        "A nature film in Lego style with a heron.",
        "A heron on a lake, like footage from a hide, woodcut.",
        "Footage from a doorbell camera of a bear in Van Gogh brushstrokes.",
        "A bear at a gate, filmed by phone, in this oil painting.",
        "A car in a desert, half cartoon, half photo.",
        "A smith at his anvil as an oil painting and as a photo.",
        '{"scene": "an owl on a post", "style": "photorealistic, anime"}',
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
        "A rocket of cheese in soft light, claymation, wallace and gromit style, aardman.",
        "A girl sprays a cartoon dinosaur on a gray wall at dusk, phone footage.",
        "Old posters by Toulouse-Lautrec on a cafe wall, film photo.",
        "A cartoon-shaped balloon above a fair, news footage.",
        "A chat between Picasso and Monet in a dim bar, film photo.",
        "A blend of cream and ink in a glass, macro photo.",
        "A photo of a hill in the style of Ansel Adams, Half Dome at dusk.",
        "A white crane on a desk, origami, photo.",
        "A face as pale as a charcoal drawing, film still.",
        "A photo of a nun who leans on her painting of a mill.",
        "The sky looks like a watercolor, a photo of a calm bay.",
        "Animation style, tourists on a pier, some taking photos, soft light.",
        "A nun in the style of Reply of the Cossacks, Ilya Repin.",
        "A statue of a king by Michelangelo in a garden, photo.",
        "A Picasso painting hangs on a wall in low sun, DSLR photo.",
        "A photo of a cartoon and two old gray cats.",
        "A photo of a vase with a painting of a heron in the style of Hokusai.",
        "A restorer cleans a Caravaggio with a cotton swab, documentary footage.",
        "A street with graffiti by Banksy in low sun, film photo.",
        "A cave painting of an ox in torch light, gopro.",
        "Pixel art glows on the screen of an old toy, photo.",
        "A cinema screen shows a cartoon, film still.",
        "A photo of a girl with anime-style makeup.",
        "A Pixar fan in a cap at a fair, candid photo.",
        "A realistic photo of a lobby decorated in Art Deco style.",
        "A photo of a hall furnished in Picasso style.",
        "A photo of an artist drawing a cartoon on a bridge.",
        "Graphic shirt with a cartoon print on a hanger, product photo.",
        "A watercolor sketch of a heron, soft paper grain.",
        "Music by Max Richter, a dancer in fog, photo.",
        "The old house stands by John Street, photo.",
        "A mill by Lake Como and Monte Rosa in low sun, film photo.",
        "Frida Kahlo, oil on canvas, soft light.",
        "Frida Kahlo and Diego Rivera in a kitchen, photo.",
        '{"scene": "an owl on a post", "style": "photo", "props": "an oil painting on the wall"}',
        "A ferry led by Anna Lopez and David Chen, news footage.",
        "A boat seen by Anna Lopez, watercolor.",
        "Monet's garden in low sun, DSLR photo.",
        "An ink drawing of a mill by jean giraud moebius.",
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
        "An oil painting of a barley field in the style of Van Gogh.",
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
        found = claims(draft)
        kinds: dict[str, Claim] = {}
        for claim in found:
            kinds.setdefault(claim.medium.name, claim)
        if len(kinds) < 2 or not draft.at.keys().isdisjoint(_CHANGING):
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
