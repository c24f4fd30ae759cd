# Words that the command line shares.
cli-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
