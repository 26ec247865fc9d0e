"""From a message to a question: what is asked, about which editions, in which language."""
