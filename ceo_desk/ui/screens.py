"""Which screen stands at which place; each is imported when it is first wanted, so that the window opens at once."""

from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Place, Screen
from ceo_desk.ui.frame.window import Screens


def all_screens() -> Screens:
    """The screens of the desk."""
    return {
        Place.TODAY: _today,
        Place.POSTS: _posts,
        Place.PAGE: _page,
        Place.SHAPES: _shapes,
        Place.PUBLISH: _publish,
        Place.ANSWER: _answer,
        Place.ALIKE: _alike,
        Place.FOLLOWING: _following,
        Place.SIFTING: _sifting,
        Place.RESULTS: _results,
        Place.SETTINGS: _settings,
        Place.CONNECT: _connect,
        Place.LINKEDIN: _linkedin,
        Place.BY_HAND: _by_hand,
    }


def _today(context: Context) -> Screen:
    from ceo_desk.ui.today.place import TodayPlace

    return TodayPlace(context)


def _posts(context: Context) -> Screen:
    from ceo_desk.ui.writing.posts.view import PostsView

    return PostsView(context)


def _page(context: Context) -> Screen:
    from ceo_desk.ui.writing.view import PageView

    return PageView(context)


def _shapes(context: Context) -> Screen:
    from ceo_desk.ui.writing.shapes_view import ShapesView

    return ShapesView(context)


def _publish(context: Context) -> Screen:
    from ceo_desk.ui.publishing.view import PublishView

    return PublishView(context)


def _answer(context: Context) -> Screen:
    if context.sitter.is_leader:
        from ceo_desk.ui.answering.card.view import CardView

        return CardView(context)
    from ceo_desk.ui.answering.inbox.view import InboxView

    return InboxView(context)


def _alike(context: Context) -> Screen:
    from ceo_desk.ui.answering.alike.view import AlikeView

    return AlikeView(context)


def _following(context: Context) -> Screen:
    from ceo_desk.ui.following_up.view import FollowingView

    return FollowingView(context)


def _sifting(context: Context) -> Screen:
    from ceo_desk.ui.sifting.view import SiftingView

    return SiftingView(context)


def _results(context: Context) -> Screen:
    from ceo_desk.ui.results.view import ResultsView

    return ResultsView(context)


def _settings(context: Context) -> Screen:
    from ceo_desk.ui.settings.view import SettingsView

    return SettingsView(context)


def _connect(context: Context) -> Screen:
    from ceo_desk.ui.connecting.view import ConnectView

    return ConnectView(context)


def _linkedin(context: Context) -> Screen:
    from ceo_desk.ui.connecting.linkedin.view import LinkedInView

    return LinkedInView(context)


def _by_hand(context: Context) -> Screen:
    from ceo_desk.ui.by_hand.view import ByHandView

    return ByHandView(context)
