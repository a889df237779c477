"""What places held or called spam, looked through one by one."""
