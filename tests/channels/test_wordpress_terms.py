"""The tags and categories of a real WordPress, as guesses need them."""

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import Published, Unreachable
from ceo_desk.domain.terms import HasTerms, SiteTerms
from tests.channels.blog import QUICK, account, expect, post, record
from tests.channels.desk_stand_in import Clock, PictureStore
from tests.support.wordpress import WordPressSite


def test_what_posts_carry_is_told_as_people_read_it(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    assert isinstance(channel, HasTerms)
    package = post(tags=("Nights & days",), categories=("Uncategorized",))
    expect(Published, channel.publish(package, record().ledger(), PictureStore()))
    terms = expect(SiteTerms, channel.terms())
    assert "Nights & days" in [one.name for one in terms.tags]
    assert "Uncategorized" in [one.name for one in terms.categories]
    assert [one.count for one in terms.tags] == sorted((one.count for one in terms.tags), reverse=True)
    assert all(one.count > 0 for one in terms.tags)


def test_where_nothing_answers_it_is_said() -> None:
    channel = WordPress("http://127.0.0.1:9/wp-json/", "executive", "password", Gateway(limits=QUICK), Clock())
    expect(Unreachable, channel.terms())
