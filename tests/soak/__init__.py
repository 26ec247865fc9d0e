"""The whole bot for minutes: many people, faults on and off, processes killed."""
