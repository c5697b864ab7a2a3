"""What was read from JSON, which may be anything: whether it is of the kind that is wanted."""

from typing import TypeGuard


def is_record(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_texts(value: object) -> TypeGuard[list[str]]:
    """Whether a value is a list of texts."""
    return isinstance(value, list) and set(map(type, value)) <= {str}  # pyright: ignore[reportUnknownArgumentType]  (from JSON)
