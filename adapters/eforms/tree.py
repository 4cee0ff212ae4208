"""A plain tree of elements, found by local name; comments, prefixes and eForms' extension wrappers do not matter."""

from collections.abc import Iterator

_WRAPPERS = ("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension")


class Element:
    """An element: its local name, namespace, attributes, text and the elements in it."""

    __slots__ = ("attributes", "children", "name", "namespace", "text")

    def __init__(self, name: str, namespace: str = "", attributes: dict[str, str] | None = None) -> None:
        """An element without content yet."""
        self.name = name
        self.namespace = namespace
        self.attributes = attributes or {}
        self.children: list[Element] = []
        self.text = ""

    def all(self, *path: str) -> Iterator["Element"]:
        """The elements at the end of the path of local names, in the order of the document."""
        if not path:
            yield self
            return
        for child in self.children:
            if child.name == path[0]:
                yield from child.all(*path[1:])

    def first(self, *path: str) -> "Element | None":
        """The first element at the end of the path."""
        return next(self.all(*path), None)

    def string(self, *path: str) -> str:
        """The text of the first element at the end of the path that has any, without spaces at its ends; else empty."""
        return next((text for found in self.all(*path) if (text := found.text.strip())), "")

    def attribute(self, name: str) -> str:
        """The attribute's value, else empty."""
        return self.attributes.get(name, "").strip()

    def extended(self, *path: str) -> Iterator["Element"]:
        """The elements at the end of a path that begins in the extension of this element."""
        return self.all(*_WRAPPERS, *path)

    def listed(self, name: str, listing: str) -> str:
        """The text of the child of this name whose code list, if it names one, is this."""
        codes = [child for child in self.all(name) if child.attribute("listName") in {listing, ""}]
        return next((text for code in codes if (text := code.text.strip())), "")

    def everything(self) -> Iterator["Element"]:
        """This element and all below it."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.children))
