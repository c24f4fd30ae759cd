# `kaifong doctor` 對 `kaifong init` 所產生檔案的說明。
doctor-made-list = { $paths }{ $more ->
    [0] { "" }
   *[other] { " " }等，另有 { $more } 個
}
doctor-files-ok = 工作流程、入口和表格都是 Kaifong { $version } 的版本（{ $same } 個原樣，{ $mine } 個在這裏改過）
doctor-files-unlisted = 這個社區的檔案不是由 `kaifong init` 產生，或者它的清單不見了。
    .next = 先執行 `kaifong init --upgrade --dry-run` 看看欠了甚麼，再去掉 --dry-run 執行。
doctor-files-missing = 欠缺：{ doctor-made-list }
    .next = 執行 `kaifong init --upgrade`。
doctor-files-older = 比 Kaifong { $version } 或設定舊：{ doctor-made-list }
    .next = 執行 `kaifong init --upgrade`。
doctor-files-unneeded = 已不再需要：{ doctor-made-list }
    .next = 執行 `kaifong init --upgrade`。
doctor-files-removed = 在這裏刪除了：{ doctor-made-list }
    .next = 想要回來，就從 .github/kaifong.json 刪去那幾行，再執行 `kaifong init --upgrade`。
doctor-files-changed = 在這裏改過，而且有更新的版本：{ doctor-made-list }
    .next = 執行 `kaifong init --upgrade`，然後看 .kaifong/upgrade/ 裏的差異。
doctor-files-own-ok = 表格和 CODEOWNERS 與設定一致
doctor-files-own-old = 與設定不一致：{ doctor-made-list }
    .next = 執行 `kaifong doctor --write`。
doctor-codeowners-ok = 負責審閱和建站的檔案都有人看管（{ $path }）
doctor-codeowners-none = 沒有 CODEOWNERS：任何有寫入權的人都可以合併對規則和工作流程的改動。
    .next = 執行 `kaifong doctor --write`。
doctor-codeowners-bare = { $path } 沒有列明誰看管：{ doctor-made-list }
    .next = 在 guidelines/recognition.yml 的 `maintainers:` 下列出自己，再執行 `kaifong doctor --write`。
doctor-codeowners-twice = GitHub 只讀 { $path }，不會讀：{ doctor-made-list }
    .next = 只留一個。
doctor-offices-ok = 這裏有 { $count } 人擔任職務
doctor-offices-none = 沒有列明任何維護者：沒有人可以作決定，也不知道可以問誰。
    .next = 在 guidelines/recognition.yml 的 `maintainers:` 下列出自己在 GitHub 的登入名稱和編號。
doctor-offices-ending = { $login } 擔任{ $office ->
    [maintainer] 維護者
   *[moderator] 版主
}的任期到 { $day } 為止。
    .next = 問問對方會否留任，然後更新 guidelines/recognition.yml；否則另覓人選。
doctor-pin-ok = 工作流程安裝 kaifong { $version }，並以雜湊值鎖定
doctor-pin-none = { $path } 沒有寫明引擎：工作流程無法安裝。
    .next = 執行 `kaifong doctor --write`。
doctor-pin-wheel-missing = { $path } 寫的是 { $wheel }，但那個檔案不在。
    .next = 用 `kaifong init --upgrade --package 檔案` 帶進來。
doctor-pin-wheel-other = { $wheel } 與 { $path } 所寫的雜湊值不符：pip 會拒絕安裝。
    .next = 從 Git 歷史取回這兩個檔案，或者用 `kaifong init --upgrade --package 檔案` 重新帶進來。
doctor-pin-version = 工作流程安裝的是 kaifong { $pinned }，這裏執行的是 { $version }。
    .next = 執行 `kaifong init --upgrade`，或者改用社區寫明的版本。
doctor-pin-unhashed = { $path } 只寫了 kaifong { $version }，沒有雜湊值：安裝的內容沒有東西鎖定。
    .next = 在後面加上 ` --hash=sha256:…`，或者自帶 wheel：`kaifong init --upgrade --package 檔案`。
doctor-github-unasked = 這次沒有查問 GitHub 上的設定；加上 --github 便會查問。
