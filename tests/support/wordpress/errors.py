"""What can keep a real WordPress from being set up or asked."""


class SetupError(RuntimeError):
    """A test server could not be had; the message says what to install or to look at."""


class PhpFailure(RuntimeError):
    """PHP code that a test ran inside WordPress did not come to its end; the message is PHP's own."""


ELSEWHERE = (
    "The test WordPress sets itself up with apt-get and dpkg-deb, as Debian has them (no root). Elsewhere install:\n"
    "  - PHP 8 as `php` on the PATH, with mysqli, pdo_mysql, pdo_sqlite, curl, gd, mbstring, xml and intl;\n"
    "  - WordPress, unpacked: CEO_DESK_TEST_WORDPRESS=/folder, one tree, or several in /folder/6.8 and /folder/6.1;\n"
    "  - npm (fetches the SQLite drop-in) or MariaDB (`mariadbd` on the PATH); WordPress 6.1 needs MariaDB."
)
