"""Where the entries of a rule file stand, for messages that name a line."""


def entry_line(text: str, table: str, entry_id: str) -> int | None:
    """Return the line, from 1, on which the entry with that id names itself; None when it does not."""
    current = ""
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("[["):
            current = _table(stripped)
        elif current == table and stripped.partition("=")[0].strip() == "id" and f'"{entry_id}"' in stripped:
            return number
    return None


def table_line(text: str, table: str, index: int) -> int | None:
    """Return the line, from 1, on which the entry at `index` of a table begins; None when there is none."""
    starts = (number for number, line in enumerate(text.splitlines(), start=1) if _table(line.strip()) == table)
    return next((number for position, number in enumerate(starts) if position == index), None)


def _table(line: str) -> str:
    return line[2:].partition("]]")[0].strip() if line.startswith("[[") else ""
