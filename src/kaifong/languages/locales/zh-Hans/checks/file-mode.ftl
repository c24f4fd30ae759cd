file-mode-symlink = 这是一个符号链接，可以指向别的电脑上任何文件。
    .next = 请放上文件本身，或者在文章里加链接。
file-mode-submodule = 这是一个子模块，也就是另一整个仓库。
    .next = 请移除，改为在文章里链接到那个仓库。
file-mode-executable = 这个文件标记成了程序。
    .next = 请取消标记：git update-index --chmod=-x 文件。
file-mode-unknown = Git 记录这个文件的模式是 { $mode }，这里不用这种模式，因此读不到其中的内容。
    .next = 请移除，再作为普通文件重新加入。
