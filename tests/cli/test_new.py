"""`kaifong new`: every kind in every language passes `check`; nothing is overwritten or written elsewhere."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kaifong.cli.check import command as check
from kaifong.cli.new import command as new
from kaifong.entries.hub import load
from kaifong.entries.kinds import KINDS
from kaifong.errors import KaifongError
from kaifong.testing import HUB_YML

REPOSITORY = Path(__file__).parents[2]
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")
TITLES = {"en": "A quiet morning", "zh-Hant": "靜靜的早晨", "zh-Hans": "安静的早晨", "ja": "静かな朝"}

# What each kind needs beyond title and author.
NEEDS: dict[str, list[str]] = {
    "story": [],
    "review": ["--set", "product=Harbour 24", "--set", "rating=4", "--set", "disclosure=I bought it: no discount"],
    "gallery": ["--set", "items.0.alt=A red square"],
    "tutorial": [],
    "ama": ["--set", "guests.0.name=Lau Wing", "--set", "starts=2026-12-01 20:00"],
    "answer": [],
    "idea": [],
    "challenge": ["--set", "closes=2027-01-30", "--set", "rules=One each.", "--set", "eligibility=Anyone here"],
    "event": ["--set", "starts=2026-12-01 20:00", "--set", "ends=2026-12-01 22:00", "--set", "place=The workshop"],
    "news": [],
    "guideline": [],
    "member": [],
    "group": [],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "hub.yml").write_text(HUB_YML, encoding="utf-8")
    (tmp_path / "guidelines").mkdir()
    (tmp_path / "guidelines" / "policy.yml").write_text("schema: kaifong.policy/1\n", encoding="utf-8")
    shutil.copy(Path(__file__).parents[2] / "guidelines" / "recognition.yml", tmp_path / "guidelines")
    return tmp_path


@pytest.fixture
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from PIL import Image

    path = tmp_path_factory.mktemp("pictures") / "Red Square 1.PNG"
    Image.new("RGB", (40, 30), "red").save(path)
    return path


def run(root: Path, *arguments: str, answers: str | None = None) -> Result:
    runner = CliRunner()
    return runner.invoke(new, [*arguments, "--root", str(root)], input=answers, catch_exceptions=True)


def start(root: Path, kind: str, language: str, picture: Path, slug: str | None = None) -> Result:
    spec = next(one for one in KINDS if one.name == kind)
    arguments = [kind, *([slug] if slug else []), "--title", TITLES[language], "--yes", *NEEDS[kind]]
    if "author" in spec.by_name:
        arguments += ["--author", "siu-ming"]
    if spec.localised:
        arguments += ["--language", language]
    if kind == "gallery":
        arguments += ["--picture", str(picture)]
    return run(root, *arguments)


def test_the_table_above_has_every_kind() -> None:
    assert set(NEEDS) == {kind.name for kind in KINDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_writes_passes_check(language: str, root: Path, picture: Path) -> None:
    for kind in NEEDS:
        result = start(root, kind, language, picture)
        assert result.exit_code == 0, (kind, result.output)
    hub = load(root)
    assert {one.kind for one in hub.entries.values()} == set(NEEDS)
    assert hub.strays == {}
    for one in hub.entries.values():
        assert hub.problems_of(one) == (), one.path
        assert one.publishable
        assert one.title == TITLES[language]
    checked = CliRunner().invoke(check, ["--all", "--root", str(root)])
    assert checked.exit_code == 0, checked.output


def test_the_words_to_begin_with_are_suggestions_until_somebody_sends_them(root: Path, picture: Path) -> None:
    for kind in NEEDS:
        start(root, kind, "en", picture)

    def asked(*more: str) -> set[tuple[str, str]]:
        checked = CliRunner().invoke(check, ["--all", "--format", "json", "--root", str(root), *more])
        found = [one for one in json.loads(checked.stdout)["findings"] if one["check"] == "placeholder-text"]
        return {(one["path"], one["severity"]) for one in found}

    paths = set(load(root).entries)
    assert asked() == {(path, "advise") for path in paths}
    assert asked("--submitter", "siu-ming") == {(path, "fix") for path in paths}


def test_it_asks_for_what_is_missing_and_asks_again(root: Path) -> None:
    answers = ["en", "A year on it", "siu ming", "siu-ming", "Harbour 24", "9", "4", "Bought it: no gift", "", "y"]
    result = run(root, "review", answers="\n".join(answers) + "\n")
    assert result.exit_code == 0, result.output
    text = (root / "content/en/reviews/a-year-on-it.md").read_text(encoding="utf-8")
    for line in ("title: A year on it", "author: siu-ming", "rating: 4", 'disclosure: "Bought it: no gift"'):
        assert f"\n{line}\n" in text
    assert "no member’s name" in result.output
    assert "between 1 and 5" in result.output
    assert "This writes content/en/reviews/a-year-on-it.md" in result.output


@pytest.mark.parametrize(("tag", "asks"), [("zh-Hant", "標題"), ("zh-Hans", "标题"), ("ja", "題名"), ("en", "Title")])
def test_it_asks_in_the_readers_language(tag: str, asks: str, root: Path) -> None:
    result = run(root, "story", "--language", "en", "--lang", tag, answers="A\nbob\n\nn\n")
    assert asks in result.output
    assert not (root / "content").exists()


def test_with_every_flag_it_asks_nothing(root: Path) -> None:
    flags = ["--language", "en", "--title", "A", "--author", "bob"]
    result = run(root, "story", "a-name", *flags)
    assert result.exit_code == 0, result.output
    assert "?" not in result.output.partition("\n")[0]
    assert (root / "content/en/stories/a-name.md").is_file()


def test_with_yes_it_says_what_is_missing(root: Path) -> None:
    result = run(root, "review", "--language", "en", "--title", "A", "--author", "bob", "--yes")
    assert result.exit_code == 2
    assert "--set product=…" in result.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["story", "--set", "auhtor=bob"], "author"),
        (["story", "--set", "template=404.html"], "template"),
        (["story", "--set", "title"], "KEY=VALUE"),
        (["story", "--language", "fr"], "is not a language of this hub"),
        (["poem"], "poem"),
        (["review", "--set", "rating=9", "--set", "product=x", "--set", "disclosure=y"], "between 1 and 5"),
        (["story", "../../etc/cron"], "no name for an address"),
        (["story", "page"], "kept for the site"),
        (["story", "--translates", "ja/stories/none"], "--translates"),
        (["story", "--set", "cover=a.jpg", "--set", "cover_alt=x"], "folder of its own"),
        (["story", "--set", "aliases=en/stories/there/"], "present address"),
        (["gallery", "--picture", "{root}/hub.yml"], "no picture"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    arguments: list[str], words: str, root: Path, picture: Path
) -> None:
    start(root, "story", "en", picture, "there")
    before = sorted(root.rglob("*"))
    flags = ["--language", "en", "--title", "A", "--author", "bob", "--yes"]
    given = [one.format(root=root) for one in arguments]
    result = run(root, *given, *(flags if "--language" not in given else flags[2:]))
    assert result.exit_code == 2, result.output
    assert words in result.output
    assert sorted(root.rglob("*")) == before


@pytest.mark.parametrize("there", ["content/en/stories/a.md", "content/en/stories/a/index.md"])
def test_nothing_is_overwritten(there: str, root: Path) -> None:
    path = root / there
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    result = run(root, "story", "a", "--language", "en", "--title", "A", "--author", "bob", "--yes")
    assert isinstance(result.exception, KaifongError)
    assert "nothing is overwritten" in str(result.exception)
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("link", ["content", "content/en", "content/en/stories"])
def test_nothing_is_written_through_a_link(link: str, root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (root / link).parent.mkdir(parents=True, exist_ok=True)
    (root / link).symlink_to(elsewhere)
    result = run(root, "story", "a", "--language", "en", "--title", "A", "--author", "bob", "--yes")
    assert isinstance(result.exception, KaifongError)
    assert list(elsewhere.iterdir()) == []


def test_a_translation_knows_its_original(root: Path, picture: Path) -> None:
    start(root, "story", "en", picture, "morning")
    flags = ["--language", "ja", "--title", "朝", "--author", "bob", "--translates", "en/stories/morning", "--yes"]
    result = run(root, "story", *flags)
    assert result.exit_code == 0, result.output
    hub = load(root)
    original, translated = hub.entries["content/en/stories/morning.md"], hub.entries["content/ja/stories/morning.md"]
    assert hub.translations(original) == {"en": original, "ja": translated}
    assert hub.freshness(translated).value == "current"


def test_a_clause_in_another_language_follows_the_reference(root: Path) -> None:
    for language, title in (("en", "Respect"), ("ja", "敬意")):
        result = run(root, "guideline", "respect", "--language", language, "--title", title, "--yes")
        assert result.exit_code == 0, result.output
    hub = load(root)
    assert hub.freshness(hub.entries["guidelines/ja/respect.md"]).value == "current"


def test_a_picture_is_copied_under_a_name_that_may_stand(root: Path, picture: Path) -> None:
    result = start(root, "gallery", "en", picture)
    assert result.exit_code == 0, result.output
    copied = root / "content/en/galleries/a-quiet-morning/red-square-1.png"
    assert copied.read_bytes() == picture.read_bytes()


def test_a_hostile_title_stays_a_title(root: Path) -> None:
    title = 'x"\n---\ntemplate: 404.html\n<script>'
    result = run(root, "story", "a", "--language", "en", "--title", title, "--author", "bob", "--yes")
    assert result.exit_code == 2
    title = '"> <script>alert(1)</script> {{ x }} # no: &a *b'
    result = run(root, "story", "a", "--language", "en", "--title", title, "--author", "bob", "--yes")
    assert result.exit_code == 0, result.output
    assert load(root).entries["content/en/stories/a.md"].title == title


def test_its_help_names_every_kind() -> None:
    shown = CliRunner().invoke(new, ["--help"]).output
    assert [kind.name for kind in KINDS if kind.name not in shown] == []
    assert "\n  Examples:\n    kaifong new story\n" in shown


def test_an_empty_answer_is_told_why_it_is_asked_again(root: Path) -> None:
    result = run(root, "story", "--language", "en", answers="\nA ride\n\nbob\n\n\n")
    assert result.exit_code == 0, result.output
    assert "“title” is empty" in result.output
    assert "“author” is empty" in result.output
    result = run(root, "gallery", "--language", "en", answers="\n")
    assert "“items” is empty" in result.output


def test_an_end_before_its_beginning_is_asked_again_and_no_answer_is_lost(root: Path) -> None:
    answers = [
        "Wheel night",
        "bob",
        "2026-12-01 19:00",
        "2026-12-01 18:00",
        "2026-12-01 21:00",
        "",
        "The workshop",
        "",
        "",
    ]
    result = run(root, "event", "--language", "en", answers="\n".join(answers) + "\n")
    assert result.exit_code == 0, result.output
    assert "“ends” is earlier than “starts”" in result.output
    assert "ends: 2026-12-01 21:00" in (root / "content/en/events/wheel-night.md").read_text(encoding="utf-8")


def test_an_event_online_has_a_link_and_no_place(root: Path) -> None:
    answers = [
        "Wheel talk",
        "bob",
        "2026-12-01 19:00",
        "2026-12-01 21:00",
        "",
        "https://",
        "https://meet.example.org/x",
        "",
        "",
    ]
    result = run(root, "event", "--language", "en", answers="\n".join(answers) + "\n")
    assert result.exit_code == 0, result.output
    event = (root / "content/en/events/wheel-talk.md").read_text(encoding="utf-8")
    assert "link: https://meet.example.org/x" in event
    assert "place:" not in event
