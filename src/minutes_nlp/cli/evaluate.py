"""`minutes-nlp evaluate`: scores on gold documents, as a table or JSON, with the errors in their text."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from minutes_nlp.cli.exits import Exit, WrongUsageError, put
from minutes_nlp.cli.options import one_of
from minutes_nlp.evaluate import Evaluation, GoldDocument, evaluate_corpus, load_corpus
from minutes_nlp.evaluate.corpus import GoldError
from minutes_nlp.evaluate.floors import below_floors, raise_floors
from minutes_nlp.evaluate.scores import Score
from minutes_nlp.rules import load_rules

_FORMATS = ("table", "json")
_GROUPS = ("field", "genre")
_AROUND = 60


def run(
    directory: Path,
    *,
    output_format: str,
    by: str,
    errors: bool,
    rules: Path | None,
    floors: Path | None,
    raising: bool,
    lowering: bool,
) -> int:
    """Print the scores on the gold documents of `directory`; with `floors`, hold them against it or raise it."""
    one_of("--format", output_format, _FORMATS)
    one_of("--by", by, _GROUPS)
    try:
        documents = load_corpus(directory)
    except GoldError as error:
        raise WrongUsageError("\n".join(error.faults)) from None
    evaluation = evaluate_corpus(documents, load_rules(rules))
    put(_as_json(evaluation) if output_format == "json" else _as_table(evaluation, by))
    if errors:
        put(_as_errors(evaluation, documents))
    if floors is None:
        return Exit.OK
    if raising or lowering:
        put(raise_floors(floors, directory.name, evaluation, lowering=lowering))
        return Exit.OK
    faults = below_floors(floors, directory.name, evaluation)
    put("".join(f"{fault}\n" for fault in faults))
    return Exit.SOME_UNREAD if faults else Exit.OK


def _as_json(evaluation: Evaluation) -> str:
    record = {
        "corpus": evaluation.corpus,
        "documents": evaluation.documents,
        "fields": {name: asdict(score) for name, score in evaluation.fields.items()},
        "genres": {g: {n: asdict(s) for n, s in fields.items()} for g, fields in evaluation.genres.items()},
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _as_table(evaluation: Evaluation, by: str) -> str:
    lines = [f"{evaluation.documents} tài liệu, corpus {evaluation.corpus[:12]}"]
    groups: Mapping[str, Mapping[str, Score]] = {"": evaluation.fields} if by == "field" else evaluation.genres
    for genre, fields in groups.items():
        lines += ["", genre] if genre else [""]
        lines.append(f"{'':24}{'P':>8}{'R':>8}{'F1':>8}   {'95 %':<15}{'đúng':>7}{'có':>7}{'cần':>7}")
        lines += [_row(name, score) for name, score in fields.items()]
    return "\n".join(lines) + "\n"


def _row(name: str, score: Score) -> str:
    interval = f"{_share(score.low)} - {_share(score.high)}" if score.low is not None else ""
    count = score.count
    return (
        f"{name:24}{_share(score.precision):>8}{_share(score.recall):>8}{_share(score.f1):>8}   {interval:<15}"
        f"{count.right:>7}{count.found:>7}{count.expected:>7}"
    )


def _share(value: float | None) -> str:
    return f"{value:.3f}" if value is not None else "-"


def _as_errors(evaluation: Evaluation, documents: Sequence[GoldDocument]) -> str:
    """Return the errors, each with the text around it."""
    texts = {document.id: document.text for document in documents}
    lines: list[str] = []
    for document_id, miss in evaluation.misses:
        lines.append(f"{document_id} {miss.field}: cần «{miss.expected}», có «{miss.found}»")
        if miss.offset is not None:
            around = texts[document_id][max(0, miss.offset - _AROUND // 2) : miss.offset + 2 * _AROUND]
            lines.append("    … " + "".join(c if c.isprintable() else " " for c in " ".join(around.split())))
    return "\n".join(lines) + "\n"
