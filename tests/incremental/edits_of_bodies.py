"""Edits of what stands below the front matter, and of the pictures beside it."""

from __future__ import annotations

from random import Random

from living import Living, one_of, tag_of
from living_hub import png

LINKS = (
    "[by its file](../stories/a-ride/index.md)",
    "[by its file, from a folder](../../stories/a-ride/index.md)",
    "[by its address](/en/stories/a-ride/)",
    "[by an alias](/en/stories/before/)",
    "[another alias](/en/stories/once/)",
    "[to an anchor](/ja/tutorials/true-a-wheel/#turn)",
    "[to a list](/ja/stories/)",
    "[to a tag](/en/tags/tea/)",
    "[to a member](/members/kayi/)",
    "[to one who hides](../../members/hana.md)",
    "[to a group](/groups/menders/)",
    "[to what is torn](../stories/torn.md)",
    "[to what is not there](nothing.md)",
    "[to a former group](/groups/asa/)",
    "[to a board](/en/leaderboards/)",
    "![of others](../galleries/piers/pier.png)",
    "![of others](../../galleries/piers/pier.png)",
    "![gone](gone.png)",
    "https://vimeo.com/2",
    "@zquux, @ming-rides and @kayi said so.",
    "<script>bad()</script> text",
    "```\ncode()\n```",
    "[" * 3000,
)


def first_paragraph(hub: Living, pick: Random) -> str:
    """Writes another first paragraph: cards, feeds and search show it."""
    return _into(hub, pick, f"A new beginning, number {pick.randrange(99)}, before all others.", first=True)


def last_paragraph(hub: Living, pick: Random) -> str:
    """Adds a paragraph at the end: only the page itself and search show it."""
    return _into(hub, pick, f"And that was all, {pick.randrange(99)} times over.", first=False)


def link(hub: Living, pick: Random) -> str:
    """Adds something that reads others: a link, a picture, a name, code."""
    return _into(hub, pick, pick.choice(LINKS), first=pick.random() < 0.3)


def headings(hub: Living, pick: Random) -> str:
    """Takes out or adds a heading, an answer, a step: links to anchors and counts change with it."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    lines = hub.text(path).split("\n")
    places = [at for at, line in enumerate(lines) if line.startswith("## ")]
    if places and pick.random() < 0.6:
        said = lines.pop(pick.choice(places))
        hub.write(path, "\n".join(lines))
        return f"{path}: the heading “{said[:40]}” goes"
    slug = f"q-new-{pick.randrange(9)}"
    hub.write(path, hub.text(path) + f"\n## Another {slug} {{#{slug}}}\n\n### Answer by @kayi\n\nIndeed it is.\n")
    return f"{path}: a heading {slug} comes"


def picture(hub: Living, pick: Random) -> str:
    """Gives a picture other pixels."""
    path = one_of(pick, hub.files("content/**/*.png"))
    if path is None:
        return "there is no picture left"
    hub.write(path, png(320, pick.choice((180, 240)), pick.randrange(256)))
    return f"{path}: other pixels"


def picture_comes(hub: Living, pick: Random) -> str:
    """Puts a picture beside an entry that has a folder."""
    path = one_of(pick, hub.files("content/**/index.md"))
    if path is None:
        return "no entry has a folder"
    name = path.replace("index.md", pick.choice(("other.png", "cover.png", "pier.png", "me.png")))
    hub.write(name, png(400, 300, pick.randrange(256)))
    return f"{name} comes"


def picture_goes(hub: Living, pick: Random) -> str:
    """Removes a picture."""
    path = one_of(pick, hub.files("content/**/*.png"))
    if path is None:
        return "there is no picture left"
    hub.remove(path)
    return f"{path} goes"


def no_picture_any_more(hub: Living, pick: Random) -> str:
    """Overwrites a picture with what is none."""
    path = one_of(pick, hub.files("content/**/*.png"))
    if path is None:
        return "there is no picture left"
    hub.write(path, b"GIF89a no picture")
    return f"{path} is no picture any more"


def _into(hub: Living, pick: Random, said: str, *, first: bool) -> str:
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    said = said.replace("/en/", f"/{tag_of(path) or 'en'}/") if pick.random() < 0.5 else said
    text = hub.text(path)
    head, mark, body = text.partition("\n---\n")
    if first and mark:
        hub.write(path, f"{head}{mark}\n{said}\n{body}")
    else:
        hub.write(path, f"{text}\n{said}\n")
    return f"{path}: {'begins' if first else 'ends'} with “{said[:60]}”"
