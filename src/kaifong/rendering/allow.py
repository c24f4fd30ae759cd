"""What may stand in a member's HTML. (First cut.)"""

from __future__ import annotations

TAGS = frozenset(
    "a abbr aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 "
    "hr i img input ins kbd label li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table "
    "tbody td tfoot th thead tr u ul var wbr".split()
)
