"""Real servers for the tests: WordPress sites on loopback, and the proxy that makes things go wrong.

A test that asks for one of them is marked `wordpress` by itself.
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.support.faults import FaultProxy, Plan, no_faults
from tests.support.wordpress import Version, WordPressSite, start

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
"""Before anything loads keyring: no test reaches the person's own. The one that needs a keyring starts its own."""

os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="ceo-desk-tests-")
"""No test keeps words in the person's own folder."""
atexit.register(shutil.rmtree, os.environ["XDG_STATE_HOME"], ignore_errors=True)

WITH_WORDPRESS = frozenset({"wordpress_site", "old_wordpress_site", "fresh_site", "start_site"})
StartSite = Callable[..., WordPressSite]
StartProxy = Callable[..., FaultProxy]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if WITH_WORDPRESS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.wordpress)


@pytest.fixture(scope="session")
def wordpress_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    """WordPress 6.8, shared by all tests of this process: leave its people and settings alone, use your own titles."""
    yield from _running_site(tmp_path_factory, "6.8")


@pytest.fixture(scope="session")
def old_wordpress_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    """WordPress 6.1, shared by all tests of this process in the same way."""
    yield from _running_site(tmp_path_factory, "6.1")


@pytest.fixture
def start_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartSite]:
    """Starts sites for this test alone: takes what `tests.support.wordpress.start` takes, save the folder."""
    with ExitStack() as ending:

        def start_one(**options: Any) -> WordPressSite:
            folder = tmp_path_factory.mktemp("site")
            ending.callback(shutil.rmtree, folder)
            site = start(folder, **options)
            ending.callback(site.stop)
            return site

        yield start_one


@pytest.fixture
def fresh_site(start_site: StartSite) -> WordPressSite:
    """WordPress 6.8 for this test alone."""
    return start_site()


@pytest.fixture
def fault_proxy() -> Iterator[StartProxy]:
    """Starts proxies for this test: `fault_proxy(site.url, plan)`."""
    with ExitStack() as ending:

        def start_one(upstream: str, plan: Plan = no_faults) -> FaultProxy:
            return ending.enter_context(FaultProxy(upstream, plan))

        yield start_one


def _running_site(folders: pytest.TempPathFactory, version: Version) -> Iterator[WordPressSite]:
    folder = folders.mktemp("wordpress")
    with start(folder, version=version) as site:
        yield site
    shutil.rmtree(folder)
