"""What words give away in German."""

from ceo_desk.domain.signs.german.disagreement import DISAGREES, HINTS, NO_CRITIC
from ceo_desk.domain.signs.german.kindness import CHATS, NO_THANKS, THANKS
from ceo_desk.domain.signs.german.questions import ASKS, ONLY_SOUNDS, PRACTICAL
from ceo_desk.domain.signs.german.telling import CONFIDES, NO_PROPOSAL, PROPOSES
from ceo_desk.domain.signs.phrases import Phrases, Signs

GERMAN = Signs(
    asks=Phrases(ASKS),
    only_sounds=Phrases(ONLY_SOUNDS),
    practical=Phrases(PRACTICAL),
    disagrees=Phrases(DISAGREES, HINTS, NO_CRITIC),
    proposes=Phrases(PROPOSES, unless=NO_PROPOSAL),
    thanks=Phrases(THANKS, unless=NO_THANKS),
    confides=Phrases(CONFIDES),
    chats=Phrases(CHATS),
)
