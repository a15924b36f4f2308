"""What results rest on beyond their own quotes: for those who ask why."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from minutes_nlp.mentions.types import Span


@dataclass(frozen=True, slots=True)
class Grounds:
    """The words and the rule entries behind fields of results.

    `origins` are places of the view outside of a result's own evidence, `entries` rule entries: each with the id of the
    result and the JSON pointer of the field.
    """

    origins: tuple[tuple[str, str, Span], ...] = ()
    entries: tuple[tuple[str, str, str], ...] = ()

    def without(self, results: Collection[str]) -> "Grounds":
        """Return the grounds of all but the `results` with these ids."""
        return Grounds(
            tuple(origin for origin in self.origins if origin[0] not in results),
            tuple(entry for entry in self.entries if entry[0] not in results),
        )


NO_GROUNDS = Grounds()


def joined_grounds(parts: Iterable[Grounds]) -> Grounds:
    """Return all of `parts` as one."""
    together = tuple(parts)
    return Grounds(
        tuple(origin for part in together for origin in part.origins),
        tuple(entry for part in together for entry in part.entries),
    )
