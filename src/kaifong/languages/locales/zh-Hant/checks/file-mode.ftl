file-mode-symlink = 這是一個符號連結，可以指向別的電腦上任何檔案。
    .next = 請放上檔案本身，或者在文章裏加連結。
file-mode-submodule = 這是一個子模組，即是另一整個儲存庫。
    .next = 請移除，改為在文章裏連結到那個儲存庫。
file-mode-executable = 這個檔案標記成程式。
    .next = 請取消標記：git update-index --chmod=-x 檔案。
file-mode-unknown = Git 記錄這個檔案的模式是 { $mode }，這裏不用這種模式，因此讀不到當中的內容。
    .next = 請移除，再以普通檔案的方式重新加入。
