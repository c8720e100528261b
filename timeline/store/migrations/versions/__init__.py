"""One file a version, each with the version that it comes after."""
