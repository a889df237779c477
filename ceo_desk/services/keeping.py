"""Keeping: words that the desk can't save at the moment lie in a second place, and come back when the desk can."""

from ceo_desk.domain.draft import Content
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.writing.writing import is_written
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts.homecoming import Came, Homecoming, bring_back
from ceo_desk.storage.drafts.second_place import SecondPlace, Shelter
from ceo_desk.storage.record.journal import Record


class Keeping:
    """The last way to keep words."""

    def __init__(self, database: Database, record: Record, second: SecondPlace, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._record = record
        self._second = second
        self._clock = clock
        self._new_id = new_id

    @property
    def is_room_short(self) -> bool:
        """True since the room that was set aside for the last words was given up."""
        return self._database.is_ballast_used

    def put_beside(self, name: str, content: Content) -> Shelter | None:
        """Keeps a text outside the desk's folder and says where; None where there is no word to keep.

        `name` is the draft's id, or an id for what is no draft yet. Raises StorageFailed where there is room nowhere.
        """
        return self._second.put(name, content, self._clock()) if is_written(content) else None

    def let_go(self, name: str) -> None:
        """The words are on the desk now. Raises StorageFailed."""
        self._second.let_go(name)

    def set_room_aside(self) -> bool:
        """Sets room for the last words aside again; False while there is too little. Raises StorageFailed."""
        return self._database.restore_ballast()

    def take_in(self, *, actor: str) -> tuple[str, ...]:
        """What was kept outside comes back to the desk; in sentences how. Raises StorageFailed: then it stays there."""
        said = []
        for kept in self._second.all():
            came = bring_back(self._database, self._record, kept, Homecoming(actor, self._clock(), self._new_id))
            self._second.let_go(kept.draft)
            whose = f"“{kept.content.title}”" if kept.content.title.strip() else "your post"
            match came:
                case Came.ON_PAGE | Came.AS_NEW:
                    said.append(f"The last words of {whose} are back on the desk.")
                case Came.AMONG_VERSIONS:
                    said.append(f"Words of {whose} that were kept in a second place are among its versions now.")
                case Came.THERE:
                    continue
        said += [f"Kept words can't be read. They lie in {file}." for file in self._second.unreadable()]
        return tuple(said)
