"""A real WordPress on 127.0.0.1 for one test or many."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from tests.support.wordpress.core import Version
from tests.support.wordpress.installation import Installation, php_value
from tests.support.wordpress.runtime import find_php
from tests.support.wordpress.server import DIRECT, SiteServer
from tests.support.wordpress.template import Database, Kind, Role, choose_database, copy_template, ready_template

Row = dict[str, Any]  # one row of a table of WordPress, by its column names; ids and counts are int, all else str
CommentStatus = Literal["approved", "hold", "spam", "trash", "gone"]
PAGE_PATIENCE = 60.0  # seconds


@dataclass(frozen=True)
class SiteUser:
    """One of the people who can log in."""

    login: str
    password: str
    app_password: str
    id: int
    role: str


class WordPressSite:
    """A running WordPress: its address, its people, and what happens on it without the desk."""

    def __init__(
        self,
        installation: Installation,
        server: SiteServer,
        users: dict[str, SiteUser],
        *,
        version: Version,
        database: Database,
    ) -> None:
        self.users = users
        self.version = version
        self.database = database
        self._installation = installation
        self._server = server

    @property
    def host(self) -> str:
        """Address and port."""
        return self._server.host

    @property
    def url(self) -> str:
        """The blog's address, without a slash at the end."""
        return f"http://{self.host}{self._installation.base}"

    @property
    def api(self) -> str:
        """The REST root, with a slash at the end."""
        return f"{self.url}/wp-json/"

    @property
    def folder(self) -> Path:
        """The site's folder: php.log, server.log, database, and WordPress in `root`."""
        return self._installation.folder

    @property
    def root(self) -> Path:
        """The folder with WordPress's files (hard links: replace a file, never write into it)."""
        return self._installation.root

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End all processes; the folder stays. A second time is harmless."""
        self._server.stop()

    def php(self, code: str) -> str:
        """Run PHP code (no opening tag) inside WordPress, with its admin functions; what it printed, or PhpFailure."""
        return self._server.run(code)

    def add_plugin(self, name: str, code: str) -> None:
        """Put a must-use plugin (PHP without opening tag) in force from the next request on; one of that name goes."""
        place = self._plugin(name)
        fresh = place.with_suffix(".new")
        fresh.write_text(f"<?php\n{code}\n", encoding="utf-8")
        fresh.replace(place)

    def remove_plugin(self, name: str) -> None:
        """Take a must-use plugin of `add_plugin` out of force."""
        self._plugin(name).unlink()

    def add_comment(
        self, post_id: int, author: str, text: str, *, email: str = "", parent: int = 0, approved: bool = True
    ) -> int:
        """A visitor, not logged in, comments through WordPress's own function; the comment's id."""
        given = {
            "comment_post_ID": post_id,
            "comment_author": author,
            "comment_author_email": email or "visitor@example.net",
            "comment_author_url": "",
            "comment_content": text,
            "comment_parent": parent,
            "comment_type": "comment",
            "user_id": 0,
        }
        status = "approve" if approved else "hold"
        return int(
            self.php(
                f"$id = wp_new_comment(wp_slash({php_value(given)}), true);"
                "if (is_wp_error($id)) { throw new Exception($id->get_error_code()); }"
                f"wp_set_comment_status($id, '{status}');"
                "echo $id;"
            )
        )

    def add_post(self, title: str, content: str = "", *, status: str = "publish", author: str = "executive") -> int:
        """A post written on the site itself; its id."""
        given = {
            "post_title": title,
            "post_content": content,
            "post_status": status,
            "post_author": self.users[author].id,
        }
        return int(self._changed_by(author, f"$done = wp_insert_post(wp_slash({php_value(given)}), true);"))

    def edit_post(self, post_id: int, content: str, *, editor: str = "admin") -> None:
        """Somebody else changes a post's text on the site itself."""
        given = {"ID": post_id, "post_content": content}
        self._changed_by(editor, f"$done = wp_update_post(wp_slash({php_value(given)}), true);")

    def revoke_password(self, user: str) -> None:
        """Revoke every application password of a user."""
        self.php(f"WP_Application_Passwords::delete_all_application_passwords({self.users[user].id});")

    def new_password(self, user: str, name: str = "CEO Desk, again") -> str:
        """Give a user one more application password; also found in `users` from now on."""
        given = f"{self.users[user].id}, ['name' => {php_value(name)}]"
        password = self.php(
            f"[$secret] = WP_Application_Passwords::create_new_application_password({given});"
            "echo WP_Application_Passwords::chunk_password($secret);"
        )
        self.users[user] = replace(self.users[user], app_password=password)
        return password

    def set_comment_status(self, comment_id: int, status: Literal["approve", "hold", "spam", "trash"]) -> None:
        """Moderate a comment on the site itself."""
        self.php(f"wp_set_comment_status({comment_id}, '{status}') || throw new Exception('not changed');")

    def comment_status(self, comment_id: int) -> CommentStatus:
        """Where a comment stands, in the REST API's words; `gone` when it is deleted for good."""
        words: dict[str, CommentStatus] = {
            "approved": "approved",
            "unapproved": "hold",
            "spam": "spam",
            "trash": "trash",
        }
        return words.get(self.php(f"echo wp_get_comment_status({comment_id});"), "gone")

    def comments(self, post_id: int) -> list[Row]:
        """All comments of a post as the table has them, whatever their status, by id."""
        return self._rows(f"SELECT * FROM {{$wpdb->comments}} WHERE comment_post_ID = {post_id} ORDER BY comment_ID")

    def posts(self) -> list[Row]:
        """All posts (no pages, no revisions) as the table has them, whatever their status, by id."""
        return self._rows("SELECT * FROM {$wpdb->posts} WHERE post_type = 'post' ORDER BY ID")

    def post_page(self, url: str) -> str:
        """The HTML that every visitor gets at that address."""
        with DIRECT.open(url, timeout=PAGE_PATIENCE) as answer:
            return str(answer.read().decode("utf-8"))

    def _rows(self, query: str) -> list[Row]:
        rows: list[dict[str, str]] = json.loads(
            self.php(f'global $wpdb; echo wp_json_encode($wpdb->get_results("{query}", ARRAY_A));')
        )
        return [{name: _typed(name, value) for name, value in row.items()} for row in rows]

    def _changed_by(self, user: str, change: str) -> str:
        """Run a change that sets $done to an id or a WP_Error, as a user."""
        return self.php(
            f"wp_set_current_user({self.users[user].id});{change}"
            "if (is_wp_error($done)) { throw new Exception($done->get_error_message()); } echo $done;"
        )

    def _plugin(self, name: str) -> Path:
        return self.root / "wp-content" / "mu-plugins" / f"{name}.php"


NUMBERS = frozenset(
    {
        "ID",
        "post_author",
        "post_parent",
        "menu_order",
        "comment_count",
        "comment_ID",
        "comment_post_ID",
        "comment_parent",
    }
    | {"comment_karma", "user_id"}
)


def _typed(column: str, value: str) -> str | int:
    return int(value) if column in NUMBERS else value


def start(
    folder: Path,
    *,
    version: Version = "6.8",
    database: Database | None = None,
    comments: int = 0,
    posts: int = 0,
    timezone: str = "Europe/Berlin",
    environment: str = "local",
    workers: int = 4,
    assistant_role: Role = "author",
    php_ini: Sequence[str] = (),
    defines: Sequence[tuple[str, bool | int | str]] = (),
    base: str = "",
) -> WordPressSite:
    """Start a fresh WordPress in a new or empty folder, on a free port of 127.0.0.1; it answers when this returns.

    `database` None takes SQLite where it can be had. `comments` and `posts` are seeded (at least ten posts).
    `environment` "" means production: over plain http no application passwords. `php_ini` has lines like
    "upload_max_filesize=1M", `defines` constants of wp-config.php; `base` "/blog" puts the blog below that path.
    """
    php = find_php()
    kind = Kind(version, choose_database(version, database), comments, posts, timezone, assistant_role)
    template = ready_template(kind, php)
    installation = Installation(folder.absolute(), php, base, tuple(php_ini))
    copy_template(template, installation)
    about = json.loads((template / "template.json").read_text(encoding="utf-8"))
    users = {login: SiteUser(login=login, **person) for login, person in about["users"].items()}
    server = SiteServer(installation, kind.database, workers=workers)
    server.start(salt=about["salt"], environment=environment, defines=dict(defines))
    return WordPressSite(installation, server, users, version=version, database=kind.database)
