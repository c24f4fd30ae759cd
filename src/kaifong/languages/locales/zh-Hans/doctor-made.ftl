# `kaifong doctor` 对 `kaifong init` 所生成文件的说明。
doctor-made-list = { $paths }{ $more ->
    [0] { "" }
   *[other] { " " }等，另有 { $more } 个
}
doctor-files-ok = 工作流、入口和表单都是 Kaifong { $version } 的版本（{ $same } 个原样，{ $mine } 个在这里改过）
doctor-files-unlisted = 这个社区的文件不是由 `kaifong init` 生成的，或者它的清单不见了。
    .next = 先运行 `kaifong init --upgrade --dry-run` 看看缺什么，再去掉 --dry-run 运行。
doctor-files-missing = 缺少：{ doctor-made-list }
    .next = 运行 `kaifong init --upgrade`。
doctor-files-older = 比 Kaifong { $version } 或设置旧：{ doctor-made-list }
    .next = 运行 `kaifong init --upgrade`。
doctor-files-unneeded = 已不再需要：{ doctor-made-list }
    .next = 运行 `kaifong init --upgrade`。
doctor-files-removed = 在这里删掉了：{ doctor-made-list }
    .next = 想要回来，就从 .github/kaifong.json 删去那几行，再运行 `kaifong init --upgrade`。
doctor-files-changed = 在这里改过，而且有更新的版本：{ doctor-made-list }
    .next = 运行 `kaifong init --upgrade`，然后看 .kaifong/upgrade/ 里的差异。
doctor-files-own-ok = 表单和 CODEOWNERS 与设置一致
doctor-files-own-old = 与设置不一致：{ doctor-made-list }
    .next = 运行 `kaifong doctor --write`。
doctor-codeowners-ok = 负责审阅和建站的文件都有人看管（{ $path }）
doctor-codeowners-none = 没有 CODEOWNERS：任何有写权限的人都能合并对规则和工作流的改动。
    .next = 运行 `kaifong doctor --write`。
doctor-codeowners-bare = { $path } 没有写明谁看管：{ doctor-made-list }
    .next = 在 guidelines/recognition.yml 的 `maintainers:` 下列出自己，再运行 `kaifong doctor --write`。
doctor-codeowners-twice = GitHub 只读 { $path }，不会读：{ doctor-made-list }
    .next = 只留一个。
doctor-offices-ok = 这里有 { $count } 人担任职务
doctor-offices-none = 没有写明任何维护者：没有人能做决定，也不知道可以问谁。
    .next = 在 guidelines/recognition.yml 的 `maintainers:` 下列出自己在 GitHub 的登录名和编号。
doctor-offices-ending = { $login } 担任{ $office ->
    [maintainer] 维护者
   *[moderator] 版主
}的任期到 { $day } 为止。
    .next = 问问对方是否留任，然后更新 guidelines/recognition.yml；否则另找人选。
doctor-pin-ok = 工作流安装 kaifong { $version }，并以哈希值锁定
doctor-pin-none = { $path } 没有写明引擎：工作流无法安装。
    .next = 运行 `kaifong doctor --write`。
doctor-pin-wheel-missing = { $path } 写的是 { $wheel }，但那个文件不在。
    .next = 用 `kaifong init --upgrade --package 文件` 带进来。
doctor-pin-wheel-other = { $wheel } 与 { $path } 所写的哈希值不符：pip 会拒绝安装。
    .next = 从 Git 历史取回这两个文件，或者用 `kaifong init --upgrade --package 文件` 重新带进来。
doctor-pin-version = 工作流安装的是 kaifong { $pinned }，这里运行的是 { $version }。
    .next = 运行 `kaifong init --upgrade`，或者改用社区写明的版本。
doctor-pin-unhashed = { $path } 只写了 kaifong { $version }，没有哈希值：安装的内容没有东西锁定。
    .next = 在后面加上 ` --hash=sha256:…`，或者自带 wheel：`kaifong init --upgrade --package 文件`。
doctor-github-unasked = 这次没有查询 GitHub 上的设置；加上 --github 就会查询。
