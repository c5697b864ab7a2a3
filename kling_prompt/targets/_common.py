"""What several tables say alike: ratios, lengths, and limits that a model has in both generations.

Knows values alone; which form has them, and which document says so, stands in the tables.
"""

from kling_prompt.targets._kinds import Feature, Mode
from kling_prompt.targets._model import Limit

RATIOS = ("16:9", "9:16", "1:1")
SHORT = (5, 10)
MIDDLE = tuple(range(3, 11))
LONG = tuple(range(3, 16))
LONGEST = tuple(range(3, 31))

PRO_TAIL = Limit(when=(Feature.END,), modes=(Mode.PRO,))
SILENT_PRO_TAIL = PRO_TAIL._replace(excludes=(Feature.SOUND,))
PRO_SOUND = Limit(when=(Feature.SOUND,), modes=(Mode.PRO,))
VOICED = Limit(when=(Feature.VOICES,), sound=True)
FRAMED = Limit(when=(Feature.START,), elements=3)
# Of the first omni model: other lengths need more than a text and a first frame.
SHORT_ALONE = Limit(
    unless=(Feature.IMAGES, Feature.ELEMENTS, Feature.END, Feature.VIDEO, Feature.BASE),
    seconds=SHORT,
)
TAIL_ALONE = Limit(when=(Feature.END,), excludes=(Feature.IMAGES, Feature.ELEMENTS))
# A video takes the room of three references.
FOLLOWED = Limit(when=(Feature.VIDEO,), references=4)
EDITED = Limit(when=(Feature.BASE,), references=4)
