broken-links-image = 找不到圖片 { $url }。
    .next = 把圖片放在文章旁邊，並核對檔名：大小寫和連字號都算數。
broken-links-remote = { $host } 的圖片不會顯示，只會成為連結：否則那個網站會知道每一位讀者。
    .next = 如果授權容許，請把圖片放在文章旁邊。
broken-links-page = 連結 { $url } 在本站沒有對應的頁面。
    .next = 請核對路徑：由這個檔案所在的資料夾起計；以斜線開頭的，則由網站根目錄起計。
broken-links-anchor = 本頁沒有「{ $anchor }」這一節。
    .next = 複製那一節本身的網址，或者替標題加上代號：## 標題 {"{"}#{ $anchor }{"}"}。
