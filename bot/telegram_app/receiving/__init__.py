"""Updates on their way in: fetched or received, stored, and worked off one after the other."""
