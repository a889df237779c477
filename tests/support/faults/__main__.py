"""The proxy as a process of its own: prints its address, and at its end (SIGTERM, Ctrl-C) what it did; JSON."""

import argparse
import json
import signal
import sys
import threading
from collections import Counter
from collections.abc import Sequence

from tests.support.faults.fault import KINDS
from tests.support.faults.plan import seeded
from tests.support.faults.proxy import FaultProxy


def main(arguments: Sequence[str]) -> int:
    """Run until a signal."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.faults", description=__doc__)
    parser.add_argument("--upstream", required=True, help="the site's address")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=0.35, help="share of requests that meet a fault, 0 to 1")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    given = parser.parse_args(arguments)
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    with FaultProxy(given.upstream, seeded(given.seed, given.rate, kinds=given.kinds), port=given.port) as proxy:
        sys.stdout.write(json.dumps({"url": proxy.url, "api": proxy.api}) + "\n")
        sys.stdout.flush()
        ended.wait()
        proxy.offline()
        proxy.settle()
        met = Counter(exchange.fault.kind if exchange.fault else "none" for exchange in proxy.log)
    sys.stdout.write(json.dumps({"requests": sum(met.values()), "faults": dict(sorted(met.items()))}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
