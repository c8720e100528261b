"""From a view of the case to a Scene, and from a Scene to a drawing. Pure."""
