"""How well `read` finds what people labelled in real prompts.

Takes the folder with the labelled rows (`camera.jsonl`, `vbench.jsonl`, `camerabench.jsonl`), which
are no part of this project. Run `python benchmarks/score.py FOLDER [--misses]`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kling_prompt import Move, Together, read

Row = dict[str, Any]
AXES = ("camera_move", "shot_size", "angle", "viewpoint", "pace", "focus", "lens", "support")

# Our key -> axis of the rows -> the ids that it may stand for; any one of them that is labelled is
# a hit. `{}` is the direction of the move.
IDS: dict[str, dict[str, tuple[str, ...]]] = {
    "camera.static": {"camera_move": ("static",)},
    "camera.pan": {"camera_move": ("pan_{}",)},
    "camera.whip_pan": {"camera_move": ("pan_{}",)},
    "camera.tilt": {"camera_move": ("tilt_{}",)},
    "camera.roll": {"camera_move": ("roll_{}",)},
    "camera.zoom": {"camera_move": ("zoom_{}",)},
    "camera.crash_zoom": {"camera_move": ("zoom_{}",)},
    "camera.push_in": {"camera_move": ("push_in",)},
    "camera.pull_out": {"camera_move": ("pull_out",)},
    "camera.lead": {"camera_move": ("pull_out", "track")},
    "camera.truck": {"camera_move": ("truck_{}",)},
    "camera.pedestal": {"camera_move": ("pedestal_{}", "crane_{}")},
    "camera.crane": {"camera_move": ("crane_{}", "pedestal_{}")},
    "camera.rise": {"camera_move": ("pedestal_up", "crane_up")},
    "camera.descend": {"camera_move": ("pedestal_down", "crane_down")},
    "camera.dive": {"camera_move": ("pedestal_down", "crane_down", "move_through")},
    "camera.orbit": {"camera_move": ("orbit",)},
    "camera.bullet_time": {"camera_move": ("orbit",)},
    "camera.spiral": {"camera_move": ("orbit",)},
    "camera.track": {"camera_move": ("track",)},
    "camera.fly_through": {"camera_move": ("move_through",)},
    "camera.fly_over": {"camera_move": ("move_through", "fly_over")},
    "camera.sweep": {"camera_move": ("pan", "move_through")},
    "camera.drift": {"camera_move": ("truck_{}", "move_through")},
    "camera.turn_toward": {"camera_move": ("pan",)},
    "camera.shake": {"support": ("handheld", "shaky")},
    "camera.rack_focus": {"focus": ("rack_focus",)},
    "camera.handheld": {"support": ("handheld", "shaky")},
    "camera.shoulder_mounted": {"support": ("handheld", "shoulder")},
    "camera.stabilized": {"support": ("steadicam", "steady")},
    "camera.gimbal": {"support": ("gimbal", "steady")},
    "camera.tripod": {"support": ("tripod",)},
    "camera.slider": {"support": ("slider",)},
    "camera.dolly_track": {"support": ("dolly",)},
    "camera.crane_arm": {"support": ("crane",)},
    "camera.drone": {"support": ("drone",), "angle": ("aerial",)},
    "camera.fpv_drone": {"support": ("fpv", "drone"), "viewpoint": ("first_person", "fpv")},
    "camera.action_camera": {"support": ("action_camera", "gopro")},
    "camera.body_camera": {"support": ("bodycam",)},
    "camera.dash_camera": {"support": ("dashcam",)},
    "camera.security_camera": {"support": ("security_camera", "cctv")},
    "camera.smartphone": {"support": ("smartphone", "phone")},
    "camera.webcam": {"support": ("webcam",)},
    "shotsize.cowboy": {"shot_size": ("cowboy", "medium_wide", "medium_long", "medium_full")},
    "shotsize.two_shot": {"shot_size": ("two_shot",)},
    "shotsize.panoramic": {"shot_size": ("panoramic", "wide")},
    "angle.high": {"angle": ("high",)},
    "angle.birds_eye": {"angle": ("birds_eye", "aerial", "overhead")},
    "angle.overhead": {"angle": ("overhead", "top_down")},
    "angle.worms_eye": {"angle": ("worms_eye", "low")},
    "viewpoint.point_of_view": {"viewpoint": ("pov", "first_person")},
    "viewpoint.first_person": {"viewpoint": ("first_person", "pov")},
    "viewpoint.profile": {"viewpoint": ("side", "profile")},
    "pace.ultra_slow_motion": {"pace": ("slow_motion",)},
    "pace.fast_paced": {"pace": ("fast",)},
    "pace.fast_forward": {"pace": ("fast_motion", "fast_forward", "time_lapse", "fast")},
    "focus.shallow": {"focus": ("shallow_dof",)},
    "focus.blurred_background": {"focus": ("shallow_dof",)},
    "focus.blurred_foreground": {"focus": ("shallow_dof",)},
    "focus.selective": {"focus": ("selective", "shallow_dof")},
    "focus.bokeh": {"focus": ("bokeh", "shallow_dof")},
    "focus.deep": {"focus": ("deep_focus", "deep")},
    "focus.soft": {"focus": ("soft_focus", "soft")},
    "focus.sharp": {"focus": ("sharp_focus", "sharp")},
    "lens.macro": {"lens": ("macro",), "shot_size": ("macro",)},
    "lens.ultra_wide_14mm": {"lens": ("ultra_wide", "wide_angle", "14mm")},
}
_PREFIXES = {
    "shotsize": "shot_size",
    "angle": "angle",
    "viewpoint": "viewpoint",
    "pace": "pace",
    "focus": "focus",
    "lens": "lens",
}
_SHORT = {"clockwise": "cw", "counterclockwise": "ccw"}
# What says more, or less, than the rows have labels for, and so is no mistake.
_UNLABELLED = frozenset(
    """pace.gentle_motion pace.long_take pace.real_time pace.slow_paced pace.speed_ramp focus.sharp
    pace.streaked_motion pace.fps_24 pace.fps_12 focus.defocused lens.vignette""".split()
)


class Guess(NamedTuple):
    """One word that was read, as ids of the rows."""

    axis: str
    ids: tuple[str, ...]


def guesses(text: str) -> set[Guess]:
    """What is read in a text, each once."""
    found: set[Guess] = set()
    for one in read(text).words:
        words = one.word.moves if isinstance(one.word, Together) else (one.word,)
        for word in words:
            found.update(_guess(word))
    return found


def _guess(word: object) -> Iterator[Guess]:
    key = word.key() if isinstance(word, Move) else getattr(word, "key", "")
    if key in _UNLABELLED:
        return
    axis, _, name = key.partition(".")
    plain = {_PREFIXES[axis]: (name,)} if axis in _PREFIXES else {}
    direction = str(getattr(word, "direction", None) or "")
    direction = _SHORT.get(direction, direction)
    for mapped, ids in IDS.get(key, plain).items():
        filled = (one.format(direction).rstrip("_") for one in ids)
        yield Guess(mapped, tuple(filled))


def satisfies(guess: Guess, wanted: str) -> bool:
    """Whether a guess is what a label asks for; a label without a direction takes any."""
    return any(one == wanted or one.startswith(f"{wanted}_") for one in guess.ids)


class Score:
    """Counts of one axis."""

    def __init__(self) -> None:
        self.hits = self.right = self.guessed = self.wanted = 0

    def add(self, other: tuple[int, int, int, int]) -> None:
        """Add right guesses, guesses, labels found and labels."""
        right, guessed, hits, wanted = other
        self.right += right
        self.guessed += guessed
        self.hits += hits
        self.wanted += wanted

    def __str__(self) -> str:
        precision = self.right / self.guessed if self.guessed else 1.0
        recall = self.hits / self.wanted if self.wanted else 1.0
        return f"P {precision:.3f}  R {recall:.3f}  ({self.guessed} guesses, {self.wanted} labels)"


def compared(row: Row, axis: str, found: set[Guess]) -> tuple[int, int, int, int]:
    """Right guesses, guesses, labels found and labels of one row on one axis."""
    gold = set(row["gold"].get(axis, ()))
    accepted = row.get("also_accept") or {}
    also = set(accepted.get(axis, ()))
    optional = set(accepted.get(f"{axis}_optional", ()))
    mine = {guess for guess in found if guess.axis == axis}
    right = sum(any(satisfies(guess, one) for one in gold | also | optional) for guess in mine)
    hits = {one for one in gold if any(satisfies(guess, one) for guess in mine)}
    if len(gold) == 1 and any(satisfies(guess, one) for guess in mine for one in also):
        hits = gold
    return right, len(mine), len(hits), len(gold)


def score_camera(rows: list[Row], *, misses: bool) -> None:
    """Precision and recall by axis, and the rows in which a move is seen that is not there."""
    scores = {axis: Score() for axis in AXES}
    seen = calm = 0
    for row in rows:
        found = guesses(row["text"])
        for axis in AXES:
            counts = compared(row, axis, found) if axis in row["gold"] else (0, 0, 0, 0)
            scores[axis].add(counts)
            if misses and (counts[0] < counts[1] or counts[2] < counts[3]):
                mine = [guess.ids for guess in found if guess.axis == axis]
                print(f"  {row['id']} {axis}: {mine} for {row['gold'][axis]}: {row['text'][:300]}")
        if row.get("has_camera_instruction") is False:
            calm += 1
            seen += any(guess.axis == "camera_move" for guess in found)
    for axis, score in scores.items():
        if score.wanted or score.guessed:
            print(f"{axis:14}{score}")
    if calm:
        print(f"moves seen in {seen} of {calm} rows without a camera ({seen / calm:.1%})")


def score_primitives(rows: list[Row], *, misses: bool) -> None:
    """Recall on `yes`, and precision over `yes` and `no`."""
    score = Score()
    missed: Counter[str] = Counter()
    for row in rows:
        found = [guess for guess in guesses(row["text"]) if guess.axis == "camera_move"]
        yes, no = set(row["yes"]), set(row["no"])
        hits = {one for one in yes if any(satisfies(guess, one) for guess in found)}
        wrong = [
            guess
            for guess in found
            if not any(one in yes for one in guess.ids) and all(one in no for one in guess.ids[:1])
        ]
        score.add((len(hits), len(hits) + len(wrong), len(hits), len(yes)))
        missed.update(yes - hits)
        if misses and (hits != yes or wrong):
            print(
                f"  {row['id']} missed {yes - hits} wrong {[one.ids for one in wrong]}:"
                f" {row['text']}"
            )
    print(f"{'primitives':14}{score}")
    print(f"missed: {dict(missed)}")


def main() -> None:
    """Print a table for each file of rows."""
    folder, misses = Path(sys.argv[1]), "--misses" in sys.argv
    for path in sorted(folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
        if "yes" in rows[0]:
            print(f"\n{path.stem}: {len(rows)} rows")
            score_primitives(rows, misses=misses)
        elif "camera_move" in rows[0].get("gold", {}):
            print(f"\n{path.stem}: {len(rows)} rows")
            score_camera(rows, misses=misses)


if __name__ == "__main__":
    main()
