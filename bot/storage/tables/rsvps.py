"""Who is coming: RSVPs, delegations, interests, and the dialogues under way."""
