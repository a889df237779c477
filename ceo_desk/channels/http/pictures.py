"""Pictures that a pasted text shows from the open web: fetched once, within bounds, from public places alone."""

from urllib.parse import urlsplit

from ceo_desk.channels.http.answers import Answer
from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.http.links import IsOpen, is_open

PICTURE_LIMITS = Limits(connect=6.0, read=10.0, whole=30.0, size=25_000_000)
_MOST_HOPS = 4


class PictureFetcher:
    """Fetches through the gateway that it is given; `may_ask` says of each host, also behind a redirect."""

    def __init__(self, gateway: Gateway, may_ask: IsOpen = is_open) -> None:
        self._gateway = gateway
        self._may_ask = may_ask

    def fetch(self, address: str) -> bytes | None:
        """What lies at an address, whatever it is; None where it can't be had."""
        here = address
        for _ in range(_MOST_HOPS):
            if not self._may_ask(urlsplit(here).hostname or ""):
                return None
            result = self._gateway.request("GET", here, headers={"Accept": "image/*"})
            if isinstance(result, Answer):
                return result.body if result.status == 200 and result.body else None
            if not result.location or result.location == here:
                return None
            here = result.location
        return None
