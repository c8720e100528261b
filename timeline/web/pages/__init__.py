"""One page a file: its layout, and its thin callbacks."""
