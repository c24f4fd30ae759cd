# `kaifong doctor` 的用語。
doctor-next = 做法：{ $todo }
doctor-total = { $failures ->
    [0] 一切正常
   *[other] 有 { $failures } 項出錯
}，{ $warnings ->
    [0] 沒有需要留意的地方。
   *[other] 另有 { $warnings } 項值得留意。
}
doctor-error = 這個檔案用不到。
doctor-python-ok = Python { $version }
doctor-python-wrong = Python { $version } 太舊；Kaifong 需要 { $oldest } 或以上。
    .next = 安裝較新的 Python，刪去 .venv，再執行 `make hub`。
doctor-packages-ok = { $count } 個套件已全部安裝，版本符合要求
doctor-packages-missing = 未安裝套件 { $name }（{ $bounds }）。
    .next = 執行 `make hub`，會按 requirements/run.lock 一模一樣地安裝。
doctor-packages-wrong = { $name } 的版本是 { $version }，應為 { $bounds }；舊版本有已知漏洞。
    .next = 執行 `make hub`，會按 requirements/run.lock 一模一樣地安裝。
doctor-git-ok = 已安裝 Git
doctor-git-wrong = 未安裝 Git。網站照樣可以建置，但歷史紀錄和「改了甚麼」都要靠 Git。
    .next = 安裝 Git：https://git-scm.com/downloads
doctor-browser-ok = 已安裝供瀏覽器測試用的 Chromium
doctor-browser-wrong = 找不到 Chromium。只有瀏覽器測試才需要。
    .next = 用系統的套件安裝 chromium，或在 CHROMIUM 寫明位置，或執行 `make browser`。
doctor-search-ok = 已安裝製作搜尋索引的 Pagefind
doctor-search-wrong = 找不到 Pagefind 的程式，網站會沒有搜尋功能。
    .next = 執行 `make hub`，或重新安裝 Python 套件 pagefind-bin-extended。
doctor-encoding-ok = 檔案名稱以 UTF-8 讀取
doctor-encoding-wrong = 檔案名稱以 { $encoding } 讀取，中文或日文名稱可能出錯。
    .next = 設定環境變數 PYTHONUTF8=1，或使用 C.UTF-8 之類的語系。
doctor-rights-ok = 可以寫入社區的資料夾
doctor-rights-locked = 無權寫入 { $path }。
    .next = 給自己權限：`chmod u+w { $path }`；如屬其他使用者，則用 `chown`。
doctor-space-ok = 磁碟尚有 { $free } MB
doctor-space-wrong = 磁碟只剩 { $free } MB。新網站完成之前，舊的會一直保留。
    .next = 騰出空間；.kaifong/ 和 site/ 可以刪去，之後會重新建置。
doctor-stage-ok = 暫存區位置齊備
doctor-stage-wrong = 欠缺 { $path }。在新的複本裏直接輸入 `mkdocs build`，會找不到資料夾。
    .next = 開設這個資料夾，放入同名的空白檔案並提交。
doctor-hook-ok = MkDocs 已接上 Kaifong
doctor-hook-missing = 欠缺 { $path }：MkDocs 排出來的頁面會沒有標題、語言和選單。
    .next = 從 Kaifong 的原始庫複製過來。
doctor-hook-no-mkdocs = 欠缺 mkdocs.yml。
    .next = 從 Kaifong 的原始庫複製過來。
doctor-hook-unwired = mkdocs.yml 的 `hooks:` 之下沒有 { $path }，而 MkDocs 不會提示。
    .next = 在 mkdocs.yml 寫上 `hooks: [{ $path }]`。
doctor-hook-docs-dir = mkdocs.yml 的 `docs_dir` 不是 { $path }：未經檢查的檔案可能會刊登。
    .next = 在 mkdocs.yml 寫上 `docs_dir: { $path }`。
doctor-hub-ok = hub.yml 正常，共有 { $count } 篇內容
doctor-settings-ok = hub.yml 寫明了儲存庫、網站，以及私下舉報的途徑
doctor-settings-no-repository = hub.yml 沒有寫 `repository`：網頁無法連到表格或檔案。
    .next = 在那裏寫上 `repository: owner/name`。
doctor-settings-no-url = hub.yml 沒有寫 `url`：訂閱和搜尋引擎不知道網頁的地址，回覆成員時也給不出來。
    .next = 在那裏寫上網站的地址 `url: https://…`。
doctor-settings-no-contact = hub.yml 沒有寫網頁可以連到的 `contact`：誰都不能私下舉報。
    .next = 在那裏寫上有人看管的電郵地址，或者 https:// 連結。
doctor-policy-ok = guidelines/policy.yml 正常
doctor-recognition-ok = guidelines/recognition.yml 正常
doctor-goals-ok = guidelines/goals.yml 正常，共 { $n } 個目標
doctor-history-ok = 有 { $count } 次合併紀錄
doctor-guidelines-ok = 守則 { $count } 條，{ $languages } 種語言齊備，全部是最新版本
doctor-guidelines-none = 守則以 { $language } 為準，但沒有這個語言的版本。
    .next = 寫在 guidelines/{ $language }/<條文>.md；可以由 Kaifong 自己的守則開始。
doctor-guidelines-missing = { $language } 有 { $count } 條守則未翻譯：{ $names }。
    .next = 翻譯到 guidelines/{ $language }/。看不懂的條文，不應要求任何人遵守。
doctor-guidelines-stale = { $language } 有 { $count } 條守則的譯文落後於原文：{ $names }。
    .next = 更新譯文，再用 `kaifong fix` 記下新的版本。
