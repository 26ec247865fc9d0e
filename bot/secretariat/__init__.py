"""Who of the secretariat may do what."""
