# `kaifong doctor` 的用语。
doctor-next = 怎么办：{ $todo }
doctor-total = { $failures ->
    [0] 一切正常
   *[other] 有 { $failures } 项出错
}，{ $warnings ->
    [0] 没有需要留意的地方。
   *[other] 另有 { $warnings } 项值得留意。
}
doctor-error = 这个文件无法使用。
doctor-python-ok = Python { $version }
doctor-python-wrong = Python { $version } 太旧；Kaifong 需要 { $oldest } 或更高版本。
    .next = 安装较新的 Python，删除 .venv，再运行 `make hub`。
doctor-packages-ok = { $count } 个软件包已全部安装，版本符合要求
doctor-packages-missing = 未安装软件包 { $name }（{ $bounds }）。
    .next = 运行 `make hub`，会严格按照 requirements/run.lock 安装。
doctor-packages-wrong = { $name } 的版本是 { $version }，应为 { $bounds }；旧版本有已知漏洞。
    .next = 运行 `make hub`，会严格按照 requirements/run.lock 安装。
doctor-git-ok = 已安装 Git
doctor-git-wrong = 未安装 Git。网站照样可以构建，但历史记录和“改了什么”都要靠 Git。
    .next = 安装 Git：https://git-scm.com/downloads
doctor-browser-ok = 已安装浏览器测试所用的 Chromium
doctor-browser-wrong = 找不到 Chromium。只有浏览器测试才需要。
    .next = 用系统的软件包安装 chromium，或在 CHROMIUM 中写明位置，或运行 `make browser`。
doctor-search-ok = 已安装生成搜索索引的 Pagefind
doctor-search-wrong = 找不到 Pagefind 的程序，网站会没有搜索功能。
    .next = 运行 `make hub`，或重新安装 Python 软件包 pagefind-bin-extended。
doctor-encoding-ok = 文件名按 UTF-8 读取
doctor-encoding-wrong = 文件名按 { $encoding } 读取，中文或日文名称可能出错。
    .next = 设置环境变量 PYTHONUTF8=1，或使用 C.UTF-8 之类的区域设置。
doctor-rights-ok = 可以写入社区的文件夹
doctor-rights-locked = 无权写入 { $path }。
    .next = 给自己权限：`chmod u+w { $path }`；如果属于其他用户，则用 `chown`。
doctor-space-ok = 磁盘剩余 { $free } MB
doctor-space-wrong = 磁盘只剩 { $free } MB。新网站完成之前，旧网站会一直保留。
    .next = 腾出空间；.kaifong/ 和 site/ 可以删除，之后会重新构建。
doctor-stage-ok = 暂存区位置齐备
doctor-stage-wrong = 缺少 { $path }。在新的克隆里直接输入 `mkdocs build`，会找不到文件夹。
    .next = 新建这个文件夹，放入同名的空文件并提交。
doctor-hook-ok = MkDocs 已接上 Kaifong
doctor-hook-missing = 缺少 { $path }：MkDocs 排出来的页面会没有标题、语言和菜单。
    .next = 从 Kaifong 的源码库复制过来。
doctor-hook-no-mkdocs = 缺少 mkdocs.yml。
    .next = 从 Kaifong 的源码库复制过来。
doctor-hook-unwired = mkdocs.yml 的 `hooks:` 之下没有 { $path }，而 MkDocs 不会提示。
    .next = 在 mkdocs.yml 中写上 `hooks: [{ $path }]`。
doctor-hook-docs-dir = mkdocs.yml 的 `docs_dir` 不是 { $path }：未经检查的文件可能会发布。
    .next = 在 mkdocs.yml 中写上 `docs_dir: { $path }`。
doctor-hub-ok = hub.yml 正常，共有 { $count } 篇内容
doctor-settings-ok = hub.yml 写明了仓库、网站，以及私下举报的途径
doctor-settings-no-repository = hub.yml 没有写 `repository`：网页无法链接到表单或文件。
    .next = 在那里写上 `repository: owner/name`。
doctor-settings-no-url = hub.yml 没有写 `url`：订阅和搜索引擎不知道网页的地址，回复成员时也给不出来。
    .next = 在那里写上网站的地址 `url: https://…`。
doctor-settings-no-contact = hub.yml 没有写网页可以链接到的 `contact`：谁都不能私下举报。
    .next = 在那里写上有人看管的邮箱地址，或者 https:// 链接。
doctor-policy-ok = guidelines/policy.yml 正常
doctor-recognition-ok = guidelines/recognition.yml 正常
doctor-goals-ok = guidelines/goals.yml 正常，共 { $n } 个目标
doctor-history-ok = 有 { $count } 次合并记录
doctor-guidelines-ok = 守则 { $count } 条，{ $languages } 种语言齐备，全部是最新版本
doctor-guidelines-none = 守则以 { $language } 为准，但没有这个语言的版本。
    .next = 写在 guidelines/{ $language }/<条款>.md；可以从 Kaifong 自己的守则开始。
doctor-guidelines-missing = { $language } 有 { $count } 条守则未翻译：{ $names }。
    .next = 翻译到 guidelines/{ $language }/。看不懂的条款，不应要求任何人遵守。
doctor-guidelines-stale = { $language } 有 { $count } 条守则的译文落后于原文：{ $names }。
    .next = 更新译文，再用 `kaifong fix` 记下新的版本。
