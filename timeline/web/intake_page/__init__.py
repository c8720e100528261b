"""The parts of the Bring in page: what is said of each file, and how it is looked over."""
