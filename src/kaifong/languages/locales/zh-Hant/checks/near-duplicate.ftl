near-duplicate-seen = 這篇與 { $path } 大致相同：兩篇有 { $percent }% 的文字一樣。
    .next = 版主會比對兩篇。如果是延續另一篇，請引用原文並附連結；如果是翻譯，請在 `translates` 註明；如果兩篇同出一源，請說明保留哪一篇。
near-duplicate-own = 你在 { $path } 已經說過大致相同的內容：兩篇有 { $percent }% 的文字一樣。
    .next = 如果想取代舊文，直接修改舊文便可；如果兩篇都要保留，請用一句話告訴讀者新在哪裏。
