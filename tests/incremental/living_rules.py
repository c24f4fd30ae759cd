"""The rules of the hub that is edited: what counts, what is aimed at, what everybody agreed to.

In the reference language alone: a language more or less is an edit of hub.yml, not of four files.
"""

from __future__ import annotations

HUB_YML = """\
schema: kaifong.hub/1
name: {en: Living Hub, zh-Hant: 街坊}
tagline: {en: It is edited all day}
url: https://hub.example/base/
repository: example/commons
branch: main
timezone: Asia/Hong_Kong
reference: en
contact: help@hub.example
discussions: {answers: [q-a], amas: [amas]}
video_hosts: [vimeo.com]
languages:
  - {tag: en, name: English, html: en, theme: en, interface: en}
  - {tag: zh-Hant, name: 繁體中文, html: zh-Hant-HK, theme: zh-TW, interface: zh-Hant}
  - {tag: zh-Hans, name: 简体中文, html: zh-Hans, theme: zh, interface: zh-Hans}
  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}
"""

RECOGNITION_YML = """\
schema: kaifong.recognition/1
points:
  story.author: 10
  story.translator: 8
  review.author: 10
  gallery.author: 8
  tutorial.author: 16
  ama.guest: 16
  ama.answerer: 6
  answer.answerer: 5
  answer.accepted: 12
  idea.author: 4
  event.host: 6
  group.convener: 10
rules: {daily_cap: 40, halve_repeats: true, counterpart_limit: 6}
badges:
  - id: first-words
    name: {en: First words}
    about: {en: The first entry of their own was merged.}
    counts: [story.author, review.author, gallery.author, tutorial.author]
    at_least: 1
  - id: storyteller
    name: {en: Storyteller}
    about: {en: Two stories or galleries.}
    counts: [story.author, gallery.author]
    at_least: 2
tiers:
  - {id: candle, name: {en: Candle}, points: 10, weeks: 1}
  - {id: lantern, name: {en: Lantern}, points: 25, weeks: 2}
trust:
  - {id: newcomer, name: {en: Newcomer}, points: 0}
  - {id: member, name: {en: Member}, points: 20, weeks: 1}
  - {id: moderator, name: {en: Moderator}, appointed: true}
maintainers:
  - {id: 102, login: lauwing, from: 2024-11-02}
moderators:
  - {id: 104, login: haruka-s, from: 2025-01-01, until: 2026-11-22, languages: [en]}
"""

GOALS_YML = """\
schema: kaifong.goals/1
mission: {en: We write it down.}
goals:
  - {id: written-down, words: {en: Thirty things}, figure: entries.year, target: 30, by: 2026-12-31}
  - {id: heard, words: {en: Heard in a day}, figure: response.kept, target: 90, by: 2026-11-21}
"""

CLAUSES = {
    "index": ("title: Guidelines", "Be kind to each other."),
    "respect": ("title: Respect\norder: 10", "Speak as you would at their door."),
    "privacy": ("title: Privacy\norder: 20", "What is not yours to tell, do not tell."),
    "promotion": ("title: Promotion\norder: 30", "Offers belong in the shop. See [respect](respect.md)."),
}
