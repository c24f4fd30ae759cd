"""What the moderators of the demo hub saw, and why they decided as they did. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.history.change import Effect
from kaifong.history.decision_parts import Origin


@dataclass(frozen=True)
class Said:
    """One statement of reasons, in the language of whom it was told.

    Attributes:
        path: of an edit, the entry. on: of a sanction, the day. days: of an edit, how long after the entry came; of a
            sanction, how long it holds. effect: of a sanction.
    """

    language: str
    clause: str
    source: Origin
    facts: str
    reason: str
    path: str | None = None
    on: date | None = None
    days: int = 0
    effect: Effect | None = None


@dataclass(frozen=True)
class Asked:
    """An appeal: against which of the decisions by day, what was said, and whether the first one fell."""

    against: int
    said: Said
    overturned: bool


CHECK, REPORT, MODERATOR = Origin.CHECK, Origin.REPORT, Origin.MODERATOR

_ADVERT_EN = Said(
    "en", "promotion", CHECK,
    "The text is an offer for electric scooters, with a discount code and a link that pays its sender.",
    "Nobody here made or rode what it sells. Offers belong in the shop's own news.",
)  # fmt: skip
_ADVERT_ZH = Said(
    "zh-Hant", "promotion", CHECK,
    "全文係一間代購網店嘅宣傳，附優惠碼同推薦連結，冇講過用落點。",
    "呢度唔刊登替人賣嘢嘅文。自己用過、寫明有冇着數，隨時歡迎再投。",
)  # fmt: skip
_ADVERT_CN = Said(
    "zh-Hans", "promotion", CHECK,
    "同一段推广文字一天内投了三次，每次换一个跳转链接。",
    "这里不刊登广告。如果你真的骑过这辆车，欢迎写写它好在哪里、差在哪里。",
)  # fmt: skip
_ADVERT_JA = Said(
    "ja", "promotion", CHECK,
    "通販サイトの商品説明がそのまま貼られ、成果報酬つきのリンクが三つありました。",
    "ここは売り込みの場ではありません。ご自分で使った話なら、利害を書いたうえで歓迎します。",
)  # fmt: skip
_ELSEWHERE = Said(
    "en", "relevance", MODERATOR,
    "The text is about trading coins and names neither a bicycle nor anybody in this community.",
    "It may be a good text for another place; nobody came here to read it.",
)  # fmt: skip
_COPIED = Said(
    "en", "authorship", CHECK,
    "Nine paragraphs of the tutorial stand word for word in a magazine of last year.",
    "We publish what members wrote, or what they may pass on. A link with two sentences of your own would do.",
)  # fmt: skip
_COPIED_JA = Said(
    "ja", "authorship", REPORT,
    "写真八枚のうち六枚が、ほかの方のブログと同じものでした。",
    "撮った方の許しがないものは載せられません。ご自分の写真に差し替えて、もう一度お送りください。",
)  # fmt: skip
_PHONE = Said(
    "zh-Hant", "privacy", CHECK,
    "相入面有鄰居嘅車牌同門牌，文內又寫低佢部電話號碼。",
    "人哋嘅資料唔可以由我哋公開。遮好、刪走號碼，再投就得。",
)  # fmt: skip
_RUDE = Said(
    "en", "respect", CHECK,
    "The review calls the mechanic and his family names in four places.",
    "What was wrong with the repair may be said as sharply as you like. The insults have to go first.",
)  # fmt: skip
_THIN = Said(
    "zh-Hans", "quality", MODERATOR,
    "只有一句话和一张模糊的照片，作者两周没有回复。",
    "读者看不出车怎么了、怎么修好的。补上过程，随时可以再投。",
)  # fmt: skip

# One for each number between the merged pull requests, in their order.
REFUSALS: tuple[Said, ...] = (
    _ADVERT_EN, _ELSEWHERE, _ADVERT_ZH, _COPIED, _ADVERT_EN, _RUDE, _ADVERT_CN, _PHONE, _ADVERT_ZH, _COPIED,
    _ADVERT_JA, _ADVERT_EN, _RUDE, _COPIED_JA, _ADVERT_ZH, _ELSEWHERE, _ADVERT_EN, _THIN, _ADVERT_CN, _ADVERT_ZH,
    _PHONE, _ADVERT_EN, _COPIED, _ADVERT_JA, _RUDE, _ADVERT_ZH, _ADVERT_EN, _ADVERT_CN, _THIN, _ADVERT_EN,
    _ADVERT_ZH, _COPIED_JA, _ADVERT_EN, _RUDE, _ADVERT_JA, _ADVERT_ZH, _ADVERT_EN, _PHONE, _ADVERT_CN, _ELSEWHERE,
    _ADVERT_ZH, _COPIED, _ADVERT_EN, _ADVERT_EN, _ADVERT_JA, _ADVERT_ZH, _ADVERT_CN, _ADVERT_EN, _RUDE, _ADVERT_ZH,
    _ADVERT_EN, _COPIED, _ADVERT_ZH, _ADVERT_CN, _ADVERT_EN, _ADVERT_JA,
)  # fmt: skip

EDITS: tuple[Said, ...] = (
    Said(
        "en", "privacy", REPORT,
        "A reader saw her own front door, with its number, behind the bicycle in the second picture.",
        "She had not been asked. The picture was cropped; the story stands as it was.",
        "content/en/stories/sundays-on-the-promenade/index.md", days=9,
    ),
    Said(
        "zh-Hant", "promotion", MODERATOR,
        "評測冇寫明雨褸係店主送嘅，留言度先至講。",
        "收過着數要喺文首講清楚。作者同意，由版主補返一句。",
        "content/zh-Hant/reviews/four-capes/index.md", days=4,
    ),
    Said(
        "ja", "safety", REPORT,
        "下り坂でブレーキを片方だけ使う手順が、このままでは転倒につながると指摘がありました。",
        "著者の同意を得て、前後を同時に使うよう一行直しました。",
        "content/ja/stories/could-not-stop/index.md", days=6,
    ),
)  # fmt: skip

SANCTIONS: tuple[Said, ...] = (
    Said("en", "promotion", CHECK, "The same advertisement came from one account five times in two days.",
         "The account sends nothing else. It may appeal like everybody.", on=date(2025, 2, 18), effect=Effect.BAN),
    Said("en", "respect", REPORT, "After a first request to stop, two more comments attacked a rider for her accent.",
         "A warning, because the words were taken back the same evening.", on=date(2025, 4, 6), days=90, effect=Effect.WARNING),
    Said("zh-Hant", "respect", MODERATOR, "喺三個帖下面追住同一個街坊嚟鬧，勸過一次。",
         "靜一個星期，之後照常歡迎。內容本身冇刪。", on=date(2025, 8, 3), days=7, effect=Effect.MUTE),
    Said("zh-Hans", "promotion", CHECK, "两个账号轮流投同一份代购广告，第四次了。",
         "账号只用来发广告，不再接收它的投稿。可以申诉。", on=date(2025, 9, 12), effect=Effect.BAN),
    Said("en", "authorship", REPORT, "A third text turned out to be somebody else's, after two friendly explanations.",
         "Nothing is taken for a month; the next text is read by two people.", on=date(2025, 11, 2), days=30, effect=Effect.MUTE),
    Said("ja", "respect", REPORT, "質問した新人に対して、からかう書き込みが二度ありました。",
         "今回は注意にとどめます。ご本人は謝っています。", on=date(2026, 1, 25), days=90, effect=Effect.WARNING),
    Said("en", "promotion", CHECK, "A shop's account sent eleven links that pay it, in three languages.",
         "It was told twice what may be sent. The account may appeal.", on=date(2026, 3, 9), effect=Effect.BAN),
    Said("zh-Hant", "privacy", REPORT, "將另一位街坊嘅全名同公司名寫入留言，對方要求過刪除。",
         "靜一個星期；資料已經移除，亦已經向對方道歉。", on=date(2026, 5, 17), days=7, effect=Effect.MUTE),
    Said("en", "respect", MODERATOR, "Three sarcastic replies to a beginner's question, removed by their author afterwards.",
         "A warning. Short answers are fine; scorn is not.", on=date(2026, 7, 5), days=90, effect=Effect.WARNING),
    Said("en", "promotion", CHECK, "An account opened the day before sent the same offer to six places.",
         "It sends nothing else, and did not answer. It may appeal.", on=date(2026, 8, 22), effect=Effect.BAN),
    Said("zh-Hant", "respect", REPORT, "夜騎之後喺討論區點名指責領隊，用詞涉及人身攻擊。",
         "警告一次。路線安排可以批評，人唔可以咁鬧。", on=date(2026, 10, 11), days=90, effect=Effect.WARNING),
)  # fmt: skip

_UPHELD_EN = Said(
    "en", "appeals", MODERATOR, "The text, the first reasons and the appeal were read again by somebody else.",
    "The offer is the whole of the text. What was said first still holds.",
)  # fmt: skip
_UPHELD_ZH = Said(
    "zh-Hant", "appeals", MODERATOR, "由另一位管理員由頭睇過原文、理由同上訴。",
    "上訴冇提到新資料，原本決定維持。改好再投，唔會有人計較。",
)  # fmt: skip
_OVERTURNED = Said(
    "en", "appeals", MODERATOR, "The sender showed that the magazine's article was their own, under another name.",
    "Then it is theirs to publish. It was sent again and taken, with our apology.",
)  # fmt: skip
_OVERTURNED_ZH = Said(
    "zh-Hant", "appeals", MODERATOR, "上訴人補返單據，證明車係自己俾錢買，連結亦冇佣金。",
    "噉就唔係宣傳。原本決定撤回，同作者講聲唔好意思。",
)  # fmt: skip

APPEALS: tuple[Asked, ...] = (
    Asked(3, _OVERTURNED, overturned=True),
    Asked(8, _UPHELD_EN, overturned=False),
    Asked(15, _UPHELD_ZH, overturned=False),
    Asked(22, _UPHELD_EN, overturned=False),
    Asked(29, _OVERTURNED_ZH, overturned=True),
    Asked(37, _UPHELD_EN, overturned=False),
    Asked(44, _UPHELD_ZH, overturned=False),
    Asked(50, _UPHELD_EN, overturned=False),
)
