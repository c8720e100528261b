"""Questions asked of a case. Pure functions of the model."""
