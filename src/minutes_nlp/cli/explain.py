"""`minutes-nlp explain`: why a result says what it says, and what became of a place in the text."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from minutes_nlp import explain as explaining
from minutes_nlp.cli.exits import Exit, WrongUsageError, put
from minutes_nlp.cli.options import as_day, one_of
from minutes_nlp.pipeline import Trace, trace
from minutes_nlp.reading import read_file
from minutes_nlp.rules import load_rules

_FORMATS = ("text", "json")


def run(
    file: str, *, result_id: str | None, offset: int | None, output_format: str, date: str | None, rules: Path | None
) -> int:
    """Print the explanation of one result, of one place, or of all facts; return the exit code."""
    if result_id is not None and offset is not None:
        raise WrongUsageError("--id và --at không đi cùng nhau")
    one_of("--format", output_format, _FORMATS)
    found = trace(read_file(file), load_rules(rules), reference_date=as_day(date), document_id=Path(file).name)
    explained = _explained(found, result_id, offset)
    put(_as_json(explained) if output_format == "json" else _as_text(explained))
    return Exit.OK


def _explained(
    found: Trace, result_id: str | None, offset: int | None
) -> list[tuple[str, Sequence[explaining.Explanation]]]:
    if offset is not None:
        if not 0 <= offset < len(found.minutes.text or ""):
            raise WrongUsageError(f"--at {offset}: văn bản có {len(found.minutes.text or '')} ký tự, tính từ 0")
        return [(f"@{offset}", explaining.explain_place(found, offset))]
    if result_id is not None:
        try:
            return [(result_id, explaining.explain_result(found, result_id))]
        except explaining.ResultNotFoundError:
            raise WrongUsageError(f"không có kết quả nào có id '{result_id}' trong tài liệu này") from None
    minutes = found.minutes
    ids = (fact.id for facts in (minutes.attendees, minutes.indicators, minutes.directives) for fact in facts)
    return [(one, explaining.explain_result(found, one)) for one in ids]


def _as_json(explained: Sequence[tuple[str, Sequence[explaining.Explanation]]]) -> str:
    rows = [{"of": of, "fields": [asdict(explanation) for explanation in fields]} for of, fields in explained]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _as_text(explained: Sequence[tuple[str, Sequence[explaining.Explanation]]]) -> str:
    lines: list[str] = []
    for of, fields in explained:
        lines.append(of)
        for explanation in fields:
            mark = " (suy ra)" if explanation.inherited else ""
            lines.append(f"  {explanation.pointer}{mark}: {_one_line(explanation.value)}".rstrip(": "))
            lines += [
                f"      {ground.kind} [{ground.start}:{ground.end}] {_one_line(ground.text)}"
                + (f"  ← {ground.rule}" if ground.rule else "")
                for ground in explanation.grounds
            ]
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    """Return document text on one line, without what could steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))
