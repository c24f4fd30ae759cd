### 成員不用 Git 也能投稿的表格，在 GitHub 上顯示；標籤要短，`.help` 在下面說明。

forms-name-story = 講一個故事
forms-name-review = 評論你用過的東西
forms-name-answer = 留低一個好答案
forms-name-idea = 提一個議
forms-name-event = 公布活動
forms-name-ama-question = 向嘉賓發問
forms-name-correction = 更正自己的文章
forms-name-withdrawal = 收回自己的文章

forms-about-story = 想講甚麼就講甚麼，不用懂 Git。
forms-about-review = 用過之後的真實感受，以及得過甚麼好處。
forms-about-answer = 成日有人問的問題，和幫到手的答案。
forms-about-idea = 你想在這裏見到甚麼。
forms-about-event = 幾時、在哪裏、為誰而設。
forms-about-ama-question = 向已公布或進行中的 AMA 提問。
forms-about-correction = 改你在這裏發表過的文字。
forms-about-withdrawal = 把你在這裏發表過的文章下架。

forms-title-ama-question = 你的問題
forms-title-correction = 更正
forms-title-withdrawal = 收回

forms-intro-entry = **上面的標題就是文章的標題**。填好其餘各項再送出：機械人會做成網頁、檢查一遍，一兩分鐘內在這裏回覆，之後有版主細讀。想改的話，日後編輯這份表格的內容就可以，不用做別的。
forms-intro-question = **上面的標題就是你的問題**。版主看過之後，會放到該 AMA 的頁面。
forms-intro-correction = 只限你自己發表的文章。機械人會換上新的字句，並在這裏回覆。想更正別人的文章？請用該頁頁底的「修正本頁」。
forms-intro-withdrawal = 只限你自己發表的文章。之後該頁只會寫明作者已經收回。舊版本仍留在項目的歷史之中；如果內容令你有危險，請私下聯絡版主。
forms-intro-public = ⚠️ **這裏的一切即時公開**：你的文字、你的 GitHub 名稱，還有每張圖片；圖片一放入來就公開，連同拍攝地點之類的隱藏資料。請先在手機上以「不含位置」的方式分享或另存。我們發表的版本會清走這些資料，但 GitHub 那份仍然保留。
forms-intro-languages = 其他語言的說明：

forms-language = 用甚麼語言寫？
forms-slug = 網址名稱
    .help = 可以不填：用英文字母寫幾個字，例如 my-grandfathers-letters。會一直留在網址之中。
forms-page = 哪一頁？
    .help = 從瀏覽器頂部複製該頁的網址。
forms-ama = 哪一場 AMA？
    .help = 從瀏覽器頂部複製該頁的網址。
forms-text-story = 你的故事
    .help = 當講給人聽那樣寫。把圖片拖到想放的位置，並把 GitHub 放入的「Image」一字換成圖中所見，讓看不到的人也知道。
forms-text-review = 你的評論
    .help = 用了多久、用來做甚麼、好在哪裏、差在哪裏、適合誰。把圖片拖到想放的位置，並把「Image」一字換成圖中所見。
forms-detail-answer = 問題的來龍去脈
    .help = 看到甚麼、試過甚麼、用甚麼零件。問題本身就是上面的標題。
forms-text-answer = 答案
    .help = 用你自己的話：先答，再講原因，最後講怎樣核實。
forms-text-idea = 你的提議
    .help = 現在欠甚麼、幫到誰、你想像中是怎樣。
forms-text-event = 活動內容
    .help = 要帶甚麼、怎樣去、適合誰。上面的地點或連結最少要填一項。
forms-question-detail = 有補充嗎？
    .help = 可以不填：想答得好，需要知道的事。
forms-passage = 現時的字句
    .help = 從網頁複製，長到在該頁只出現一次。
forms-instead = 應該改成
    .help = 留空就是刪去。
forms-correction-why = 更正原因
    .help = 可以不填，寫幾個字就夠。
forms-withdrawal-why = 收回原因
    .help = 可以不填。你不必向任何人交代，而且這裏寫的會公開。
forms-before = 送出之前
forms-box-own = 文字和圖片是我自己的，或我有權發表；可以在這裏發表。
forms-box-public = 我知道內容即時公開，包括圖片和其中的隱藏資料。
forms-box-people = 圖中認得出的人，全部同意出鏡。
forms-box-licence = 其他人註明我的名字後，可以轉載和改編（授權條款 CC BY 4.0）。
forms-box-sure = 這是我自己的文章，我想把該頁下架。

forms-contact-pages = 投稿教學
forms-contact-pages-about = 一步一步，講明按哪裏、之後會怎樣。
forms-contact-private = 私下聯絡版主
forms-contact-private-about = 不應公開的事，請用這個途徑。

### The form by which readers report something published.

forms-name-report = 舉報內容
forms-about-report = 這裏發佈的內容違反守則、傷害到人，或者不應該公開。
forms-title-report = 舉報
forms-intro-report = 會有版主讀，並在這裏回覆。**你在這裏寫的一切會即時公開，連同你的 GitHub 名稱。** 所以只要說哪一頁、有甚麼問題；不要重複私人資料，也不要寫任何人的名字。
forms-intro-report-private = 不想讓人看見是你舉報，或者會令人有危險？請私下聯絡：{ $contact }
forms-report-wrong = 有甚麼問題？
    .help = 在頁面的哪裏，為甚麼不應該這樣。用任何語言都可以。
forms-box-report-public = 我知道這份舉報連同我的 GitHub 名稱會公開。
forms-box-report-honest = 據我所知，我說的是真的。
