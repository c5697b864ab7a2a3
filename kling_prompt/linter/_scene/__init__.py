"""What makes a text ask for more than one place, time or shot."""
