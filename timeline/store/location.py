"""Where a workspace lies when nobody says where."""

from pathlib import Path

from platformdirs import user_data_path


def default_workspace() -> Path:
    """The file in the user's own data folder, as each system has it. Nothing is created."""
    return user_data_path("case-timeline", appauthor=False) / "workspace.sqlite"
