"""The Dash application: pages, thin callbacks, access."""
