"""The main job on a real WordPress, from the command line, in real processes."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conftest import StartProxy, StartSite
from tests.support.command_line import Refused, Terminal
from tests.support.drawing import photo
from tests.support.wordpress import WordPressSite

BODY = """Last Tuesday I worked from ten at night until six in the morning.

## Three things

-   The porters *know* every guest.
-   Nobody reads their **book of wishes**.

![The front desk at night](desk.jpg)

What did your last night shift teach you?
"""


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "desk", actor="Clara")


def titles(site: WordPressSite) -> list[str]:
    """What readers find, but for the post that every WordPress begins with."""
    rows = [str(row["post_title"]) for row in site.posts() if row["post_status"] == "publish"]
    return [title for title in rows if title != "Hello world!"]


def write_post(desk: Terminal, folder: Path, title: str, *more: str) -> str:
    photo(folder / "desk.jpg")
    (folder / "post.md").write_text(BODY, encoding="utf-8")
    return str(desk("draft", "new", "--title", title, "--body", folder / "post.md", *more)["id"])


@pytest.mark.wordpress
@pytest.mark.parametrize("version", ["wordpress_site", "old_wordpress_site"], ids=["6.8", "6.1"])
def test_a_post_goes_out_a_reader_comments_and_is_answered(
    desk: Terminal, version: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    site: WordPressSite = request.getfixturevalue(version)
    account = desk.connect(site.url, "executive", site.users["executive"].app_password)
    assert account["capabilities"]["publish"]
    assert account["capabilities"]["moderate"]
    photo(tmp_path / "front.jpg", colour=(160, 90, 40))
    draft = write_post(
        desk, tmp_path, "What our night porters taught me", "--tag", "Night shift", "--category", "Hotels & houses",
        "--excerpt", "A night at the front desk.", "--picture", str(tmp_path / "front.jpg"), "--alt", "The lobby",
    )  # fmt: skip

    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]

    assert publication["state"] == "live", publication
    assert publication["altered"] == []
    page = site.post_page(publication["url"])
    assert "What our night porters taught me" in page
    assert "<em>know</em>" in page
    assert "Night shift" in page
    assert "Hotels &amp; houses" in page
    (picture,) = re.findall(r'<img[^>]*alt="The front desk at night"[^>]*>', page)
    (address,) = re.findall(r'src="([^"]+)"', picture)
    assert address.startswith(site.url)
    row = next(row for row in site.posts() if str(row["ID"]) == publication["remote_id"])
    assert row["post_excerpt"] == "A night at the front desk."
    assert (
        site.php(f"echo get_post_meta(get_post_thumbnail_id({row['ID']}), '_wp_attachment_image_alt', true);")
        == "The lobby"
    )

    comment = site.add_comment(int(row["ID"]), "Ines Barreto", "What happens to people who like to sit alone?")
    fetched = desk("inbox", "fetch")
    assert fetched["new"] >= 1
    (item,) = [one for one in desk.waiting() if one["author"] == "Ines Barreto"]
    assert item["account"] == "blog"
    assert item["post"] == "What our night porters taught me"
    assert "asks you a question" in item["why"]
    assert item["waiting_hours"] is not None

    answer = 'They stay, Ines. "Alone" is <welcome> & fine.\n\nCome and see.'
    reply = desk("reply", item["id"], "--text", answer, "--hold", "0", "--wait")
    assert reply["state"] == "live", reply

    stored = next(row for row in site.comments(int(row["ID"])) if row["comment_ID"] == int(reply["remote_id"]))
    assert stored["comment_parent"] == comment
    assert "&lt;welcome&gt; &amp; fine" in site.post_page(publication["url"])
    assert [one["id"] for one in desk.waiting("answered") if one["id"] == item["id"]]
    assert item["id"] not in [one["id"] for one in desk.waiting()]
    desk("inbox", "fetch")
    thread = desk("inbox", "show", item["id"])["thread"]
    assert [(one["own"], one["state"]) for one in thread] == [(False, "answered"), (True, "own")]
    assert thread[1]["text"] == answer.replace('"Alone"', "“Alone”"), "as readers see it"
    assert thread[1]["parent"] == item["id"]
    results = desk("results")
    assert results["people_answered"] == 1
    assert results["posts"] == 1
    assert desk("journal", "verify")["intact"]
    assert desk("doctor")["problems"] == []


def test_offline_everything_waits_and_goes_out_once_and_in_order(
    desk: Terminal, fresh_site: WordPressSite, tmp_path: Path, fault_proxy: StartProxy
) -> None:
    site = fresh_site
    line = fault_proxy(site.url)
    desk.connect(line.url, "executive", site.users["executive"].app_password)
    first = site.add_post("Earlier post", "<p>Text.</p>")
    site.add_comment(first, "Tom Halvorsen", "I disagree, kindly.")
    desk("inbox", "fetch")
    (item,) = [one for one in desk.waiting() if one["author"] == "Tom Halvorsen"]

    line.offline()
    ordered = []
    for title in ("One", "Two", "Three"):
        draft = write_post(desk, tmp_path, title)
        (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0")["publications"]
        ordered.append(publication["id"])
    reply = desk("reply", item["id"], "--text", "Thank you, Tom.", "--hold", "0")
    sent = desk("outbox", "send")["publications"]
    assert {one["state"] for one in sent} == {"waiting"}
    assert {one["why"] for one in sent} == {"offline"}
    assert {one["problem"] for one in sent} == {"Your blog does not answer."}
    assert titles(site) == ["Earlier post"]

    line.online()
    sent = desk("outbox", "send", "--wait", "60")["publications"]
    assert [one["state"] for one in sent] == ["live"] * 4, sent
    rows = {str(row["ID"]): row["post_title"] for row in site.posts()}
    went = [rows[one["remote_id"]] for one in sent if "draft" in one]
    assert went == ["One", "Two", "Three"]
    assert [int(one["remote_id"]) for one in sent if "draft" in one] == sorted(
        int(one["remote_id"]) for one in sent if "draft" in one
    )
    assert titles(site) == ["Earlier post", "One", "Two", "Three"]
    assert [row["comment_content"] for row in site.comments(first)] == ["I disagree, kindly.", "Thank you, Tom."]
    assert reply["comment"] == item["id"]


def test_somebody_else_changed_the_post_and_both_versions_stay(
    desk: Terminal, wordpress_site: WordPressSite, tmp_path: Path
) -> None:
    site = wordpress_site
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    draft = write_post(desk, tmp_path, "A post of two people")
    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]
    remote = int(publication["remote_id"])
    site.edit_post(remote, "<!-- wp:paragraph -->\n<p>Jonas was here.</p>\n<!-- /wp:paragraph -->")

    (tmp_path / "mine.md").write_text("Clara was here.", encoding="utf-8")
    desk("draft", "edit", draft, "--body", tmp_path / "mine.md")
    (again,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]

    assert again["id"] == publication["id"]
    assert again["state"] == "refused"
    assert "Jonas was here." in again["conflict"]["theirs"]
    assert "Clara was here." in again["conflict"]["ours"]
    stands = next(row for row in site.posts() if row["ID"] == remote)
    assert "Jonas was here." in stands["post_content"]
    assert desk("draft", "show", draft)["body"].strip() == "Clara was here."

    (replaced,) = desk("publish", draft, "--to", "blog", "--replace-theirs", "--hold", "0", "--wait")["publications"]
    assert (replaced["state"], replaced["remote_id"]) == ("live", publication["remote_id"])
    stands = next(row for row in site.posts() if row["ID"] == remote)
    assert "Clara was here." in stands["post_content"]


def test_a_revoked_password_keeps_all_and_a_new_one_goes_on(
    desk: Terminal, fresh_site: WordPressSite, tmp_path: Path
) -> None:
    site = fresh_site
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    draft = write_post(desk, tmp_path, "Before the password was gone")
    site.revoke_password("executive")

    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]
    assert (publication["state"], publication["why"]) == ("waiting", "sign-in")
    assert publication["problem"]
    assert publication["next_step"]
    assert desk("draft", "show", draft)["title"] == "Before the password was gone"
    with pytest.raises(Refused) as refused:
        desk("account", "check", "blog")
    assert refused.value.status == 1
    assert set(refused.value.document["error"]) >= {"code", "sentence", "next_step"}

    secret = site.new_password("executive")
    desk.secrets["blog"] = secret
    desk("account", "check", "blog", "--new-secret", said=secret + "\n")
    (sent,) = desk("outbox", "send", "--wait")["publications"]
    assert sent["state"] == "live"
    assert titles(site) == ["Before the password was gone"]


def test_a_scheduled_post_stands_on_the_site_and_the_pause_brings_it_back(
    desk: Terminal, wordpress_site: WordPressSite, tmp_path: Path
) -> None:
    site = wordpress_site
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    draft = write_post(desk, tmp_path, "For tomorrow morning")
    at = (datetime.now(UTC) + timedelta(days=1)).replace(microsecond=0)
    (publication,) = desk(
        "publish", draft, "--to", "blog", "--at", at.isoformat(), "--hold", "0", "--wait"
    )["publications"]  # fmt: skip
    assert publication["state"] == "scheduled"
    row = next(row for row in site.posts() if str(row["ID"]) == publication["remote_id"])
    assert (row["post_status"], row["post_date_gmt"]) == ("future", at.strftime("%Y-%m-%d %H:%M:%S"))

    paused = desk("pause")
    assert [one["id"] for one in paused["publications"]] == [publication["id"]]
    row = next(row for row in site.posts() if str(row["ID"]) == publication["remote_id"])
    assert row["post_status"] == "draft"
    (waiting,) = desk("outbox", "send")["publications"]
    assert (waiting["state"], waiting["why"]) == ("waiting", "pause")

    (asks,) = desk("pause", "--off")["publications"]
    assert (asks["id"], asks["why"]) == (publication["id"], "after the pause")
    (waiting,) = desk("outbox", "send")["publications"]
    assert (waiting["state"], waiting["why"]) == ("waiting", "after the pause")
    (again,) = desk("publish", draft, "--to", "blog", "--at", at.isoformat(), "--hold", "0", "--wait")["publications"]
    assert (again["id"], again["state"]) == (publication["id"], "scheduled")
    withdrawn = desk("withdraw", publication["id"])["publications"][0]
    assert withdrawn["state"] == "withdrawn"
    row = next(row for row in site.posts() if str(row["ID"]) == publication["remote_id"])
    assert row["post_status"] == "trash"


def test_an_author_is_told_what_the_site_altered_and_who_may_not(
    desk: Terminal, wordpress_site: WordPressSite, tmp_path: Path
) -> None:
    site = wordpress_site
    desk.connect(site.url, "assistant", site.users["assistant"].app_password, "author")
    with pytest.raises(Refused):
        desk.connect(site.url, "reader", "wrong wrong wrong", "reader")
    draft = write_post(desk, tmp_path, "An author's post", "--category", "A category nobody made")
    (publication,) = desk("publish", draft, "--to", "author", "--hold", "0", "--wait")["publications"]
    assert publication["state"] == "live", publication
    assert any("A category nobody made" in words for words in publication["altered"])
    assert "<em>know</em>" in site.post_page(publication["url"])


def test_a_contributor_hands_in_and_an_editor_there_releases(
    desk: Terminal, start_site: StartSite, tmp_path: Path
) -> None:
    site = start_site(assistant_role="contributor")
    account = desk.connect(site.url, "assistant", site.users["assistant"].app_password)
    assert (account["capabilities"]["publish"], account["capabilities"]["submit"]) == (False, True)
    (tmp_path / "post.md").write_text("Please read this.", encoding="utf-8")
    draft = desk("draft", "new", "--title", "For release", "--body", tmp_path / "post.md")["id"]
    assert "Somebody on the site must release this post." in desk("preview", draft, "--to", "blog")["warnings"]
    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]
    assert publication["state"] == "sent"
    assert publication["problem"]
    assert "For release" not in titles(site)

    site.php(f"wp_publish_post({publication['remote_id']});")
    (released,) = desk("outbox", "send")["publications"]
    assert (released["state"], released["problem"]) == ("live", None)
    assert "Please read this." in site.post_page(released["url"])


def test_moderation_is_heard_on_the_site(desk: Terminal, fresh_site: WordPressSite) -> None:
    site = fresh_site
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    post = site.add_post("A post", "<p>Text.</p>")
    spam = site.add_comment(post, "Bob", "Buy pills")
    rude = site.add_comment(post, "Eve", "You know who I mean, room 12.")
    held = site.add_comment(post, "Kenji Arai", "May I write here?", approved=False)
    desk("inbox", "fetch")
    by_author = {one["author"]: one for one in desk.waiting("all")}
    assert by_author["Kenji Arai"]["state"] == "held"
    assert by_author["Kenji Arai"]["waiting_hours"] is None

    assert desk("moderate", by_author["Bob"]["id"], "spam")["items"][0]["state"] == "spam"
    assert desk("moderate", by_author["Kenji Arai"]["id"], "approve")["items"][0]["state"] == "waiting"
    for words in (["hide"], ["hide", "--rule", "we disagree"]):
        with pytest.raises(Refused):
            desk("moderate", by_author["Eve"]["id"], *words)
    assert desk("moderate", by_author["Eve"]["id"], "hide", "--rule", "exposes")["items"][0]["state"] == "hidden"

    assert (site.comment_status(spam), site.comment_status(rude), site.comment_status(held)) == (
        "spam",
        "hold",
        "approved",
    )
    site.set_comment_status(held, "trash")
    assert desk("inbox", "fetch")["changed"] >= 1
    assert {one["author"]: one["state"] for one in desk.waiting("all")}["Kenji Arai"] == "trash"
    assert desk("doctor", "--rebuild")["problems"] == []
