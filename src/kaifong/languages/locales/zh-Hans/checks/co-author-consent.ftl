co-author-consent-asked = { $role ->
    [conveners] “{ $name }”列为召集人，但还没有在这里答应。
   *[other] “{ $name }”列为合著者，但还没有在这里答应。
}
    .next = 请对方批准这个合并请求。如果对方不想列名，请把名字删去。
