"""The film vocabulary: one module for each axis, and the relations between words."""
