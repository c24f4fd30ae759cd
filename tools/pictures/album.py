"""Which picture hangs where: paths of the demo hub's pictures, and what draws each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial as of

from .bench_scenes import builder_at_the_bench, frames_on_wall, party, truing
from .cast import BIKES as B
from .cast import CAST as C
from .elsewhere import mountain_road, riverside, tokyo_lane, under_the_arcade
from .kowloon import group_ride, neon_wall, promenade, still, tunnel
from .people import SKINS, Look, head
from .rooms import cafe_table, folded_in_the_train, microphone, poncho_rack
from .still_lifes import bell, chain_pot, dynamo_light, flat_lay, head_badge, map_picture
from .street_life import door_of_the_workshop, flower_run, night_market, rainy_crossing, thirteen_streets
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    DAWN,
    DAY,
    DEEP,
    DUSK,
    HARBOUR,
    INK,
    NIGHT,
    ORANGE,
    PAPER,
    PLUM,
    RAIN,
    ROSE,
    STRAW,
    TAXI,
    mix,
    path,
    picture,
    rect,
    ring,
)

Picture = Callable[[], str]

_RIDERS = ((B["mini"], C["ming"]), (B["mixte"], C["marisol"]), (B["tourer"], C["tom"]), (B["folder"], C["ling"]))
_SUNDAY = (
    (B["mixte"], C["marisol"]),
    (B["mini-green"], C["priya"]),
    (B["mixte-cream"], C["fong"]),
    (B["folder-teal"], C["ling"]),
)
_SLOW = ((B["mini-green"], C["haruka"]), (B["tourer"], C["mio"]), (B["mixte-cream"], C["kenji"]))

ALBUM: dict[str, Picture] = {
    # stories
    "zh-Hant/stories/sixty-six/cover": of(promenade, DAWN, B["mixte-cream"], C["fong"], 4),
    "en/stories/learning-to-fall/cover": of(promenade, DAWN, B["mixte-cream"], C["fong"], 4),
    "ja/stories/sixty-six/cover": of(promenade, DAWN, B["mixte-cream"], C["fong"], 4),
    "en/stories/sundays-on-the-promenade/cover": of(group_ride, DAY, _SUNDAY),
    "en/stories/three-months-and-one-seat-post/cover": of(flat_lay, "bolts"),
    "en/stories/what-the-rain-knows/cover": of(under_the_arcade, RAIN, B["folder"], C["amir"], 3),
    "zh-Hans/stories/what-the-rain-knows/cover": of(under_the_arcade, RAIN, B["folder"], C["amir"], 3),
    "en/stories/an-apology-to-a-minibus/cover": of(rainy_crossing, RAIN, B["city"], C["priya"]),
    "en/stories/the-tallest-man-on-a-twenty-inch/cover": of(promenade, DUSK, B["mini"], C["tom"], 7),
    "zh-Hant/stories/the-cat-called-washer/cover": of(still, DAY, B["mini"], with_cat=True),
    "zh-Hant/stories/last-neon/cover": of(neon_wall),
    "zh-Hant/stories/flowers-before-six/cover": of(flower_run, DAWN),
    "zh-Hant/stories/twenty-kilometres-of-river/cover": of(riverside, DAY, B["tourer"], C["yi"]),
    "zh-Hant/stories/scaffold-and-frame/cover": of(builder_at_the_bench),
    "zh-Hans/stories/wheels-for-my-wife/cover": of(truing),
    "zh-Hans/stories/three-folds-from-guangzhou/cover": of(folded_in_the_train),
    "zh-Hans/stories/not-a-shortcut/cover": of(mountain_road, DUSK, B["tourer"], C["zhou"], 9),
    "ja/stories/chikuwa/cover": of(head_badge, BAMBOO, "#2d6a8e"),
    "ja/stories/yanaka-at-six/cover": of(tokyo_lane, DAWN, B["mini-green"], C["haruka"]),
    "ja/stories/could-not-stop/cover": of(riverside, RAIN, B["tourer-bags"], C["mio"], 11),
    # reviews
    "en/reviews/signal-eight-after-4000-km/cover": of(still, RAIN, B["city"], backdrop="shutter"),
    "en/reviews/dynamo-lamp-night/cover": of(dynamo_light),
    "zh-Hant/reviews/sampan-half-year/cover": of(still, DAWN, B["mini"], 5, backdrop="sea"),
    "zh-Hant/reviews/four-capes/cover": of(poncho_rack),
    "zh-Hans/reviews/kaito-cargo/cover": of(still, DAY, B["cargo"], 3, backdrop="sea"),
    "ja/reviews/sampan-after-a-year/cover": of(still, DAY, B["mini-green"], backdrop="bamboo"),
    "ja/reviews/brass-bell/cover": of(bell),
    # galleries
    "en/galleries/night-shift/cover": of(promenade, NIGHT, B["tourer-bags"], C["tom"]),
    "en/galleries/night-shift/tunnel": of(tunnel, B["mini"], C["lam"]),
    "en/galleries/night-shift/market": of(night_market, NIGHT, B["mixte"], C["marisol"]),
    "en/galleries/night-shift/map": of(map_picture, 4, night=True),
    "zh-Hant/galleries/thirteen-streets/cover": of(thirteen_streets, DUSK, 3),
    "zh-Hant/galleries/thirteen-streets/morning": of(thirteen_streets, DAWN, 5, signs=False),
    "zh-Hant/galleries/thirteen-streets/noon": of(thirteen_streets, DAY, 8),
    "zh-Hant/galleries/thirteen-streets/rain": of(thirteen_streets, RAIN, 6),
    "zh-Hant/galleries/thirteen-streets/night": of(thirteen_streets, NIGHT, 4),
    "zh-Hant/galleries/head-badges/cover": of(head_badge, TAXI, "#e9dcb4"),
    "zh-Hant/galleries/head-badges/night": of(head_badge, STRAW, "#2b2f4a"),
    "zh-Hant/galleries/head-badges/plum": of(head_badge, BAMBOO_DARK, "#e8894a"),
    "zh-Hant/galleries/head-badges/frames": of(frames_on_wall, (TAXI, HARBOUR, BAMBOO, STRAW, ROSE, PLUM), CREAM),
    "zh-Hans/galleries/arcades/cover": of(under_the_arcade, DAY, B["mixte-cream"], C["ling"], 5),
    "zh-Hans/galleries/arcades/dusk": of(under_the_arcade, DUSK, B["folder-teal"], C["ling"], 7),
    "zh-Hans/galleries/arcades/empty": of(under_the_arcade, DAWN, None, C["ling"], 12),
    "zh-Hans/galleries/arcades/night": of(under_the_arcade, NIGHT, B["mini"], C["amir"], 9),
    "ja/galleries/bicycles-of-yanaka/cover": of(tokyo_lane, DAY, B["mixte"], C["kenji"], 5, words_on="豆腐"),
    "ja/galleries/bicycles-of-yanaka/dusk": of(tokyo_lane, DUSK, B["mini-green"], C["haruka"], 7, words_on="おでん"),
    "ja/galleries/bicycles-of-yanaka/night": of(tokyo_lane, NIGHT, None, C["mio"], 9, words_on="酒"),
    "ja/galleries/bicycles-of-yanaka/rain": of(tokyo_lane, RAIN, B["mixte-cream"], C["mio"], 4, words_on="茶"),
    # tutorials
    "en/tutorials/wax-a-chain-in-a-rice-cooker/cover": of(chain_pot),
    "en/tutorials/patch-a-small-wheel/cover": of(flat_lay, "puncture"),
    "zh-Hant/tutorials/straighten-a-hanger/cover": of(flat_lay, "hanger"),
    "zh-Hant/tutorials/fold-for-the-train/cover": of(still, DAY, B["folder-teal"], backdrop="wall"),
    "zh-Hans/tutorials/build-a-wheel/cover": of(truing, 7),
    "ja/tutorials/rinko-bag/cover": of(flat_lay, "tools"),
    # AMAs, answers, ideas, challenges, events, news
    "zh-Hant/amas/ask-wah-suk/cover": of(microphone, "#3d6a47", TAXI, "鋼？"),
    "en/amas/ask-wah-suk/cover": of(microphone, "#3d6a47", TAXI, "Steel?"),
    "zh-Hans/amas/wheels-with-zhou-yuan/cover": of(microphone, "#2d4f6a", ORANGE, "张力？"),
    "ja/amas/winter-night-with-yamada/cover": of(microphone, "#5a3560", BAMBOO, "変速？"),
    "zh-Hant/answers/wheel-451-or-406/cover": of(flat_lay, "wheels"),
    "en/answers/rim-tape-punctures-inside/cover": of(flat_lay, "tape"),
    "en/answers/tubeless-in-the-tropics/cover": of(flat_lay, "tubeless"),
    "zh-Hans/answers/chain-wear/cover": of(flat_lay, "chain"),
    "en/challenges/ten-wet-mornings/cover": of(promenade, RAIN, B["city"], C["lam"], 9),
    "zh-Hant/challenges/ten-wet-mornings/cover": of(promenade, RAIN, B["city"], C["lam"], 9),
    "zh-Hant/challenges/ugliest-repair/cover": of(builder_at_the_bench, 5, young=True),
    "en/events/sunday-novice-ride/cover": of(group_ride, DAWN, _RIDERS, 6),
    "zh-Hant/events/taipei-night-river/cover": of(riverside, NIGHT, B["folder-teal"], C["yi"], 8),
    "zh-Hant/events/winter-solstice-ride/cover": of(group_ride, NIGHT, _RIDERS, 8),
    "zh-Hans/events/kl-arcade-ride/cover": of(under_the_arcade, DAWN, B["folder"], C["amir"], 15),
    "ja/events/rinko-practice/cover": of(group_ride, DAY, _SLOW, 12),
    "zh-Hant/news/year-end-service/cover": of(door_of_the_workshop, DUSK),
    "en/news/frame-hundred/cover": of(party),
    # groups
    "groups/kowloon-night-ride/cover": of(night_market, NIGHT, B["city"], C["lam"], 6),
    "groups/small-wheels/cover": of(still, DUSK, B["mini"], backdrop="wall"),
    "groups/taipei-riverside/cover": of(riverside, DUSK, B["tourer"], C["yi"], 5),
    "groups/klang-valley/cover": of(map_picture, 2),
    "groups/repair-bench/cover": of(cafe_table, food="noodles"),
    "en/events/open-bench-night/cover": of(door_of_the_workshop, NIGHT, 6, people=False),
    "en/ideas/tea-and-tools-map/cover": of(cafe_table),
}


def portrait(look: Look, ground: str, *, wheel: bool = True, size: float = 400) -> str:
    """Somebody's head and shoulders before a wheel; drawn large, kept small."""
    spokes = (
        "".join(
            path(f"M800 500 L{800 + 700 * a:.0f} {500 + 700 * b:.0f}", stroke=mix(ground, PAPER, 0.22), w=7)
            for a, b in (
                (1, 0.2),
                (0.8, 0.6),
                (0.4, 0.9),
                (0, 1),
                (-0.4, 0.9),
                (-0.8, 0.6),
                (-1, 0.2),
                (1, -0.4),
                (0.7, -0.7),
                (0.2, -1),
                (-0.3, -1),
                (-0.7, -0.7),
                (-1, -0.3),
            )
        )
        if wheel
        else ""
    )
    back = rect(0, 0, 1600, 1000, ground) + spokes + ring(800, 500, 430, mix(ground, PAPER, 0.35), 26)
    body = path("M430 1010 Q450 740 700 700 Q800 680 900 704 Q1130 750 1170 1010 z", fill=look.top)
    body += path("M430 1010 Q450 740 700 700 L640 1010 z", fill=mix(look.top, INK, 0.12)) + (
        path("M640 720 L700 1010 h230 L960 730 l-50 -14 l-20 130 h-150 l-50 -130 z", fill=look.apron)
        if look.apron
        else ""
    )
    return picture(back + body + head(830, 460, look, 190 * size / 400))


PORTRAITS: dict[str, Picture] = {
    "leung-kam-wah": of(portrait, Look(SKINS[1], "#5d7f8b", hat="grey", hair="#d9dcdb", apron="#8a5a35"), STRAW),
    "leung-tsz-yan": of(portrait, Look(SKINS[0], ORANGE, hat="bob"), BAMBOO_DARK),
    "chan-siu-ming": of(portrait, C["ming"], "#2d6a8e"),
    "ho-wai-lam": of(portrait, C["lam"], DEEP),
    "priya-raman": of(portrait, Look(SKINS[2], "#ffd166", hat="bun"), "#5a3560"),
    "tom-okafor": of(portrait, C["tom"], "#d9825f"),
    "marisol-dizon": of(portrait, C["marisol"], "#6f9e5b"),
    "oskar-lind": of(portrait, C["oskar"], "#4d7f8f"),
    "ng-mei-fong": of(portrait, C["fong"], "#7aa08f"),
    "wong-ka-yi": of(portrait, Look(SKINS[0], PLUM, hat="bun"), "#e5a0a0"),
    "lin-yi-chun": of(portrait, C["yi"], "#44617a"),
    "sato-haruka": of(portrait, C["haruka"], "#a9bcc0"),
    "kobayashi-kenji": of(portrait, C["kenji"], "#c98d63"),
    "nakagawa-mio": of(portrait, C["mio"], "#7d6a9a"),
    "tan-wei-ling": of(portrait, C["ling"], "#d0a24a"),
    "zhou-yuan": of(portrait, C["zhou"], "#7f8f86"),
    "cheung-lok-tung": of(portrait, Look(SKINS[0], ROSE, hat="bun", apron=BAMBOO_DARK), "#35505a"),
}


__all__ = ["ALBUM", "PORTRAITS"]
