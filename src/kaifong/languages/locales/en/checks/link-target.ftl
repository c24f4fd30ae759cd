link-target-differs = The text says { $text }, but the link leads to { $host }.
    .next = Let the text say where the link leads.
