"""People, in the saddle and off it, and the workshop's cat. Measures are those of the bicycles: millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from .bicycle import Bicycle
from .svg import CREAM, INK, ORANGE, PAPER, TAXI, along, disc, elbow, group, line, mix, oval, path, rect

Point = tuple[float, float]
SKINS = ("#edbf98", "#d29a6c", "#a56c45", "#7a4a30", "#f2cda9")


@dataclass(frozen=True)
class Look:
    """How somebody looks: skin, top, trousers, what is on the head (helmet, cap, hat, bun, bob, grey) and its colour."""

    skin: str = SKINS[0]
    top: str = ORANGE
    legs: str = "#34495e"
    hat: str = "helmet"
    hair: str = INK
    colour: str = CREAM
    apron: str | None = None


def head(x: float, y: float, look: Look, size: float = 112) -> str:
    """A head that looks to the right."""
    s = size
    neck = line([(x - s * 0.3, y + s * 0.7), (x - s * 0.42, y + s * 1.35)], look.skin, s * 0.62)
    face = disc(x, y, s, look.skin) + disc(x + s * 0.52, y - s * 0.02, s * 0.085, INK)
    nose = path(
        f"M{x + s * 0.9:.0f} {y - s * 0.12:.0f} q{s * 0.26:.0f} {s * 0.26:.0f} 0 {s * 0.32:.0f} z", fill=look.skin
    )
    smile = path(
        f"M{x + s * 0.44:.0f} {y + s * 0.42:.0f} q{s * 0.2:.0f} {s * 0.16:.0f} {s * 0.36:.0f} {-s * 0.06:.0f}",
        stroke=INK,
        w=s * 0.07,
    )
    ear = disc(x - s * 0.2, y + s * 0.14, s * 0.17, look.skin) + disc(
        x - s * 0.18, y + s * 0.15, s * 0.08, "#00000022"
    )
    hair_back = path(
        f"M{x + s * 0.5:.0f} {y - s * 0.9:.0f} A{s * 1.06:.0f} {s * 1.06:.0f} 0 1 0 {x - s * 0.55:.0f} {y + s * 0.86:.0f}"
        f" L{x - s * 0.36:.0f} {y - s * 0.1:.0f} Q{x + s * 0.1:.0f} {y - s * 0.2:.0f} {x + s * 0.5:.0f} {y - s * 0.9:.0f} z",
        fill=look.hair,
    )
    wear = ""
    if look.hat == "helmet":
        wear = path(
            f"M{x - s * 1.14:.0f} {y - s * 0.1:.0f} A{s * 1.14:.0f} {s * 1.1:.0f} 0 0 1 {x + s * 1.12:.0f} {y - s * 0.34:.0f}"
            f" Q{x:.0f} {y - s * 0.62:.0f} {x - s * 1.14:.0f} {y - s * 0.1:.0f} z",
            fill=look.colour,
        )
        wear += path(
            f"M{x - s * 0.6:.0f} {y - s * 0.84:.0f} q{s * 0.5:.0f} {-s * 0.22:.0f} {s * 1.1:.0f} {s * 0.06:.0f}",
            stroke="#00000033",
            w=s * 0.1,
        )
        wear += line([(x - s * 0.1, y - s * 0.36), (x + s * 0.12, y + s * 0.92)], INK, s * 0.07)
    elif look.hat == "cap":
        wear = path(
            f"M{x - s * 1.05:.0f} {y - s * 0.2:.0f} A{s * 1.08:.0f} {s * 1.0:.0f} 0 0 1 {x + s * 1.0:.0f} {y - s * 0.4:.0f}"
            f" l{s * 0.55:.0f} {s * 0.12:.0f} q0 {s * 0.12:.0f} {-s * 0.2:.0f} {s * 0.1:.0f} z",
            fill=look.colour,
        )
    elif look.hat == "hat":
        wear = path(
            f"M{x - s * 1.9:.0f} {y - s * 0.28:.0f} Q{x:.0f} {y - s * 2.5:.0f} {x + s * 1.9:.0f} {y - s * 0.28:.0f}"
            f" Q{x:.0f} {y - s * 0.75:.0f} {x - s * 1.9:.0f} {y - s * 0.28:.0f} z",
            fill="#d9b56b",
        )
    elif look.hat == "bun":
        wear = disc(x - s * 0.75, y - s * 1.0, s * 0.42, look.hair)
    elif look.hat == "bob":
        wear = path(
            f"M{x - s * 0.2:.0f} {y - s * 0.3:.0f} L{x - s * 0.14:.0f} {y + s * 0.8:.0f} L{x - s * 1.1:.0f} {y + s * 0.9:.0f} L{x - s:.0f} {y - s * 0.3:.0f} z",
            fill=look.hair,
        )
    return neck + face + nose + ear + hair_back + wear + smile


def ride(bike: Bicycle, look: Look, lean: float | None = None) -> str:
    """Somebody riding a bicycle, facing right."""
    upright = 62 if bike.build.bars == "drop" else 76
    x, y = bike.saddle
    hip = (x + 24, y - 70)
    shoulder = along(hip, lean or upright, 500)

    def leg(*, near: bool, shade: str) -> str:
        px, py = bike.pedal(near=near)
        ankle = (px - 34, py - 78)
        knee = elbow(hip, ankle, 440, 420, -1)
        shoe = path(
            f"M{ankle[0] - 44:.0f} {ankle[1] + 10:.0f} l-14 54 q84 18 176 4 q4 -34 -70 -50 l-40 -22 z",
            fill=shade if shade != look.legs else INK,
        )
        return line([knee, ankle], look.skin if look.apron else shade, 84) + line([hip, knee], shade, 124) + shoe

    grip = bike.hand
    joint = elbow((shoulder[0] - 6, shoulder[1] + 40), grip, 300, 280, 1)
    arm = (
        line([(shoulder[0] - 6, shoulder[1] + 40), joint], look.top, 88)
        + line([joint, grip], look.skin, 60)
        + disc(*grip, 40, look.skin)
    )
    far_arm = line(
        [(shoulder[0] + 40, shoulder[1] + 40), (joint[0] + 34, joint[1]), (grip[0] + 22, grip[1])], "#00000033", 56
    )
    trunk = path(
        f"M{hip[0] - 105:.0f} {hip[1] + 46:.0f} Q{hip[0] - 130:.0f} {hip[1] - 240:.0f} {shoulder[0] - 96:.0f} {shoulder[1] + 6:.0f}"
        f" Q{shoulder[0] - 20:.0f} {shoulder[1] - 62:.0f} {shoulder[0] + 62:.0f} {shoulder[1] + 20:.0f}"
        f" Q{shoulder[0] + 60:.0f} {shoulder[1] + 200:.0f} {hip[0] + 92:.0f} {hip[1] + 40:.0f} z",
        fill=look.top,
    )
    seat = oval(hip[0] - 6, hip[1] + 26, 112, 66, look.legs)
    face = head(shoulder[0] + 62, shoulder[1] - 172, look)
    return bike.draw(
        leg(near=False, shade="#25333d"), far_arm + leg(near=True, shade=look.legs) + seat + trunk + face + arm
    )


def stand(look: Look, near: Point = (150, 330), far: Point = (-60, 420), *, feet: float = 120, held: str = "") -> str:
    """Somebody standing, origin between the feet. `near` and `far` say where the hands are from the shoulder."""
    hip, shoulder = (0, -830), (8, -1330)
    legs = line([(40, -830), (feet * 0.7 + 20, -440), (feet, -40)], "#25333d", 112) + line(
        [(-20, -830), (-feet * 0.6, -430), (-feet, -40)], look.legs, 122
    )
    shoes = "".join(path(f"M{x - 60} 0 q-6 -76 50 -78 l100 46 q26 10 22 32 z", fill=INK) for x in (-feet, feet))

    def arm(off: Point, hand: Point, sleeve: str) -> str:
        start = (shoulder[0] + off[0], shoulder[1] + off[1])
        end = (start[0] + hand[0], start[1] + hand[1])
        bend = elbow(start, end, 270, 260, 1)
        return line([start, bend], sleeve, 92) + line([bend, end], look.skin, 64) + disc(*end, 44, look.skin)

    trunk = path("M-150 -790 Q-190 -1130 -130 -1330 Q0 -1420 140 -1330 Q180 -1120 130 -790 z", fill=look.top)
    apron = ""
    if look.apron:
        apron = path("M-60 -1290 h150 l20 260 h30 l30 420 q-150 40 -290 0 l20 -420 h40 z", fill=look.apron)
        apron += rect(-40, -960, 120, 90, "#00000022", 14)
    return (
        arm((70, 40), far, mix(look.top, INK, 0.3))
        + legs
        + shoes
        + oval(0, hip[1], 150, 90, look.legs)
        + trunk
        + apron
        + head(20, shoulder[1] - 190, look, 118)
        + held
        + arm((-70, 50), near, look.top)
    )


def sit(look: Look, near: Point = (300, 200), *, stool: str = TAXI, held: str = "") -> str:
    """Somebody on a low plastic stool, origin on the ground below it."""
    seat = path("M-150 -400 h300 l44 400 h-56 l-26 -250 h-224 l-26 250 h-56 z", fill=stool) + rect(
        -170, -424, 340, 44, stool, 18
    )
    far = line([(40, -480), (380, -520), (400, -50)], "#25333d", 112)
    leg = line([(0, -490), (320, -500), (300, -50)], look.legs, 122)
    shoes = "".join(path(f"M{x - 60} 0 q-6 -76 50 -78 l100 46 q26 10 22 32 z", fill=INK) for x in (300, 400))
    trunk = path("M-150 -460 Q-190 -800 -110 -960 Q20 -1040 140 -950 Q190 -760 140 -440 z", fill=look.top)
    apron = path("M-20 -920 h120 l30 240 l40 220 h200 l10 60 h-330 z", fill=look.apron) if look.apron else ""
    start = (-30, -900)
    end = (start[0] + near[0], start[1] + near[1])
    bend = elbow(start, end, 280, 270, 1)
    arm = line([start, bend], look.top, 92) + line([bend, end], look.skin, 64) + disc(*end, 44, look.skin)
    return (
        seat
        + far
        + leg
        + shoes
        + oval(0, -480, 150, 86, look.legs)
        + trunk
        + apron
        + head(50, -1130, look, 116)
        + held
        + arm
    )


def cat(fur: str = "#d8924e", stripe: str = "#a9652c", *, asleep: bool = True) -> str:
    """A tabby of about 400 mm, origin below the middle."""
    ears = path("M96 -206 l16 -78 l52 50 z M196 -238 l64 -44 l4 84 z", fill=fur)
    stripes = "".join(
        path(f"M{x} {y} q14 34 -4 66", stroke=stripe, w=15) for x, y in ((-120, -196), (-60, -214), (0, -214))
    )
    if asleep:
        body = path("M-230 0 Q-270 -190 -60 -220 Q110 -232 200 -120 Q250 -20 200 0 z", fill=fur)
        tail = path("M-220 -30 q-90 10 -70 -70", stroke=fur, w=44)
        skull = oval(176, -142, 104, 86, fur)
        eyes = path("M136 -140 q18 16 36 0 M206 -138 q18 16 34 0", stroke=INK, w=9)
        nose = path("M188 -112 l12 0 l-6 9 z", fill="#7a3b2a")
        paws = oval(120, -12, 62, 24, PAPER) + oval(210, -10, 44, 20, fur)
        return tail + body + stripes + ears + skull + eyes + nose + paws
    body = path("M-130 0 Q-190 -260 20 -330 Q150 -300 150 0 z", fill=fur)
    tail = path("M-110 -20 q-170 20 -150 -130 q10 -50 40 -40", stroke=fur, w=40)
    skull = oval(100, -380, 108, 92, fur)
    ears = path("M16 -436 l10 -92 l70 52 z M118 -470 l76 -50 l2 98 z", fill=fur)
    eyes = disc(74, -384, 13, INK) + disc(146, -384, 13, INK)
    nose = path("M104 -352 l16 0 l-8 12 z", fill="#7a3b2a")
    chest = path("M30 -290 Q110 -300 130 -180 Q90 -120 60 -180 z", fill=PAPER)
    marks = "".join(
        path(f"M{x} {y} q26 20 30 54", stroke=stripe, w=15) for x, y in ((-120, -190), (-96, -250), (-50, -300))
    )
    return tail + body + marks + chest + ears + skull + eyes + nose


def small(part: str, x: float, y: float, scale: float, *, flip: bool = False) -> str:
    """A drawn part put on the paper: `scale` pixels per millimetre."""
    return group(part, x=x, y=y, scale=scale, flip=flip)
