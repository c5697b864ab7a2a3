"""Griffe extension: the reference pages show the `__init__` that attrs writes."""

import attrs
import griffe


class AttrsInit(griffe.Extension):
    """Reads the live class, so that names and defaults are what callers meet."""

    def on_class(self, *, cls: griffe.Class, **_: object) -> None:
        """Add `__init__` to a class of attrs that writes none itself."""
        try:
            live = griffe.dynamic_import(cls.path)
        except ImportError:
            return
        if not attrs.has(live) or not attrs.fields(live) or "__init__" in cls.members:
            return
        parameters = [_parameter(cls, field) for field in attrs.fields(live) if field.init]
        itself = griffe.Parameter("self", kind=griffe.ParameterKind.positional_or_keyword)
        init = griffe.Function(
            "__init__", parameters=griffe.Parameters(itself, *parameters), returns="None"
        )
        cls.set_member("__init__", init)


def _parameter(cls: griffe.Class, field: "attrs.Attribute[object]") -> griffe.Parameter:
    kinds = griffe.ParameterKind
    return griffe.Parameter(
        field.alias or field.name,
        annotation=getattr(cls.members.get(field.name), "annotation", None),
        kind=kinds.keyword_only if field.kw_only else kinds.positional_or_keyword,
        default=None if field.default is attrs.NOTHING else repr(field.default),
    )
