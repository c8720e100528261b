"""How a workspace of an earlier version becomes one of this version. Run when it is opened."""

VERSION_TABLE = "workspace_version"
