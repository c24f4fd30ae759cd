near-duplicate-seen = 这篇和 { $path } 大体相同：两篇有 { $percent }% 的文字一样。
    .next = 版主会对照两篇。如果是接着另一篇写，请引用原文并附上链接；如果是翻译，请在 `translates` 中注明；如果两篇同出一源，请说明保留哪一篇。
near-duplicate-own = 你在 { $path } 里已经写过大体相同的内容：两篇有 { $percent }% 的文字一样。
    .next = 如果想取代旧文，直接修改旧文即可；如果两篇都要保留，请用一句话告诉读者新在哪里。
