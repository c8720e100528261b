"""The commands of `case-timeline`, one a file."""
