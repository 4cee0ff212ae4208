"""What must happen in the world because something was recorded: facts in, commands and deeds out; safe to run again."""
