"""Loading: all rule files of a directory become one frozen `Rules`, or one RuleError that lists every fault."""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from minutes_nlp.errors import RuleError
from minutes_nlp.rules.lines import entry_line, table_line
from minutes_nlp.rules.schema.checks import ChecksFile
from minutes_nlp.rules.schema.codes import CodesFile
from minutes_nlp.rules.schema.comparisons import ComparisonsFile
from minutes_nlp.rules.schema.directives import DirectivesFile
from minutes_nlp.rules.schema.entry import Entry, RuleFile
from minutes_nlp.rules.schema.indicators import IndicatorsFile
from minutes_nlp.rules.schema.names import NamesFile
from minutes_nlp.rules.schema.numbers import NumbersFile
from minutes_nlp.rules.schema.occasions import OccasionsFile
from minutes_nlp.rules.schema.organisations import OrganisationsFile
from minutes_nlp.rules.schema.periods import PeriodsFile
from minutes_nlp.rules.schema.places import PlacesFile
from minutes_nlp.rules.schema.sections import SectionsFile
from minutes_nlp.rules.schema.titles import TitlesFile
from minutes_nlp.rules.schema.units import UnitsFile
from minutes_nlp.text.fold import fold

File = TypeVar("File", bound=RuleFile)


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules in force, one field a file; `sha256` is the hash of the files."""

    checks: ChecksFile
    codes: CodesFile
    comparisons: ComparisonsFile
    directives: DirectivesFile
    indicators: IndicatorsFile
    names: NamesFile
    numbers: NumbersFile
    occasions: OccasionsFile
    organisations: OrganisationsFile
    periods: PeriodsFile
    places: PlacesFile
    sections: SectionsFile
    titles: TitlesFile
    units: UnitsFile
    sha256: str

    def __hash__(self) -> int:
        """Rules with the same files are the same, so indexes built from them can be kept."""
        return hash(self.sha256)

    def __eq__(self, other: object) -> bool:
        """Compare by the hash of the files."""
        return isinstance(other, Rules) and self.sha256 == other.sha256


_FILES: dict[str, type[RuleFile]] = {
    field.name: field.type for field in fields(Rules) if isinstance(field.type, type) and field.name != "sha256"
}


def default_dir() -> Path:
    """Return the directory of the shipped rules: inside the installed package, else of the checkout."""
    packaged = Path(__file__).parent.parent / "_rules"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "rules"


def load_rules(directory: Path | str | None = None) -> Rules:
    """Return the shipped rules, with those in `directory` laid over them; a RuleError lists all faults of all files.

    A directory holds any of the files of the shipped rules. Its entries are added; one with the id of a shipped entry
    replaces it; `switch_off = ["unit.usd"]` in a file takes a shipped entry away.
    """
    return _load(None if directory is None else Path(directory).resolve())


@lru_cache(maxsize=4)
def _load(directory: Path | None) -> Rules:
    if directory is not None and not directory.is_dir():
        raise RuleError([f"{directory}: no such directory of rules"])
    faults: list[str] = []
    digest = hashlib.sha256()
    loaded: dict[str, RuleFile] = {}
    for name, schema in sorted(_FILES.items()):
        shipped = _read(default_dir() / f"{name}.toml", f"{name}.toml", schema, digest, faults)
        own = directory / f"{name}.toml" if directory is not None else None
        if own is not None and own.exists():
            added = _read(own, str(own), schema, digest, faults)
            shipped = _layered(shipped, added, own, faults)
        if shipped is not None:
            loaded[name] = shipped
    if directory is not None:
        faults += [f"{path}: no rule file of this name is known" for path in _strangers(directory)]
        if not any((directory / f"{name}.toml").exists() for name in _FILES):
            faults.append(f"{directory}: holds none of the rule files ({', '.join(sorted(_FILES))})")
    if faults:
        raise RuleError(faults)
    return Rules(**loaded, sha256=digest.hexdigest())  # type: ignore[arg-type]


def _read(path: Path, file_name: str, schema: type[File], digest: "hashlib._Hash", faults: list[str]) -> File | None:
    try:
        data = path.read_bytes()
    except OSError as error:
        faults.append(f"{file_name}: cannot be read ({error.strerror})")
        return None
    digest.update(f"{path.name}\0{len(data)}\0".encode() + data)
    return _parse(file_name, data, schema, faults)


def _layered(shipped: File | None, own: File | None, path: Path, faults: list[str]) -> File | None:
    """Return `shipped` with the entries of `own` added, replaced by id or switched off."""
    if shipped is None or own is None:
        return None
    unknown = set(own.switch_off)
    tables: dict[str, tuple[object, ...]] = {}
    for name in type(shipped).model_fields:
        before, after = getattr(shipped, name), getattr(own, name)
        if not isinstance(before, tuple) or name == "switch_off":
            continue
        if all(isinstance(word, str) for word in (*before, *after)):
            tables[name] = after or before
            continue
        replaced = {entry.id for entry in after}
        kept = [entry for entry in before if entry.id not in replaced]
        tables[name] = (*(e for e in kept if f"{name}.{e.id}" not in own.switch_off), *after)
        unknown -= {f"{name}.{entry.id}" for entry in before}
    faults += [f"{path}: switch_off: there is no '{entry}'" for entry in sorted(unknown)]
    merged = shipped.model_copy(update=tables)
    faults += _double_forms(str(path), path.read_text("utf-8"), merged)
    return merged


def _strangers(directory: Path) -> Iterable[Path]:
    return sorted(path for path in directory.glob("*.toml") if path.stem not in _FILES)


def _parse(file_name: str, data: bytes, schema: type[File], faults: list[str]) -> File | None:
    try:
        text = data.decode("utf-8")
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(f"{file_name}: {error}")
        return None
    try:
        file = schema.model_validate(table)
    except ValidationError as error:
        faults += [_fault(file_name, text, table, item["loc"], item["msg"]) for item in error.errors()]
        return None
    faults += _double_forms(file_name, text, file)
    return file


def _fault(file_name: str, text: str, table: dict[str, Any], location: tuple[int | str, ...], message: str) -> str:
    """Return one line naming file, line, entry and field."""
    entry, rest = ".".join(str(part) for part in location[:2]), location[2:]
    place = file_name
    if len(location) > 1 and isinstance(location[1], int):
        place = f"{file_name}:{table_line(text, str(location[0]), location[1]) or 1}"
        identity = table[str(location[0])][location[1]]
        if isinstance(identity, dict) and "id" in identity:
            entry = f"{location[0]} '{identity['id']}'"
    field = ".".join(str(part) for part in rest)
    return f"{place}: {entry}" + (f": {field}" if field else "") + f": {message}"


def _double_forms(file_name: str, text: str, file: RuleFile) -> Iterator[str]:
    """Yield a line for each form that stands twice in a table, and each id, with the place in the file's `text`."""
    for name, entries in file.tables():
        owners: dict[str, Entry] = {}
        ids: set[str] = set()
        for entry in entries:
            if entry.id in ids:
                yield f"{_place(file_name, text, name, entry)}: id: stands twice"
            ids.add(entry.id)
            for form in entry.forms:
                other = owners.setdefault(fold(form), entry)
                if other is not entry:
                    yield f"{_place(file_name, text, name, entry)}: forms: '{form}' stands also in '{other.id}'"


def _place(file_name: str, text: str, table: str, entry: Entry) -> str:
    line = entry_line(text, table, entry.id)
    return f"{file_name}:{line}: {table} '{entry.id}'" if line else f"{file_name}: {table} '{entry.id}'"
