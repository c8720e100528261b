"""case-timeline: a picture of a child's case that a room can read and mark."""

__version__ = "0.1.0"
