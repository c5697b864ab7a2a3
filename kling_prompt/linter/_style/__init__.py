"""What a text claims its whole picture to be made like, and by whom."""
