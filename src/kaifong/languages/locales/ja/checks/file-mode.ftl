file-mode-symlink = これはシンボリックリンクで、ほかの機器のどのファイルでも指せてしまいます。
    .next = ファイルそのものを置くか、本文からリンクしてください。
file-mode-submodule = これはサブモジュール、つまり別のリポジトリ全体です。
    .next = 外して、本文からそのリポジトリへリンクしてください。
file-mode-executable = このファイルにはプログラムの印が付いています。
    .next = 印を外してください：git update-index --chmod=-x ファイル名。
