# What `kaifong import` says. $count is a number, the others are names or paths.
import-fresh-hub = Made a fresh hub in { $folder }: hub.yml, guidelines in four languages, mkdocs.yml.
import-fresh-hub-dry = A fresh hub would be made in { $folder }.
import-step-read = { $count ->
    [one] Read { $count } file.
   *[other] Read { $count } files.
}
import-step-planned = { $count ->
    [one] Put { $count } post into the hub's form.
   *[other] Put { $count } posts into the hub's form.
}
import-step-written = { $count ->
    [one] Compared { $count } entry with the hub.
   *[other] Compared { $count } entries with the hub.
}
import-dry = This was a dry run: nothing was written.
import-languages = Languages added to hub.yml: { $languages }
import-languages-dry = Languages that would be added to hub.yml: { $languages }
import-no-profile = There is no profile content/members/{ $author }.md yet. The entries are fine without; with one, the author's name is shown and linked.
import-heading-files = File by file
import-heading-summary = In all
import-heading-converted = Put into the hub's own form:
import-heading-left = Not carried over (file by file with lines in { $report }):
import-heading-left-dry = Not carried over:
import-heading-others = Files that became no entry:
import-file = { $source } → { $target } ({ $outcome })
import-file-left = not carried over: { $things }
import-lines = { $thing } (line { $lines })
import-next = Next: kaifong check --all, then kaifong serve.
import-outcome-written = written
import-outcome-updated = updated
import-outcome-unchanged = unchanged
import-outcome-kept = left as it is
import-outcome-left-out = no entry
import-count-written = { $count ->
    [one] { $count } entry written
   *[other] { $count } entries written
}
import-count-updated = { $count ->
    [one] { $count } entry updated, since its source changed
   *[other] { $count } entries updated, since their sources changed
}
import-count-unchanged = { $count ->
    [one] { $count } entry unchanged
   *[other] { $count } entries unchanged
}
import-count-kept = { $count ->
    [one] { $count } entry left as it is
   *[other] { $count } entries left as they are
}
import-count-left-out = { $count ->
    [one] { $count } file became no entry
   *[other] { $count } files became no entry
}
import-reason-symlink = a symbolic link: never followed
import-reason-large = larger than 1 MiB: too long for a post
import-reason-unreadable = may not be read
import-reason-machinery = belongs to the old site's machinery
import-reason-encoding = not UTF-8: save it as UTF-8 and import again
import-reason-no-front-matter = no front matter between two lines of ---: no post
import-reason-front-matter = its front matter cannot be read: mend it and import again
import-reason-draft = a draft
import-reason-layout = a page of the old site's layout
import-reason-picture = a picture
import-reason-other = neither a post nor a page
import-reason-symlink-target = a symbolic link stands in its place in the hub
import-reason-taken = another entry has its place in the hub
import-reason-changed-since = changed by hand since the last import
import-reason-removed-since = removed since the last import
import-left-front-matter = { $count ->
    [one] { $count } key of front matter
   *[other] { $count } keys of front matter
}
import-left-avatar = { $count ->
    [one] { $count } portrait on another host
   *[other] { $count } portraits on other hosts
}
import-left-picture = { $count ->
    [one] { $count } picture that is not here
   *[other] { $count } pictures that are not here
}
import-left-picture-elsewhere = { $count ->
    [one] { $count } picture on another host, now a link
   *[other] { $count } pictures on other hosts, now links
}
import-left-anchor = { $count ->
    [one] { $count } link to a heading that is not there
   *[other] { $count } links to headings that are not there
}
import-left-link = { $count ->
    [one] { $count } link to a page that was not imported
   *[other] { $count } links to pages that were not imported
}
import-left-scheme = { $count ->
    [one] { $count } link with an unknown scheme
   *[other] { $count } links with unknown schemes
}
import-left-unclosed = { $count ->
    [one] { $count } tag that was never closed
   *[other] { $count } tags that were never closed
}
import-left-unopened = { $count ->
    [one] { $count } closing tag without an opening one
   *[other] { $count } closing tags without opening ones
}
import-left-element = { $count ->
    [one] { $count } form control
   *[other] { $count } form controls
}
import-left-template = { $count ->
    [one] { $count } template tag, kept as code
   *[other] { $count } template tags, kept as code
}
import-left-attributes = { $count ->
    [one] { $count } attribute list
   *[other] { $count } attribute lists
}
import-left-comment = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
import-left-direction = { $count ->
    [one] { $count } wrapper with another writing direction than the language's
   *[other] { $count } wrappers with another writing direction than the language's
}
import-left-shortened = { $count ->
    [one] { $count } text that was too long and was cut
   *[other] { $count } texts that were too long and were cut
}
import-left-no-title = { $count ->
    [one] { $count } missing title, made from the file's name
   *[other] { $count } missing titles, made from the files' names
}
import-left-address = { $count ->
    [one] { $count } former address that cannot be one here
   *[other] { $count } former addresses that cannot be one here
}
import-left-language = { $count ->
    [one] { $count } language that is no tag
   *[other] { $count } languages that are no tags
}
import-left-name = { $count ->
    [one] { $count } file name that was changed for the address
   *[other] { $count } file names that were changed for the address
}
import-left-value = { $count ->
    [one] { $count } value that the hub refuses
   *[other] { $count } values that the hub refuses
}
import-converted-quote = { $count ->
    [one] { $count } pull quote
   *[other] { $count } pull quotes
}
import-converted-checklist = { $count ->
    [one] { $count } item of a checklist
   *[other] { $count } items of checklists
}
import-converted-wrapper = { $count ->
    [one] { $count } wrapper without meaning
   *[other] { $count } wrappers without meaning
}
import-converted-direction = { $count ->
    [one] { $count } wrapper that gave the writing direction
   *[other] { $count } wrappers that gave the writing direction
}
import-converted-link = { $count ->
    [one] { $count } link to another entry
   *[other] { $count } links to other entries
}
import-converted-anchor = { $count ->
    [one] { $count } link to a heading
   *[other] { $count } links to headings
}
import-converted-template = { $count ->
    [one] { $count } template tag
   *[other] { $count } template tags
}
import-converted-contents = { $count ->
    [one] { $count } table of contents, which every page has
   *[other] { $count } tables of contents, which every page has
}
import-converted-picture = { $count ->
    [one] { $count } HTML picture
   *[other] { $count } HTML pictures
}
