# What stands at the top of a preview of a page that is not published yet.
preview-notice = A preview of pull request { $number }, commit { $commit }: this is not published yet.
