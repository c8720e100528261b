"""From a case to what people take away: JSON, CSV, Word."""
