"""The log, the tables and the workspace that holds them."""
