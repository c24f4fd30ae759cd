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
