"""Builds the desk's services by hand, once each, and imports each when it is first wanted.

The window's first picture needs a few of them; importing all takes longer than the whole picture may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceo_desk.outward import OutwardWorkshop
from ceo_desk.shipped import material

if TYPE_CHECKING:
    from ceo_desk.services.answering.answering import Answering
    from ceo_desk.services.answering.lessons import Lessons
    from ceo_desk.services.answering.rules_page import RulesPage
    from ceo_desk.services.answering.sifting import Sifting
    from ceo_desk.services.answering.today import Today
    from ceo_desk.services.following_up.room import FollowingUp
    from ceo_desk.services.keeping import Keeping
    from ceo_desk.services.own_words.room import OwnWords
    from ceo_desk.services.pin import LeadersPin
    from ceo_desk.services.publishing.embargoing import Embargoing
    from ceo_desk.services.publishing.looking import Looking
    from ceo_desk.services.publishing.publishing import Publishing
    from ceo_desk.services.results import Results
    from ceo_desk.services.upkeep import Upkeep
    from ceo_desk.services.writing.archive import Archive
    from ceo_desk.services.writing.beginnings import Beginnings
    from ceo_desk.services.writing.exporting import Exporting
    from ceo_desk.services.writing.handing import Handing
    from ceo_desk.services.writing.importing import Importing
    from ceo_desk.services.writing.shelf import Shelf
    from ceo_desk.services.writing.spelling import Spelling
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.inbox.inbox import Inbox
    from ceo_desk.storage.outbox.outbox import Outbox


class DeskWorkshop(OutwardWorkshop):
    """Each method builds a service. The desk asks for one at a time."""

    def outbox(self) -> Outbox:
        """What is on its way or has been."""
        return self._outbox

    def inbox(self) -> Inbox:
        """The comments as screens read them."""
        return self._inbox

    def writing(self) -> Writing:
        """The drafts."""
        return self._writing

    def importing(self) -> Importing:
        """Files that others wrote."""
        from ceo_desk.services.writing.importing import Importing
        from ceo_desk.storage.processes.foreign_files import ForeignFiles

        return Importing(self._writing, ForeignFiles())

    def archive(self) -> Archive:
        """Posts of old blogs."""
        from ceo_desk.services.writing.archive import Archive
        from ceo_desk.storage.processes.foreign_files import ForeignFiles

        return Archive(self._archive_posts, ForeignFiles(), self._writing, self.site_posts(), self._ground.new_id)

    def handing(self) -> Handing:
        """Drafts between two people."""
        from ceo_desk.services.writing.handing import Handing

        ground = self._ground
        return Handing(self._drafts, self._writing, self._handovers, self._approvals, ground.clock, ground.new_id)

    def beginnings(self) -> Beginnings:
        """What a blank page offers."""
        from ceo_desk.services.writing.beginnings import Beginnings
        from ceo_desk.services.writing.starters import Starters
        from ceo_desk.storage.drafts.settled_prompts import SettledPrompts

        ground = self._ground
        starters = Starters(ground.folder.starters, lambda: material("drafts"))
        settled = SettledPrompts(ground.database)
        return Beginnings(starters, self._inbox, settled, self._promise_desk, ground.clock)

    def exporting(self) -> Exporting:
        """Posts as files for others."""
        from ceo_desk.services.writing.exporting import Exporting, home_of
        from ceo_desk.storage.processes.press import Press

        ground = self._ground
        home = home_of(ground.environment)
        return Exporting(self._writing, self._pictures, ground.people, Press(), ground.clock, home)

    def keeping(self) -> Keeping:
        """The last way to keep words."""
        from ceo_desk.services.keeping import Keeping
        from ceo_desk.storage.drafts.second_place import SecondPlace

        ground = self._ground
        second = SecondPlace(ground.find_shelters(), ground.folder.root)
        return Keeping(ground.database, ground.record, second, ground.clock, ground.new_id)

    def shelf(self) -> Shelf:
        """The list of posts."""
        from ceo_desk.services.writing.shelf import Shelf
        from ceo_desk.storage.drafts.draft_list import DraftList

        lines = DraftList(self._ground.database)
        return Shelf(lines, self._writing, self._outbox, self._accounts, self._handovers)

    def looking(self) -> Looking:
        """A post as its readers will see it."""
        from ceo_desk.services.publishing.looking import Looking

        ground = self._ground
        return Looking(
            self._drafts,
            self._accounts,
            self._outbox,
            self._writing,
            ground.settings,
            self._embargoing,
            self._links,
            self._guessing,
            self._packages,
            ground.clock,
            ground.folder.root / "pages",
        )

    def embargoing(self) -> Embargoing:
        """Words that must not go out yet."""
        return self._embargoing

    def pin(self) -> LeadersPin:
        """The leader's PIN."""
        return self._pin

    def publishing(self) -> Publishing:
        """Orders about posts."""
        return self._publishing

    def answering(self) -> Answering:
        """Answers and triage."""
        from ceo_desk.services.answering.answering import Answering
        from ceo_desk.storage.inbox.triage import TriageDesk

        ground, comments = self._ground, self._comments
        return Answering(
            self._inbox,
            comments,
            TriageDesk(ground.database, ground.record, comments),
            self._outbox,
            self._accounts,
            ground.people,
            self._publishing,
            self._words,
            self._pin,
            ground.clock,
            ground.new_id,
        )

    def sifting(self) -> Sifting:
        """What was held or called spam."""
        from ceo_desk.services.answering.sifting import Sifting
        from ceo_desk.storage.inbox.sifting import SiftingDesk

        ground = self._ground
        desk = SiftingDesk(ground.database, ground.record)
        return Sifting(desk, self._inbox, self._accounts, self.answering(), ground.clock)

    def own_words(self) -> OwnWords:
        """Words for an answer, and what to know before it goes."""
        from ceo_desk.services.own_words.room import OwnWords

        ground, is_paused, answering = self._ground, self._pausing.is_on, self.answering()
        stores = (ground.database, ground.record, self._inbox, self._drafts)
        return OwnWords.of(*stores, answering, is_paused, ground.clock, ground.new_id)

    def following_up(self) -> FollowingUp:
        """Promises and ideas."""
        from ceo_desk.services.following_up.room import FollowingUp

        return FollowingUp.of(self._ground, self._promise_desk, self._inbox, self._outbox, self.answering())

    def lessons(self) -> Lessons:
        """What became of proposals."""
        from ceo_desk.services.answering.lessons import Lessons
        from ceo_desk.storage.drafts.draft_list import DraftList
        from ceo_desk.storage.inbox.lessons import LessonDesk
        from ceo_desk.storage.inbox.own_replies import OwnReplies

        ground = self._ground
        verdicts = LessonDesk(ground.database, ground.record)
        lines, replies = DraftList(ground.database), OwnReplies(ground.database)
        return Lessons(verdicts, self._outbox, self._inbox, lines, replies, ground.clock)

    def today(self) -> Today:
        """The facts of the first screen."""
        from ceo_desk.services.answering.today import Today
        from ceo_desk.storage.drafts.draft_list import DraftList
        from ceo_desk.storage.inbox.figures import FiguresDesk

        ground = self._ground
        lines, figures = DraftList(ground.database), FiguresDesk(ground.database)
        return Today(
            self._inbox,
            self._comments,
            self._outbox,
            lines,
            self._accounts,
            figures,
            self._handovers,
            lambda: self._approvals,
            self._promise_desk,
            self.lessons(),
            lambda: self._linkedin.ends(),
            self._pausing,
            self.sifting(),
            ground.clock,
        )

    def results(self) -> Results:
        """The figures."""
        from ceo_desk.services.results import GoalDesk, Results
        from ceo_desk.storage.goals import Goals
        from ceo_desk.storage.inbox.answer_times import AnswerTimesDesk
        from ceo_desk.storage.inbox.figures import FiguresDesk
        from ceo_desk.storage.inbox.post_figures import PostFiguresDesk
        from ceo_desk.storage.inbox.rescues import Rescues

        ground = self._ground
        figures, times = FiguresDesk(ground.database), AnswerTimesDesk(ground.database)
        goals = GoalDesk(Goals(ground.database, ground.record), ground.clock, ground.new_id)
        posts, rescues = PostFiguresDesk(ground.database), Rescues(ground.database)
        return Results(figures, times, posts, goals, rescues, ground.settings, ground.clock)

    def rules_page(self) -> RulesPage:
        """The rules of engagement as a page."""
        from ceo_desk.services.answering.rules_page import RulesPage

        return RulesPage(self._ground.settings, self._drafts, self._writing, self._outbox, self._ground.clock)

    def upkeep(self) -> Upkeep:
        """Backup and examination."""
        from ceo_desk.services.upkeep import Upkeep

        return Upkeep(self._ground.database, self._ground.record, self._ground.folder)

    def spelling(self) -> Spelling:
        """What may be misspelt."""
        return self._spelling

    def close(self) -> None:
        """Lets go of the lines to the world and of the dictionaries, where any were opened."""
        if "_channels" in self.__dict__:  # it is kept there once it was asked for
            self._channels.close()
        if "_spelling" in self.__dict__:
            self._spelling.close()
