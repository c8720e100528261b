"""The parts of the timeline page: header, filters, card, table twin, and what is asked."""
