# What is answered to commands in comments on pull requests. The words are Markdown; parameters come escaped.
command-failed = { $command } could not be carried out ({ $said }), and what it had not done yet is left undone. This is not your fault. Give the command again in a few minutes; if that does not help, tell a maintainer.
command-unknown = There is no command { $typed }. Did you mean { $nearest }? Write it in a new comment; an edited one is not read again.
command-refused-own = { $command } is for somebody else to say: this is your own work, and nobody decides about their own. { $help } lists what you can do here.
command-refused-not-author = { $command } is for whoever wrote this. { $help } lists what you can do here.
command-refused-no-access = You hold an office in this community, but on GitHub you have no right to decide here, so { $command } does nothing. A maintainer can give you the role “Triage” or more in the repository’s settings.
command-refused-no-office = You may work in this repository on GitHub, but today you are not among the moderators of guidelines/recognition.yml, so { $command } does nothing. A maintainer can appoint you there.
command-refused-member = { $command } is for moderators. { $help } lists what you can do here.
command-closed = This pull request is closed, so there is nothing to do. Whoever opened it can open it again.
command-elsewhere = About this form its author speaks here. Give the command on the pull request: #{ $number }.
command-own-work = You hold an office here; about your own work somebody else decides.
command-standing = { $standing ->
    [author] This is your own work. You can write, each on a line of its own in a new comment:
    [moderator] You are a moderator here. You can write, each on a line of its own in a new comment:
    [maintainer] You are a maintainer here. You can write, each on a line of its own in a new comment:
   *[member] You can write, on a line of its own in a new comment:
}
command-about-approve = publish this commit. Behind it, if you like, the commit and your reason.
command-about-hold = nothing is published until a moderator approves. Behind it, your reason.
command-about-fix = mend what has one right answer.
command-about-feature = propose that it be shown first. Behind it, your reason, which readers will see.
command-about-translate = ask for a translation. Behind it, the language.
command-about-appeal = ask somebody who had no part in the decision to look again. Behind it, why.
command-about-uphold = decide an appeal: it stays as it was decided. Behind it, your reason.
command-about-overturn = decide an appeal: the first decision falls. Behind it, your reason.
command-about-withdraw = take your own work back.
command-about-help = this list.
command-review-later = The review could not be started right away; it comes within half an hour by itself.

command-approve-merged-already = This is merged already.
command-approve-draft = This is a draft: its author is not done yet. Once they press **Ready for review**, approve it again.
command-approve-base = This goes to the branch { $base }; only what goes to { $branch } is published.
command-approve-conflict = Somebody else changed the same lines meanwhile, so it cannot be merged. The author can press **Resolve conflicts** below; then it is reviewed anew.
command-approve-other = You approved { $said }, but the newest commit here is { $commit }. Somebody pushed meanwhile: look at what changed, then approve that one.
command-approve-unseen = I cannot tell whether you saw commit { $commit }: my report on it is not older than your comment, so something may have been pushed while you were writing. Look again, then write { $typed }.
command-approve-moved = A newer commit came while I was looking at { $commit }, so nothing was merged. Look at the new one and approve that.
command-approve-held = Somebody asked to hold this after you had written, so commit { $commit } was not merged. Talk to them; then approve it again.
command-approve-uncovered =
    Your office does not cover these; somebody who looks after this language and kind, or a maintainer, decides:

    { $paths }
command-approve-refuse =
    Commit { $commit } must not be published as it stands, and no approval changes that. The report says what has to change:

    { $list }
command-approve-essential =
    In commit { $commit } something has to change first that no approval can stand in for:

    { $list }
command-approve-blind =
    Commit { $commit } could not be looked at in full, and what is missing no approval can stand in for. Give the command again; if it stays so, tell a maintainer:

    { $list }
command-approve-maintainer =
    This needs a maintainer’s approval ({ $commit }):

    { $list }
command-approve-reason =
    The review asks for changes in commit { $commit }. If you publish it all the same, say why in a sentence behind the command; it is shown here:

    { $list }
command-approve-merged = Approved by { $who } at commit { $commit }, and merged. Thank you! The site follows in a few minutes.
command-approve-why = The reason: { $reason }
command-approve-forbidden = Commit { $commit } is approved by { $who }, but I have no right to merge it. Files below .github/workflows are one cause: a maintainer merges those by the button. GitHub says: { $said }
command-approve-waits = Commit { $commit } is approved by { $who }, but GitHub does not merge it yet. It says: { $said } When that is done, give the command again.
command-approve-unpublished = The site could not be told right away; it is built anew within a day, or at once when somebody starts the workflow `publish` by hand.
command-status-approved = Approved by { $who }
command-status-held = { $who } holds this until a moderator approves

command-hold-merged = This is merged, so it cannot be held any more. To take something down, use the workflow `decide`.
command-held = { $who } has a closer look before this is published. You need do nothing until somebody writes to you here.
command-held-why = The reason: { $reason }

command-fix-too-much = Mending took longer than a run may take, so nothing was changed. Smaller pictures, or fewer files at once, help.
command-fix-nothing = There is nothing here that has one right answer. What the report lists is for you to decide.
command-fix-moved = Somebody pushed a newer commit while I was mending, so I left everything as it is. Give the command again.
command-fix-pushed = { $count ->
    [one] Mended { $count } file in commit { $commit }. I am reading it anew.
   *[other] Mended { $count } files in commit { $commit }. I am reading them anew.
}
command-fix-fork = { $count ->
    [one] There is something to mend in { $count } file. Your branch is in your own copy of this repository, where I cannot write.
   *[other] There is something to mend in { $count } files. Your branch is in your own copy of this repository, where I cannot write.
} **In the browser:** open **Files changed** above; below each of my suggestions press **Commit suggestion**.
command-fix-patch = { $count ->
    [one] As a patch, for { $count } file
   *[other] As a patch, for { $count } files
}
command-fix-apply = With Git: save this as `fix.patch`, run { $command }, commit and push. With Kaifong installed, { $fix } does the same.
command-fix-left = { $count ->
    [one] { $count } file is not shown here: something in it should not be repeated, or cannot be seen, or it is a picture. Press ✏️ beside the place in my report and change it there; with Kaifong installed, `kaifong fix` mends it.
   *[other] { $count } files are not shown here: something in them should not be repeated, or cannot be seen, or they are pictures. Press ✏️ beside the place in my report and change it there; with Kaifong installed, `kaifong fix` mends them.
}

command-feature-unpublished = Only what is published can be featured. Once this is merged, give the command again.
command-feature-none = Nothing that this pull request brought can be featured: it is not there any more, or of a kind that is not shown in lists.
command-feature-which =
    This pull request brought several. Name one behind the command, then your reason:

    { $list }
command-feature-already = { $path } is featured already.
command-feature-reason = Say in a few words behind the command why; readers see them.
command-feature-broken = The mark does not fit into the front matter of { $path }. Mend that file first; `kaifong check` says how.
command-feature-title = Feature “{ $title }”
command-feature-body =
    { $who } proposes that { $path } be shown first, and says why: { $reason }

    Somebody else approves this with `/approve`, or closes it.
command-proposed = This is pull request #{ $number }. Somebody else than you approves it.
command-proposed-branch = The change is ready on the branch { $branch }, but I may not open pull requests here. [Open it with one click]({ $url }).
command-proposed-from = From a command in #{ $number }.

command-translate-which = Name one of this hub’s languages behind the command: { $languages }.
command-translate-none = There is nothing here that could be translated into { $language }: it is there already, or of no language.
command-translate-title = Wanted in { $language }: { $title }
command-translate-body =
    We should like to have this in { $language }.

    - The original: { $sources }
    - The translation belongs in: { $paths }

    Anybody can write it: take the file from this draft, put your translation below its head, add your name as `translator`, and send it in a pull request of your own. This draft is never published as it is: whoever merges the translation closes it.

command-withdraw-published = This is published already. To take it off the site, use the form for withdrawing an entry, or send a pull request that removes the file; what stays in Git’s history, and how to have it removed there, the hub’s page on export and erasure says.
command-withdrawn = You have taken this back, and nothing of it is published. Should you change your mind, press **Reopen pull request** below.

command-appeal-already = Your appeal is noted already; somebody looks at it.
command-appeal-decided = Your appeal was decided, and each decision is looked at again once. Who answers for this hub: { $contact }
command-appealed = Your appeal is noted. { $who }: please have a look; you had no part in this so far. `/uphold` or `/overturn` with a reason decides it, within { $hours } hours if you can.
command-appealed-alone = Your appeal is noted. Nobody is in office here who had no part in this, so the maintainers ask somebody from outside to read it, and say in the record whether there was anybody.

command-decide-none = No appeal is waiting here. The author asks for one with `/appeal`.
command-decide-same = You decided this the first time, so somebody else decides the appeal.
command-decide-unmerged = The decision that this appeal is against is not merged yet ({ $where }). Close that pull request to take it back, or merge it first and decide the appeal then: so both have their record.
command-decide-reason = Say why, in a sentence behind the command: the author reads it, and it goes on record.
command-upheld = { $who } has looked at your appeal, and it stays as it was decided: { $reason }
command-overturned = { $who } has looked at your appeal, and the first decision falls: { $reason }
command-overturned-open = What you sent is open again, and is reviewed anew.
command-overturned-gone = The branch is gone, so this cannot be opened again. Please send it once more; it is welcome.
command-overturned-restore = What was taken down is brought back in { $where }.
command-decide-alone = Nobody else is in office, so the first decider decided the appeal too; the record says so.
command-decide-recorded = The record of it is in { $where }.
