"""A report is the same in every run: nothing in it follows the order of a set, which changes from run to run."""

from __future__ import annotations

import os
import subprocess
import sys

from kaifong.history.change import Submitter
from kaifong.languages.catalogue import Translator
from kaifong.reporting.json import as_json
from kaifong.testing import added, review_of, story
from labelled import FOLDER, cases

# One order of sets each.
SEEDS = ("0", "1")
TOGETHER = 12  # cases in one entry: words of one language stand beside another's, as they do in a mixture


def report() -> str:
    """Everything that the checks say of all labelled texts, with their neighbours and mixed."""
    texts = [one.text for one in cases(FOLDER)]
    mixed = ["\n\n".join(texts[at :: len(texts) // TOGETHER]) for at in range(60)]
    alone = ["\n\n".join(texts[at : at + TOGETHER]) for at in range(0, len(texts), TOGETHER)]
    files = (
        added(f"content/en/stories/text-{at}.md", story(text).encode("utf-8", "surrogatepass"))
        for at, text in enumerate((*alone, *mixed))
    )
    return as_json(review_of(*files, submitter=Submitter("siu-ming")), Translator("en"))


def test_any_order_of_sets_gives_the_same_report() -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, __file__],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for seed in SEEDS
    ]
    first, *others = [run.communicate()[0] for run in runs]
    assert [run.returncode for run in runs] == [0] * len(SEEDS)
    assert first.count(b'"check": "insult"') > 50
    for one in others:
        assert one == first


if __name__ == "__main__":
    sys.stdout.buffer.write(report().encode())
