"""One answer for many alike: written once, laid out for each person, and sent one by one."""
