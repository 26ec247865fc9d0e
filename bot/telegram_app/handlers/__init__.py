"""What the bot does with each kind of update: narrow it, act, find the words, send them."""
