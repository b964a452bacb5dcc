"""Jobs: specifications, filters, status, messages and poll schedule, without I/O."""
