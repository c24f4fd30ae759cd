"""What the commands are called, in every language of the catalogue, and what comes near enough to ask about."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from enum import StrEnum

# So near that it is a slip of the finger: `/aprove`, `/over-turn`. `/home` and `/etc` are no slips of ours.
NEAR = 0.75


class Name(StrEnum):
    """The commands, in the order in which `/help` lists them."""

    APPROVE = "approve"
    HOLD = "hold"
    FIX = "fix"
    FEATURE = "feature"
    TRANSLATE = "translate"
    APPEAL = "appeal"
    UPHOLD = "uphold"
    OVERTURN = "overturn"
    WITHDRAW = "withdraw"
    HELP = "help"


# Other ways to say it, first those that `/help` shows in that language. A word that two languages share means the
# same in both: a test holds that none stands for two commands.
ALIASES: dict[Name, dict[str, tuple[str, ...]]] = {
    Name.APPROVE: {"zh-Hant": ("批准",), "zh-Hans": ("批准",), "ja": ("承認",)},
    Name.HOLD: {"zh-Hant": ("擱置", "暫緩"), "zh-Hans": ("搁置", "暂缓"), "ja": ("保留",)},
    Name.FIX: {"zh-Hant": ("修正",), "zh-Hans": ("修正",), "ja": ("修正",)},
    Name.FEATURE: {"zh-Hant": ("精選",), "zh-Hans": ("精选",), "ja": ("おすすめ",)},
    Name.TRANSLATE: {"zh-Hant": ("翻譯",), "zh-Hans": ("翻译",), "ja": ("翻訳",)},
    Name.APPEAL: {"zh-Hant": ("上訴",), "zh-Hans": ("申诉",), "ja": ("異議",)},
    Name.UPHOLD: {"zh-Hant": ("維持",), "zh-Hans": ("维持",), "ja": ("維持",)},
    Name.OVERTURN: {"zh-Hant": ("推翻",), "zh-Hans": ("推翻",), "ja": ("取消",)},
    Name.WITHDRAW: {"zh-Hant": ("撤回",), "zh-Hans": ("撤回",), "ja": ("取り下げ",)},
    Name.HELP: {"zh-Hant": ("幫助", "說明"), "zh-Hans": ("帮助", "说明"), "ja": ("ヘルプ",)},
}

_WORDS: dict[str, Name] = {one.value: one for one in Name} | {
    unicodedata.normalize("NFKC", word).casefold(): name
    for name, languages in ALIASES.items()
    for words in languages.values()
    for word in words
}


def named(word: str) -> Name | None:
    """The command of a word, in whatever case and width it was typed; None where it is none.

    >>> named("Ａｐｐｒｏｖｅ")
    <Name.APPROVE: 'approve'>
    """
    return _WORDS.get(unicodedata.normalize("NFKC", word).casefold())


def nearest(word: str) -> Name | None:
    """The command that was probably meant by a word that is none, or None."""
    plain = unicodedata.normalize("NFKC", word).casefold().replace("-", "").replace("_", "")
    found = get_close_matches(plain, _WORDS, n=1, cutoff=NEAR)
    return _WORDS[found[0]] if found else None


def said_in(name: Name, tag: str) -> str:
    """How a command is typed by a reader of an interface language: `/批准`."""
    words = ALIASES[name].get(tag)
    return f"/{words[0] if words else name.value}"
