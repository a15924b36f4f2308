"""Entries that do not do what they say: examples not found, counters found, shadowed entries, needless forms."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minutes_nlp.audit.tables import index_of_entries, tables_of
from minutes_nlp.rules import Entry, Rules, default_dir
from minutes_nlp.rules.lines import entry_line
from minutes_nlp.text.fold import fold


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of an entry: its file, line (None when it is not found there), table, id, and what is wrong."""

    file: str
    line: int | None
    table: str
    entry: str
    message: str

    def __str__(self) -> str:
        """Return one line: file, line, entry, fault."""
        place = f"{self.file}:{self.line}" if self.line is not None else self.file
        return f"{place}: {self.table} '{self.entry}': {self.message}"


def check_entries(rules: Rules, directory: Path | None = None) -> tuple[Fault, ...]:
    """Return the faults of all entries of `rules`; `directory` is where a user's entries stand."""
    return tuple(
        Fault(str(path), line, table, entry.id, message)
        for file, table, entries in tables_of(rules)
        for entry, message in _faults(rules, entries)
        for path, line in [_place(directory, file, table, entry.id)]
    )


def _faults(rules: Rules, entries: tuple[Entry, ...]) -> Iterator[tuple[Entry, str]]:
    whole = index_of_entries(rules, entries)
    for entry in entries:
        alone = index_of_entries(rules, [entry])
        for example in entry.examples:
            found = {match.payload for match in alone.find(fold(example))}
            if entry.id not in found:
                yield entry, f"example not found: '{example}'"
                continue
            others = {match.payload for match in whole.find(fold(example))}
            if entry.id not in others:
                yield entry, f"shadowed by {', '.join(sorted(others)) or 'a blocker'} in '{example}'"
        for counter in entry.counters:
            if any(match.payload == entry.id for match in alone.find(fold(counter))):
                yield entry, f"counter found: '{counter}'"
        yield from ((entry, message) for message in _forms(entry))


def _forms(entry: Entry) -> Iterator[str]:
    """Yield the forms that another makes needless; the same words in other capitals are no repetition."""
    blockers = {fold(form) for form in entry.unless}
    seen: set[tuple[str, tuple[bool, ...]]] = set()
    for form in entry.forms:
        key = (fold(form), tuple(char.isupper() for char in form))
        if key in seen:
            yield f"form stands twice: '{form}'"
        if key[0] in blockers:
            yield f"form cannot be reached, it is also an exception: '{form}'"
        seen.add(key)


def _place(directory: Path | None, file: str, table: str, entry_id: str) -> tuple[Path, int | None]:
    """Return the file and line of an entry: in the user's directory when it is there, else in the shipped rules."""
    for folder in (directory, default_dir()):
        if folder is None:
            continue
        path = folder / f"{file}.toml"
        line = entry_line(path.read_text("utf-8"), table, entry_id) if path.exists() else None
        if line is not None:
            return path, line
    return default_dir() / f"{file}.toml", None
