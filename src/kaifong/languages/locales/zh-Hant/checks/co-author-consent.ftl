co-author-consent-asked = { $role ->
    [conveners] 「{ $name }」列為召集人，但還未在這裏答應。
   *[other] 「{ $name }」列為合著者，但還未在這裏答應。
}
    .next = 請對方批准這個合併請求。如果對方不想列名，請把名字刪去。
