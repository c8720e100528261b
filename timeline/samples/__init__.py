"""Sample cases: chronologies as agencies would send them, shipped or made to any size."""
