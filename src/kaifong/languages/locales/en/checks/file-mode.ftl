file-mode-symlink = This is a symbolic link, which can point at any file of another machine.
    .next = Put a copy of the file itself there, or link to it in the text.
file-mode-submodule = This is a submodule: a whole other repository.
    .next = Take it out, and link to that repository in the text.
file-mode-executable = This file is marked as a program.
    .next = Take the mark off: git update-index --chmod=-x FILE.
file-mode-unknown = Git keeps this file with the mode { $mode }, which is none that is used here, so nobody reads what is in it.
    .next = Take it out, and add it anew as an ordinary file.
