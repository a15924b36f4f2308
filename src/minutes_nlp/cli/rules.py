"""`minutes-nlp rules check` and `rules coverage`: the rules looked at as a whole."""

from pathlib import Path

from minutes_nlp.audit import check_entries, unmet_entries
from minutes_nlp.cli.exits import Exit, WrongUsageError, put
from minutes_nlp.reading import read_file
from minutes_nlp.rules import load_rules


def check(directory: Path | None) -> int:
    """Print the faults of the entries in `directory` laid over the shipped rules; return the exit code."""
    faults = check_entries(load_rules(directory), directory)
    put("".join(f"{fault}\n" for fault in faults) or "không có lỗi\n")
    return Exit.WRONG_USAGE if faults else Exit.OK


def coverage(documents: Path, directory: Path | None) -> int:
    """Print the entries that no text under `documents` meets; return the exit code."""
    paths = sorted(documents.rglob("*.txt")) if documents.is_dir() else [documents]
    if not paths:
        raise WrongUsageError(f"{documents}: không có tệp .txt nào")
    unmet = unmet_entries(load_rules(directory), [read_file(path).text for path in paths])
    put("".join(f"{file}.toml: {table} '{entry}'\n" for file, table, entry in unmet))
    return Exit.OK
