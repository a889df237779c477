"""A LinkedIn on this machine: the service as its contract describes it (§11), with faults that can be switched on."""
