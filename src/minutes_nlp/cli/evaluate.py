"""`minutes-nlp evaluate`: scores on gold documents, their errors in the text, floors, and what a corpus holds."""

from pathlib import Path

from minutes_nlp.cli.exits import Exit, WrongUsageError, put
from minutes_nlp.cli.options import one_of
from minutes_nlp.cli.scores import as_json, contents_table, error_list, score_table
from minutes_nlp.errors import GoldError
from minutes_nlp.evaluate import Evaluation, compare_annotations, evaluate_corpus, load_annotations, load_corpus
from minutes_nlp.evaluate.contents import count_contents, load_sets
from minutes_nlp.evaluate.floors import below_floors, raise_floors
from minutes_nlp.rules import load_rules

_FORMATS = ("table", "json")
_GROUPS = ("field", "genre")


def run(
    directory: Path,
    *,
    output_format: str,
    by: str,
    errors: bool,
    rules: Path | None,
    against: Path | None,
    floors: Path | None,
    raising: bool,
    lowering: bool,
) -> int:
    """Print the scores on the gold documents of `directory`; with `floors`, hold them against it or raise it.

    With `against`, a second annotation in that directory is scored instead of the program.
    """
    one_of("--format", output_format, _FORMATS)
    one_of("--by", by, _GROUPS)
    if (raising or lowering) and floors is None:
        raise WrongUsageError("--raise-floors và --lower-floors cần --floors TỆP")
    if against is not None and floors is not None:
        raise WrongUsageError("--floors là mức sàn của chương trình, không dùng cùng --against")
    try:
        documents = load_corpus(directory)
        others = load_annotations(against, directory) if against is not None else None
    except GoldError as error:
        raise WrongUsageError("\n".join(error.faults)) from None
    shown = load_rules(rules)
    evaluation = evaluate_corpus(documents, shown) if others is None else compare_annotations(documents, others, shown)
    texts = {document.id: document.text for document in documents} if errors else None
    if output_format == "json":
        put(as_json(evaluation, texts))
    else:
        put(score_table(evaluation, by))
        put(error_list(evaluation, texts) if texts is not None else "")
    return _hold_floors(directory.name, evaluation, floors, raising=raising, lowering=lowering)


def _hold_floors(name: str, evaluation: Evaluation, floors: Path | None, *, raising: bool, lowering: bool) -> int:
    if floors is None:
        return Exit.OK
    if raising or lowering:
        put(raise_floors(floors, name, evaluation, lowering=lowering))
        return Exit.OK
    faults = below_floors(floors, name, evaluation)
    put("".join(f"{fault}\n" for fault in faults))
    return Exit.SOME_UNREAD if faults else Exit.OK


def run_counts(directory: Path) -> int:
    """Print what the corpus in `directory` holds, by set and genre."""
    try:
        sets = load_sets(directory)
    except GoldError as error:
        raise WrongUsageError("\n".join(error.faults)) from None
    put(contents_table({name: count_contents(documents) for name, documents in sets.items()}))
    return Exit.OK
