### What members, readers and moderators read of a decision: its pull request, the notice, the outcome of a report.

decision-measure =
    { $measure ->
        [refusal] pull request refused
        [removal] taken down
        [edit] changed
        [restoration] brought back
        [warning] warning
        [mute] pause
        [ban] leaving the hub
        [appeal] appeal
       *[other] decision
    }
decision-deed =
    { $deed ->
        [removed] goes
        [edited] is changed
       *[restored] comes back
    }

decision-title = Decision { $case }: { $measure }
decision-pull = This pull request brings the record of a decision ({ $measure }, clause “{ $clause }”) and does what it says. Its reasons stand in the record. It names the moderator, and nobody else.
decision-pull-merge = It takes effect when it is merged. Whoever decided it does not approve it where the hub has somebody else.

### The notice: a statement of reasons, on the pull request where it happened.

decision-notice =
    { $measure ->
        [refusal] **A moderator has decided: this pull request is not taken, and is closed.**
        [removal] **A moderator has decided: what was published is taken down**, as soon as the decision is merged.
        [warning] **A moderator has decided: this is a warning.** Nothing else follows from it, and it ends by itself. Last day: { $until }
        [mute] **A moderator has decided: a pause.** What you send waits until a moderator has read it. It ends by itself. Last day: { $until }
        [ban] { $lasting ->
            [day] **The moderators have decided: you leave this hub.** Last day: { $until }
           *[open] **The moderators have decided: you leave this hub**, without an end that is set today.
        }
       *[other] **The moderators have decided.**
    }
decision-notice-facts = **What was seen:** { $facts }
decision-notice-clause = **The rule:** { $clause }
decision-notice-reason = **Why:** { $reason }
decision-notice-source =
    { $source ->
        [check] A check of this hub saw it first; a person decided.
        [report] A reader reported it; a person decided.
        [law] It follows an order or a notice under the law; a person decided.
       *[moderator] A moderator saw it; no machine decided anything.
    }
decision-notice-appeal = **You see it differently?** Write `/appeal` and your reasons in a comment here{ $contact ->
    [none] .
   *[other] , or write to the moderators: { $contact }.
} Somebody else than whoever decided looks at it again. Appealing never makes anything worse for you.
decision-notice-case = Case { $case }.

### What a reader is told who reported something.

decision-outcome =
    { $measure ->
        [removal] Thank you for your report. A moderator has looked: it is taken down, as soon as the decision is merged. The rule is “{ $clause }”.
        [restoration] Thank you for your report. A moderator has looked: what was taken down comes back, as soon as the decision is merged.
        [nothing] Thank you for your report. A moderator has looked, and it stays as it is (clause “{ $clause }”). The reason: { $reason }
       *[other] Thank you for your report. A moderator has looked and done something about it under the rule “{ $clause }”. What it is stays between the moderators and whom it concerns.
    }
decision-outcome-again = You see it differently? Answer here: somebody else looks again.
