"""From agencies' files to events, with every row accounted for."""
