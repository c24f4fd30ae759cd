empty-text-nothing = 前置資料之下沒有任何內容。
    .next = 請寫上你想說的話，幾句就夠。
empty-text-section = 標題「{ $title }」下面沒有內容。
    .next = 請補上內容，或者刪去標題。
