"""Scores, errors and counts as people and programs read them."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, astuple

from minutes_nlp.evaluate import Evaluation
from minutes_nlp.evaluate.contents import Contents
from minutes_nlp.evaluate.scores import Score
from minutes_nlp.evaluate.tally import Miss

_BEFORE, _AFTER = 30, 120
_COMMONEST = 20


def as_json(evaluation: Evaluation, texts: Mapping[str, str] | None) -> str:
    """Return an evaluation as one JSON object; with the documents' texts, the errors are in it."""
    record: dict[str, object] = {
        "corpus": evaluation.corpus,
        "documents": evaluation.documents,
        "fields": {name: asdict(score) for name, score in evaluation.fields.items()},
        "genres": {g: {n: asdict(s) for n, s in fields.items()} for g, fields in evaluation.genres.items()},
    }
    if texts is not None:
        record["errors"] = [
            {"document_id": document_id, **asdict(miss), "context": _around(texts[document_id], miss)}
            for document_id, miss in evaluation.misses
        ]
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def score_table(evaluation: Evaluation, by: str) -> str:
    """Return the scores as a table, over all documents or by genre."""
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


def error_list(evaluation: Evaluation, texts: Mapping[str, str]) -> str:
    """Return the commonest kinds of error, then each error with the text around it."""
    kinds = Counter((miss.field, miss.kind) for _, miss in evaluation.misses)
    lines = ["", f"Các loại lỗi hay gặp nhất (trong {len(evaluation.misses)} lỗi):"]
    ranked = sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
    lines += [f"{count:>6}  {field}: {kind}" for (field, kind), count in ranked[:_COMMONEST]]
    return "\n".join([*lines, "", *_errors(evaluation, texts)]) + "\n"


def _errors(evaluation: Evaluation, texts: Mapping[str, str]) -> Iterator[str]:
    for document_id, miss in evaluation.misses:
        yield f"{document_id} {miss.field} ({miss.kind}): cần «{miss.expected}», có «{miss.found}»"
        context = _around(texts[document_id], miss)
        if context is not None:
            yield f"    … {context}"


def _around(text: str, miss: Miss) -> str | None:
    """Return the passage of an error on one line, without what a terminal could take for a command."""
    if miss.offset is None:
        return None
    passage = " ".join(text[max(0, miss.offset - _BEFORE) : miss.offset + _AFTER].split())
    return "".join(char if char.isprintable() else " " for char in passage)


def contents_table(sets: Mapping[str, Mapping[str, Contents]]) -> str:
    """Return what the sets of a corpus hold, a row a genre, with the sums of each set and of all."""
    heads = ("tài liệu", "ký tự", "chỉ tiêu", "người dự", "chỉ đạo")
    lines = [f"{'':24}" + "".join(f"{head:>10}" for head in heads)]
    total = Contents()
    for name, genres in sets.items():
        whole = sum(genres.values(), Contents())
        total += whole
        lines += [_contents_row(name, whole), *(_contents_row(f"  {genre}", one) for genre, one in genres.items())]
    if len(sets) > 1:
        lines.append(_contents_row("tổng", total))
    return "\n".join(lines) + "\n"


def _contents_row(name: str, contents: Contents) -> str:
    return f"{name:24}" + "".join(f"{number:>10}" for number in astuple(contents))
