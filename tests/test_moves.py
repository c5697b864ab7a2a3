"""Camera moves as values: parameters, checks, equality, forms."""

import copy
import pickle
import re
from collections.abc import Callable

import pytest

import kling_prompt
from kling_prompt import (
    CLOCKWISE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    BulletTime,
    ConflictError,
    Descend,
    Direction,
    DollyZoom,
    Drift,
    Drone,
    Effect,
    FlyThrough,
    FpvDrone,
    Handheld,
    Motion,
    Move,
    Orbit,
    Pan,
    PullOut,
    PushIn,
    Rise,
    Roll,
    Shake,
    Static,
    Support,
    TextError,
    Tilt,
    Together,
    Track,
    Truck,
    TurnToward,
    UnknownWordError,
    WhipPan,
    WrongTypeError,
    Zoom,
)
from kling_prompt.words import moves

KINDS: list[type[Move]] = [
    value
    for value in vars(moves).values()
    if isinstance(value, type) and issubclass(value, Move) and value.__module__ == moves.__name__
]
MOTIONS = [kind for kind in KINDS if issubclass(kind, Motion)]


def sample(kind: type[Motion], name: str) -> object:
    """A right value for a parameter."""
    if name in ("slow", "smooth", "shaky", "fast"):
        return name != "fast"
    if name == "direction":
        return kind.directions[0]
    return 90 if name == "degrees" else f"the {name}"


def bare(kind: Callable[..., Move]) -> Move:
    """A move with nothing but what it must have."""
    if kind is Together:
        return Together(PullOut(), Tilt(UP))
    if isinstance(kind, type) and issubclass(kind, Motion) and kind.required:
        return made(kind, **{kind.required: sample(kind, kind.required)})
    return kind()


def full(kind: type[Motion]) -> Move:
    """A move with all its parameters."""
    return made(kind, **{name: sample(kind, name) for name in kind.names})


def made(kind: Callable[..., Move], **given: object) -> Move:
    """A move with parameters that type checkers would refuse, or cannot see."""
    return kind(**given)


ALL = [bare(kind) for kind in KINDS] + [full(kind) for kind in MOTIONS]


# ------------------------------------------------------------------ sweeps over all moves
def test_the_repr_of_a_move_can_be_pasted_back() -> None:
    assert [move for move in ALL if eval(repr(move), vars(kling_prompt)) != move] == []  # noqa: S307


def test_a_pickled_move_is_equal() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        kept = [pickle.loads(pickle.dumps(move, protocol)) for move in ALL]  # noqa: S301
        assert kept == ALL


def test_a_copied_move_is_equal() -> None:
    assert [copy.copy(move) for move in ALL] == ALL
    assert [copy.deepcopy(move) for move in ALL] == ALL


def test_equal_moves_have_equal_hashes() -> None:
    assert [move for move in ALL if hash(copy.copy(move)) != hash(move)] == []


def test_a_move_is_equal_to_no_other_move() -> None:
    assert len(set(ALL)) == len({repr(move) for move in ALL})


def test_replacing_nothing_gives_an_equal_move() -> None:
    assert [move.__replace__() for move in ALL] == ALL


def test_a_move_cannot_be_changed() -> None:
    for move in ALL:
        for name in (*move.names, "phrase", "extra"):
            with pytest.raises(AttributeError):
                setattr(move, name, "x")


def test_nothing_can_be_taken_from_a_move() -> None:
    for move in ALL:
        for name in move.parameters():
            with pytest.raises(AttributeError):
                delattr(move, name)


@pytest.mark.parametrize("kind", MOTIONS)
def test_a_move_keeps_all_its_parameters_in_the_order_of_the_signature(kind: type[Motion]) -> None:
    move = full(kind)
    expected = {name: sample(kind, name) for name in kind.names if name != "fast"}
    assert list(move.parameters().items()) == list(expected.items())
    assert all(getattr(move, name) == value for name, value in expected.items())


@pytest.mark.parametrize("kind", MOTIONS)
def test_parameters_that_are_not_given_have_their_defaults(kind: type[Motion]) -> None:
    move = bare(kind)
    others = [name for name in kind.names if name != kind.required]
    assert {getattr(move, name) for name in others} <= {None, False}
    assert list(move.parameters()) == ([kind.required] if kind.required else [])


@pytest.mark.parametrize("kind", [kind for kind in MOTIONS if kind.directions])
def test_a_direction_of_another_move_is_refused(kind: type[Motion]) -> None:
    for direction in set(Direction) - set(kind.directions):
        with pytest.raises(ConflictError, match=f"^direction={direction!r} is no direction of "):
            made(kind, direction=direction)


# ------------------------------------------------------------------ speed
def test_slow_and_fast_exclude_each_other() -> None:
    with pytest.raises(ConflictError) as caught:
        Orbit(slow=True, fast=True)
    assert str(caught.value) == (
        "Orbit: slow=True and fast=True exclude each other; one of them is accepted"
    )


def test_a_flag_that_is_false_is_not_kept() -> None:
    assert Orbit(slow=False, fast=True) == Orbit(fast=True)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("slow", 1, "slow=1 is an int; True or False is accepted"),
        ("fast", 0, "fast=0 is an int; True or False is accepted"),
        ("smooth", None, "smooth=None is a NoneType; True or False is accepted"),
        ("slow", "yes", "slow='yes' is a str; True or False is accepted"),
    ],
)
def test_a_flag_is_true_or_false(name: str, value: object, message: str) -> None:
    with pytest.raises(WrongTypeError, match=f"^{re.escape(message)}$"):
        made(Orbit, **{name: value})


def test_the_flag_of_a_support_is_true_or_false() -> None:
    with pytest.raises(WrongTypeError, match=r"^shaky='yes' is a str; True or False is accepted$"):
        made(Handheld, shaky="yes")


# ------------------------------------------------------------------ directions
@pytest.mark.parametrize(
    ("kind", "direction", "accepted", "meant"),
    [
        (Pan, UP, "LEFT or RIGHT", "Tilt(UP)"),
        (WhipPan, DOWN, "LEFT or RIGHT", "Tilt(DOWN)"),
        (Truck, IN, "LEFT or RIGHT", "Zoom(IN)"),
        (Pan, OUT, "LEFT or RIGHT", "Zoom(OUT)"),
        (Tilt, LEFT, "UP or DOWN", "Pan(LEFT)"),
        (Tilt, CLOCKWISE, "UP or DOWN", "Roll(CLOCKWISE)"),
        (Zoom, RIGHT, "IN or OUT", "Pan(RIGHT)"),
        (Zoom, COUNTERCLOCKWISE, "IN or OUT", "Roll(COUNTERCLOCKWISE)"),
    ],
)
def test_a_wrong_direction_names_the_move_that_goes_there(
    kind: type[Motion], direction: Direction, accepted: str, meant: str
) -> None:
    with pytest.raises(ConflictError) as caught:
        made(kind, direction=direction)
    assert str(caught.value) == (
        f"direction={direction!r} is no direction of {kind.__name__}; {accepted} is accepted; "
        f"did you mean {meant}?"
    )


@pytest.mark.parametrize("text", ["left", "LEFT", " Left "])
def test_a_text_as_direction_suggests_the_name(text: str) -> None:
    with pytest.raises(WrongTypeError) as caught:
        made(Pan, direction=text)
    assert str(caught.value) == (
        f"direction={text!r} is a str; LEFT or RIGHT is accepted; did you mean LEFT?"
    )


def test_a_text_as_direction_does_not_suggest_what_the_move_refuses() -> None:
    with pytest.raises(WrongTypeError) as caught:
        made(Pan, direction="up")
    assert str(caught.value).startswith("direction='up' is a str; LEFT or RIGHT is accepted")
    assert not str(caught.value).endswith("did you mean UP?")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("north", "direction='north' is a str; LEFT or RIGHT is accepted"),
        (None, "direction=None is a NoneType; LEFT or RIGHT is accepted"),
        (3, "direction=3 is an int; LEFT or RIGHT is accepted"),
        (Effect.FOG, "direction=Effect.FOG is an Effect; LEFT or RIGHT is accepted"),
    ],
)
def test_only_a_direction_is_accepted(value: object, message: str) -> None:
    with pytest.raises(WrongTypeError, match=f"^{re.escape(message)}$"):
        made(Pan, direction=value)


def test_a_direction_that_must_be_given_is_missed_by_name() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'direction'"):
        made(Pan)


@pytest.mark.parametrize("kind", [Orbit, Roll, DollyZoom, Drift])
def test_a_direction_that_may_be_left_out_may_be_none(kind: type[Motion]) -> None:
    assert made(kind, direction=None) == made(kind)


@pytest.mark.parametrize("direction", Direction)
def test_a_direction_is_its_name_at_the_front_door(direction: Direction) -> None:
    assert eval(repr(direction), vars(kling_prompt)) is direction  # noqa: S307
    assert repr(direction) == direction.name
    assert str(direction) == direction.value == direction.name.lower()


@pytest.mark.parametrize("direction", Direction)
def test_a_direction_stays_the_same_object(direction: Direction) -> None:
    assert pickle.loads(pickle.dumps(direction)) is direction  # noqa: S301
    assert copy.copy(direction) is direction
    assert copy.deepcopy(direction) is direction


# ------------------------------------------------------------------ degrees
@pytest.mark.parametrize("degrees", [1, 90, 360, 1080])
def test_degrees_go_from_1_to_three_full_turns(degrees: int) -> None:
    assert Orbit(degrees=degrees).degrees == degrees


@pytest.mark.parametrize("degrees", [0, -90, 1081])
def test_degrees_out_of_range_are_refused(degrees: int) -> None:
    message = f"degrees={degrees} is out of range; 1 to 1080 is accepted"
    with pytest.raises(ConflictError, match=f"^{message}$"):
        Orbit(degrees=degrees)


@pytest.mark.parametrize("value", [True, 90.0, "90"])
def test_degrees_are_a_whole_number(value: object) -> None:
    kind = type(value).__name__
    message = f"degrees={value!r} is a {kind}; a whole number from 1 to 1080 is accepted"
    with pytest.raises(WrongTypeError, match=f"^{message}$"):
        made(Roll, degrees=value)


# ------------------------------------------------------------------ other parameters
def test_a_misspelt_parameter_names_the_nearest() -> None:
    with pytest.raises(UnknownWordError) as caught:
        made(Orbit, slwo=True)
    error = caught.value
    assert str(error) == (
        "Orbit parameter='slwo' is unknown; direction degrees around slow fast smooth start end "
        "reveal when detail is accepted; did you mean 'slow'?"
    )
    assert (error.name, error.value, error.suggestions) == ("Orbit parameter", "slwo", ("slow",))


def test_a_parameter_of_another_move_is_refused() -> None:
    with pytest.raises(UnknownWordError, match=r"^Orbit parameter='xyz' is unknown; .* accepted$"):
        made(Orbit, xyz="the dunes")


def test_a_flag_of_a_support_is_no_parameter_of_a_move() -> None:
    with pytest.raises(UnknownWordError, match=r"^Orbit parameter='shaky' is unknown; "):
        made(Orbit, shaky=True)


@pytest.mark.parametrize("kind", [Static, Drone, Handheld])
def test_what_does_not_go_anywhere_has_no_speed(kind: type[Move]) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'slow'"):
        made(kind, slow=True)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_a_blank_target_is_refused(text: str) -> None:
    with pytest.raises(TextError, match=f"^{re.escape(f'target={text!r} is blank')}"):
        TurnToward(text)


def test_a_target_that_must_be_given_is_not_none() -> None:
    with pytest.raises(WrongTypeError, match=r"^target=None is a NoneType; str is accepted$"):
        made(TurnToward, target=None)


def test_a_target_is_a_text() -> None:
    with pytest.raises(WrongTypeError, match=r"^around=3 is an int; str is accepted$"):
        made(Orbit, around=3)


def test_a_parameter_that_is_none_is_not_kept() -> None:
    assert Orbit(around=None, reveal=None) == Orbit()


def test_a_text_is_kept_in_its_normal_form() -> None:
    assert Orbit(around="  the \n mug ").around == "the mug"


@pytest.mark.parametrize("kind", [BulletTime, FlyThrough, Rise])
def test_a_target_may_stand_first(kind: Callable[..., Motion]) -> None:
    assert next(iter(kind("the trees").parameters().values())) == "the trees"


# ------------------------------------------------------------------ forms of a value
@pytest.mark.parametrize(
    ("move", "shown"),
    [
        (Static(), "Static()"),
        (Handheld(), "Handheld()"),
        (Handheld(shaky=True), "Handheld(shaky=True)"),
        (Pan(LEFT), "Pan(LEFT)"),
        (Orbit(slow=True), "Orbit(slow=True)"),
        (
            Orbit(LEFT, slow=True, around="the mug", degrees=90),
            "Orbit(LEFT, degrees=90, around='the mug', slow=True)",
        ),
        (TurnToward("the door", when="it opens"), "TurnToward(target='the door', when='it opens')"),
        (Together(PullOut(slow=True), Tilt(UP)), "Together(PullOut(slow=True), Tilt(UP))"),
    ],
)
def test_the_repr_leaves_out_defaults(move: Move, shown: str) -> None:
    assert repr(move) == shown


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (Pan, "camera.pan"),
        (PushIn, "camera.push_in"),
        (FpvDrone, "camera.fpv_drone"),
        (DollyZoom, "camera.dolly_zoom"),
        (Together, "camera.together"),
    ],
)
def test_a_key_is_the_name_of_the_class_in_lower_case(kind: type[Move], key: str) -> None:
    assert kind.key() == key


def test_moves_of_different_classes_differ() -> None:
    assert Rise() != Descend()
    assert Rise("the trees") != Descend("the trees")


def test_moves_with_different_parameters_differ() -> None:
    assert Pan(LEFT) != Pan(RIGHT)
    assert Pan(LEFT) != Pan(LEFT, slow=True)


def test_the_order_in_which_parameters_are_given_does_not_matter() -> None:
    there, back = Orbit(slow=True, degrees=90), Orbit(degrees=90, slow=True)
    assert there == back
    assert hash(there) == hash(back)


def test_a_move_is_not_equal_to_its_repr_or_phrase() -> None:
    others: list[object] = ["Orbit()", "orbit", Orbit, None]
    assert Orbit() not in others


def test_a_replaced_parameter_is_checked_and_the_others_stay() -> None:
    assert Orbit(LEFT, slow=True).__replace__(degrees=90) == Orbit(LEFT, degrees=90, slow=True)
    assert Orbit(LEFT, slow=True).__replace__(slow=False, fast=True) == Orbit(LEFT, fast=True)
    assert Orbit(LEFT).__replace__(direction=None) == Orbit()


def test_a_wrong_replacement_is_refused() -> None:
    with pytest.raises(UnknownWordError, match="did you mean 'slow'"):
        Orbit().__replace__(slwo=True)
    with pytest.raises(ConflictError, match="exclude each other"):
        Orbit(slow=True).__replace__(fast=True)


@pytest.mark.parametrize("kind", [Static, Drone])
def test_supports_and_static_cameras_are_equal_when_their_class_is(kind: type[Move]) -> None:
    assert kind() == kind()
    assert hash(kind()) == hash(kind())


def test_a_support_is_no_motion() -> None:
    assert not issubclass(Support, Motion)


# ------------------------------------------------------------------ together
def test_moves_at_the_same_time_keep_their_order() -> None:
    together = Together(PullOut(), Tilt(UP), Shake())
    assert together.moves == (PullOut(), Tilt(UP), Shake())
    assert together != Together(Tilt(UP), PullOut(), Shake())


@pytest.mark.parametrize("moves_given", [(), (Orbit(),)])
def test_fewer_than_two_moves_are_refused(moves_given: tuple[Motion, ...]) -> None:
    message = f"moves={moves_given!r} is too few; two or more are accepted"
    with pytest.raises(ConflictError, match=f"^{re.escape(message)}$"):
        Together(*moves_given)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (Static(), "moves=Static() is a Static; a move that goes somewhere is accepted"),
        (Drone(), "moves=Drone() is a Drone; a move that goes somewhere is accepted"),
        ("orbits", "moves='orbits' is a str; a move that goes somewhere is accepted"),
    ],
)
def test_only_moves_that_go_somewhere_happen_together(wrong: object, message: str) -> None:
    kind: Callable[..., Move] = Together
    for given in ((wrong, Orbit()), (Orbit(), wrong)):
        with pytest.raises(WrongTypeError, match=f"^{re.escape(message)}$"):
            kind(*given)


def test_a_late_start_is_refused() -> None:
    with pytest.raises(ConflictError) as caught:
        Together(Orbit(), PushIn(start="the door"))
    assert str(caught.value) == (
        "moves=PushIn(start='the door') starts while another is under way; start= goes to the first"
    )


def test_the_first_of_them_may_say_where_it_starts() -> None:
    assert Together(PushIn(start="the door"), Orbit()).moves[0].start == "the door"


def test_a_later_move_may_span_from_one_thing_to_another() -> None:
    together = Together(Track(), Pan(LEFT, start="her face", end="the sword"))
    assert together.moves[1].start == "her face"


def test_the_moves_of_together_are_replaced_as_a_whole() -> None:
    replaced = Together(PullOut(), Tilt(UP)).__replace__(moves=[Orbit(), Tilt(DOWN)])
    assert replaced == Together(Orbit(), Tilt(DOWN))
