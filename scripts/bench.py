"""The program behind scripts/bench: makes texts of several lengths, times their reading, prints a table or JSON."""

import argparse
import json
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

from minutes_nlp import extract, load_rules
from minutes_nlp.audit.tables import tables_of
from minutes_nlp.errors import UnreadableError

SHAPES = Path(__file__).with_suffix(".toml")
SIZES = (64_000, 256_000, 1_000_000)
LIMIT = 60.0
REFERENCE = "prose"


@dataclass(frozen=True, slots=True)
class Row:
    """The times of one shape: None where a size was left out because it would have taken too long.

    `growth` is the cost of a character of the longest text by that of the shortest, `against_prose` the cost of a
    character of the longest text by that of prose.
    """

    shape: str
    sizes: tuple[int, ...]
    seconds: tuple[float | None, ...]
    characters_per_second: int
    growth: float
    against_prose: float | None = None


def make_text(shape: dict[str, Any], size: int, random: Random) -> str:
    """Return a text of `shape` of about `size` characters."""
    text = shape.get("opening", "")
    if "alphabet" in shape:
        return text + "".join(random.choices(shape["alphabet"], k=size))
    pieces = _rule_forms() if shape.get("rules") else shape["pieces"]
    closing = shape.get("closing", "")
    text += _repeated(pieces, size // 2 if closing else size, random)
    return text + closing * ((size - len(text)) // len(closing)) if closing else text


def _repeated(pieces: Sequence[str], size: int, random: Random) -> str:
    made: list[str] = []
    length = 0
    for piece in cycle(pieces):
        if length >= size:
            break
        first, *others = piece.split("{n}")
        made.append(first + "".join(f"{random.randint(1, 99)}{other}" for other in others))
        length += len(made[-1])
    return "".join(made)


def _rule_forms() -> list[str]:
    """Return every form of every rule, its slots as numbers, in an order of no meaning."""
    entries = (entry for _, _, table in tables_of(load_rules()) for entry in table)
    forms = sorted({form for entry in entries for form in entry.forms})
    Random(1).shuffle(forms)
    return [" ".join(_without_slots(form).split()) + " " for form in forms]


def _without_slots(form: str) -> str:
    first, *others = form.replace("|", "").split("{")
    return first + "".join("5" + other.partition("}")[2] for other in others)


def seconds_of(text: str) -> float:
    """Return how long the reading of `text` takes; a text without content takes as long as it takes to see that."""
    start = time.perf_counter()
    with suppress(UnreadableError):
        extract(text, date="2025-03-05")
    return time.perf_counter() - start


def measure(shape: dict[str, Any], sizes: Sequence[int], limit: float) -> Row:
    """Return the times of `shape`; a size that would take longer than `limit` if cost were square is left out."""
    seconds: list[float | None] = []
    lengths: list[int] = []
    for size in sizes:
        if seconds and (seconds[-1] is None or seconds[-1] * (size / lengths[-1]) ** 2 > max(limit, seconds[-1] * 20)):
            seconds.append(None)
            continue
        text = make_text(shape, size, Random(size))
        seconds.append(seconds_of(text))
        lengths.append(len(text))
    times = [time for time in seconds if time is not None]
    costs = [time / length for time, length in zip(times, lengths, strict=True)]
    return Row(shape["id"], tuple(lengths), tuple(seconds), round(1 / costs[-1]), round(costs[-1] / costs[0], 2))


def measured(shapes: Sequence[dict[str, Any]], sizes: Sequence[int], limit: float) -> Iterator[Row]:
    """Yield the rows of `shapes`; prose, when it is among them, comes first and is what the others are held against."""
    seconds_of("Họp.")  # what is built once is built before
    prose: int | None = None
    for shape in sorted(shapes, key=lambda shape: shape["id"] != REFERENCE):
        row = measure(shape, sizes, limit)
        prose = row.characters_per_second if row.shape == REFERENCE else prose
        against = round(prose / row.characters_per_second, 2) if prose else None
        yield Row(row.shape, row.sizes, row.seconds, row.characters_per_second, row.growth, against)


def as_line(row: Row) -> str:
    """Return the row of a table."""
    times = "".join(f"{'–' if seconds is None else f'{seconds:.2f}':>9}" for seconds in row.seconds)
    against = "–" if row.against_prose is None else f"{row.against_prose:.2f}"
    return f"{row.shape:<14}{times}{row.characters_per_second:>12}{row.growth:>9.2f}{against:>9}"


def main() -> None:
    """Read the options, measure, print."""
    with SHAPES.open("rb") as file:
        shapes = tomllib.load(file)["shape"]
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="characters of the texts, shortest first")
    parser.add_argument("--shapes", default=",".join(shape["id"] for shape in shapes), help="which of the shapes")
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds that one text may be expected to take")
    parser.add_argument("--json", action="store_true", help="JSON in place of a table")
    options = parser.parse_args()
    sizes = tuple(int(size) for size in options.sizes.split(","))
    rows = measured([shape for shape in shapes if shape["id"] in options.shapes.split(",")], sizes, options.limit)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
        return
    print(f"{'':<14}" + "".join(f"{size:>9}" for size in sizes) + f"{'chars/s':>12}{'growth':>9}{'/prose':>9}")
    for row in rows:
        print(as_line(row), flush=True)


if __name__ == "__main__":
    main()
