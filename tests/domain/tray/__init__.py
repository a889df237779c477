"""The tray's rules, measured on comments that a person labelled."""
