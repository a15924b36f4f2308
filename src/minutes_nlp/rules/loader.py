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
from minutes_nlp.rules.schema.checks import ChecksFile
from minutes_nlp.rules.schema.codes import CodesFile
from minutes_nlp.rules.schema.comparisons import ComparisonsFile
from minutes_nlp.rules.schema.directives import DirectivesFile
from minutes_nlp.rules.schema.entry import Entry, RuleFile
from minutes_nlp.rules.schema.indicators import IndicatorsFile
from minutes_nlp.rules.schema.names import NamesFile
from minutes_nlp.rules.schema.numbers import NumbersFile
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
    """Return the rules in `directory` (the shipped ones without it); a RuleError lists all faults of all files."""
    return _load(Path(directory) if directory is not None else default_dir())


@lru_cache(maxsize=4)
def _load(directory: Path) -> Rules:
    faults: list[str] = []
    if not directory.is_dir():
        raise RuleError([f"{directory}: no such directory of rules"])
    digest = hashlib.sha256()
    loaded: dict[str, RuleFile] = {}
    for name, schema in sorted(_FILES.items()):
        path = directory / f"{name}.toml"
        try:
            data = path.read_bytes()
        except OSError as error:
            faults.append(f"{path.name}: cannot be read ({error.strerror})")
            continue
        digest.update(f"{path.name}\0{len(data)}\0".encode() + data)
        file = _parse(path.name, data, schema, faults)
        if file is not None:
            loaded[name] = file
    faults += [f"{path.name}: no rule file of this name is known" for path in _strangers(directory)]
    if faults:
        raise RuleError(faults)
    return Rules(**loaded, sha256=digest.hexdigest())  # type: ignore[arg-type]


def _strangers(directory: Path) -> Iterable[Path]:
    return sorted(path for path in directory.glob("*.toml") if path.stem not in _FILES)


def _parse(file_name: str, data: bytes, schema: type[File], faults: list[str]) -> File | None:
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(f"{file_name}: {error}")
        return None
    try:
        file = schema.model_validate(table)
    except ValidationError as error:
        faults += [_fault(file_name, table, item["loc"], item["msg"]) for item in error.errors()]
        return None
    faults += [f"{file_name}: {fault}" for fault in _double_forms(file)]
    return file


def _fault(file_name: str, table: dict[str, Any], location: tuple[int | str, ...], message: str) -> str:
    """Return one line naming file, entry and field."""
    entry, rest = ".".join(str(part) for part in location[:2]), location[2:]
    if len(location) > 1 and isinstance(location[1], int):
        identity = table[str(location[0])][location[1]]
        if isinstance(identity, dict) and "id" in identity:
            entry = f"{location[0]} '{identity['id']}'"
    field = ".".join(str(part) for part in rest)
    return f"{file_name}: {entry}" + (f": {field}" if field else "") + f": {message}"


def _double_forms(file: RuleFile) -> Iterator[str]:
    for name, entries in file.tables():
        owners: dict[str, Entry] = {}
        ids: set[str] = set()
        for entry in entries:
            if entry.id in ids:
                yield f"{name} '{entry.id}': id: stands twice"
            ids.add(entry.id)
            for form in entry.forms:
                other = owners.setdefault(fold(form), entry)
                if other is not entry:
                    yield f"{name} '{entry.id}': forms: '{form}' stands also in '{other.id}'"
