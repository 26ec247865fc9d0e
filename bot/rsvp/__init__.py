"""Who is coming: the states and rules of an RSVP."""
