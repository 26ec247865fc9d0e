"""The commands of ``forumbot``, one module each."""
