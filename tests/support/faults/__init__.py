"""A server that stands in front of a site and makes things go wrong: `FaultProxy(site.url, plan)`."""

from tests.support.faults.fault import COMMITTING, KINDS, Exchange, Fault, FaultKind, Request
from tests.support.faults.plan import Plan, asks, no_faults, scripted, seeded
from tests.support.faults.proxy import FaultProxy

__all__ = [
    "COMMITTING",
    "KINDS",
    "Exchange",
    "Fault",
    "FaultKind",
    "FaultProxy",
    "Plan",
    "Request",
    "asks",
    "no_faults",
    "scripted",
    "seeded",
]
