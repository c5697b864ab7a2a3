"""What a text names, and what it names a second time by another name."""
