"""`minutes-nlp extract`: inputs to records, records to the output, and the exit code that tells how it went."""

import datetime
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from minutes_nlp import pipeline
from minutes_nlp.cli.exits import Exit, WrongUsageError, fault_message, say
from minutes_nlp.cli.exits import output as standard_output
from minutes_nlp.cli.inputs import Input, find_inputs, same_file
from minutes_nlp.cli.options import as_bytes, as_day, one_of
from minutes_nlp.errors import UnreadableError
from minutes_nlp.model import SCHEMA_VERSION, ErrorDetail, ErrorRow, Minutes, UnreadSource
from minutes_nlp.output.files import replacing
from minutes_nlp.output.json import to_json, to_line, without_text
from minutes_nlp.rules import Rules, load_rules

_FORMATS = ("json", "jsonl", "table")


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments as they were given."""

    files: tuple[str, ...]
    format: str | None
    output: Path | None
    date: str | None
    with_text: bool
    rules: Path | None
    clipboard: bool
    max_size: str


@dataclass(frozen=True, slots=True)
class Job:
    """The arguments as they are meant."""

    inputs: tuple[Input, ...]
    format: str
    date: datetime.date | None
    with_text: bool
    rules: Rules

    @property
    def is_batch(self) -> bool:
        """Whether documents that cannot be read have rows of their own: many documents, or one a line."""
        return len(self.inputs) > 1 or self.format == "jsonl"


def run(request: Request) -> int:
    """Do what is asked and return the exit code."""
    job = _plan(request)
    records = _read_all(job)
    if not job.is_batch:
        record = next(records)
        if isinstance(record, ErrorRow):
            return Exit.NOTHING_READ
        records = iter((record,))
    unread: list[ErrorRow] = []
    with _opened(request.output) as stream:
        _WRITERS[job.format](stream, _noting(unread, records), job.is_batch)
    if not unread:
        return Exit.OK
    return Exit.NOTHING_READ if len(unread) == len(job.inputs) else Exit.SOME_UNREAD


def _plan(request: Request) -> Job:
    _check_output(request)
    day, max_bytes = as_day(request.date), as_bytes(request.max_size)
    if request.format is not None:
        one_of("--format", request.format, _FORMATS)
    rules = load_rules(request.rules)
    inputs = find_inputs(request.files, clipboard=request.clipboard, max_bytes=max_bytes)
    return Job(
        inputs=tuple(inputs),
        format=request.format or _default_format(len(inputs), request.output),
        date=day,
        with_text=request.with_text,
        rules=rules,
    )


def _check_output(request: Request) -> None:
    output = request.output
    if output is None:
        return
    if output.is_dir():
        raise WrongUsageError(f"--output: {output} là thư mục; hãy cho tên tệp")
    if not output.parent.is_dir():
        raise WrongUsageError(f"--output: không có thư mục {output.parent}")
    if any(same_file(file, output) for file in request.files):
        raise WrongUsageError(f"--output: {output} cũng là tệp cần đọc")


def _default_format(documents: int, output: Path | None) -> str:
    if output is None and standard_output().isatty():
        return "table"
    one_a_line = documents > 1 or (output is not None and output.suffix == ".jsonl")
    return "jsonl" if one_a_line else "json"


def _read_all(job: Job) -> Iterator[Minutes | ErrorRow]:
    """Yield a record for each input, in order; what fails is told to the user at once."""
    for item in job.inputs:
        try:
            minutes = pipeline.read(
                item.read(),
                job.rules,
                reference_date=job.date,
                document_id=item.label if len(job.inputs) > 1 and item.name else None,
            )
        except UnreadableError as error:
            say(error.message)
            yield _error_row(item, error.code, error.message)
        except Exception as error:
            message = f"{item.label}: {fault_message(error)}"
            say(message)
            yield _error_row(item, "internal", message)
        else:
            yield minutes if job.with_text else without_text(minutes)


def _error_row(item: Input, code: str, message: str) -> ErrorRow:
    return ErrorRow(
        schema_version=SCHEMA_VERSION,
        document_id=item.label,
        source=UnreadSource(name=item.name, media_type=None, encoding=None, sha256=None),
        error=ErrorDetail(code=code, message=message),
    )


def _noting(unread: list[ErrorRow], records: Iterator[Minutes | ErrorRow]) -> Iterator[Minutes | ErrorRow]:
    for record in records:
        if isinstance(record, ErrorRow):
            unread.append(record)
        yield record


@contextmanager
def _opened(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        stream = standard_output()
        yield stream
        stream.flush()
    else:
        with replacing(output) as stream:
            yield stream


def _write_json(stream: BinaryIO, records: Iterator[Minutes | ErrorRow], is_batch: bool) -> None:
    if not is_batch:
        for record in records:
            stream.write(to_json(record).encode() + b"\n")
        return
    before = b"[\n"
    for record in records:
        stream.write(before + to_json(record).encode())
        before = b",\n"
    stream.write(b"\n]\n")


def _write_lines(stream: BinaryIO, records: Iterator[Minutes | ErrorRow], is_batch: bool) -> None:
    for record in records:
        stream.write(to_line(record).encode())
        stream.flush()


def _write_tables(stream: BinaryIO, records: Iterator[Minutes | ErrorRow], is_batch: bool) -> None:
    from minutes_nlp.output.table import open_console, print_record, to_table

    to_screen = sys.stdout is not None and stream is sys.stdout.buffer
    console = open_console(sys.stdout if to_screen else io.StringIO())
    for record in records:
        if to_screen:
            print_record(record, console)
        else:
            stream.write(to_table(record).encode())


_WRITERS: dict[str, Callable[[BinaryIO, Iterator[Minutes | ErrorRow], bool], None]] = {
    "json": _write_json,
    "jsonl": _write_lines,
    "table": _write_tables,
}
