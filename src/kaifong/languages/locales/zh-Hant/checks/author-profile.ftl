author-profile-missing = 「{ $author }」在這裏還未有個人檔案。
    .next = 不用做甚麼。想有自己的一頁，並把作品計在一起，可以按網站上的「加入你的個人檔案」，或者執行 `kaifong new member`。
