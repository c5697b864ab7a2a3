"""Who and what presets are tried on: people, animals, goods, places, vehicles; one and many."""

from kling_prompt import Prompt

TAKES: dict[str, Prompt] = {
    "woman": Prompt()
    .subject("a young woman", "in a red coat")
    .action("crosses a stone bridge")
    .scene("at dusk", "lanterns sway in the wind"),
    "fisherman": Prompt().subject("an old fisherman").action("is mending a net").scene("on a pier"),
    "children": Prompt().subject("two children").action("chase a paper kite").scene("a windy hill"),
    "crowd": Prompt().subject("a crowd of dancers").action("spins in circles"),
    "named": Prompt().subject("Amara", "a violinist with silver braids").action("tunes her violin"),
    "couple": Prompt().subject("a baker and her son").action("knead dough").scene("a warm kitchen"),
    "knights": Prompt().subject("three knights", "in dented armor").action("ride into the mist"),
    "robot": Prompt().subject("a rusty robot").action("waters a small plant"),
    "astronaut": Prompt().subject("an astronaut").action("floats past a broken satellite"),
    "owl": Prompt().subject("a snowy owl", "with amber eyes").action("turns its head"),
    "wolves": Prompt().subject("wolves").action("run through deep snow").scene("in a birch forest"),
    "whale": Prompt().subject("a humpback whale and its calf").action("glide through clear water"),
    "ants": Prompt().subject("thousands of ants").action("carrying pieces of leaves"),
    "sheep": Prompt().subject("a flock of sheep").scene("on a green hillside"),
    "dragon": Prompt().subject("an ancient dragon").action("unfolds its wings"),
    "watch": Prompt().subject("a steel wristwatch", "with a blue dial").scene("on black slate"),
    "sneakers": Prompt().subject("a pair of white sneakers").scene("on a concrete block"),
    "bottles": Prompt().subject("glass bottles", "filled with amber oil").scene("a wooden shelf"),
    "phone": Prompt().subject("the new phone").action("rises from its box"),
    "soup": Prompt()
    .subject("a bowl of ramen", "topped with a soft egg")
    .scene("on a dark counter"),
    "valley": Prompt().subject("a snowy mountain valley"),
    "dunes": Prompt().subject("golden dunes").scene("under a clear sky", "sand drifts in the wind"),
    "city": Prompt().subject("a sprawling harbor city").scene("at night"),
    "waterfall": Prompt().subject("a waterfall").action("tumbles into a mossy gorge"),
    "car": Prompt().subject("a vintage green car").action("winds along a coast road"),
    "trains": Prompt().subject("two freight trains").action("pass each other").scene("in the rain"),
    "ship": Prompt().subject("an old sailing ship").action("leans into the waves"),
    "flower": Prompt().subject("a single tulip").action("opens").scene("in a sunny window"),
}
"""A short name with a prompt that says what happens, and nothing of how it looks."""
