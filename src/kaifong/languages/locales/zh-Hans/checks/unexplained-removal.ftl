unexplained-removal-seen = { $what ->
    [picture] 别人文章的一张图片不见了，但没有说明原因。
    [profile] 别人的个人档案不见了，但没有说明原因。
    [emptied] 这里原有的内容几乎都不见了，但没有说明原因。
    [displaced] 另一个文件占用了这一篇的网址，这一篇会因此消失。
   *[other] 别人的文章不见了，但没有说明原因。
}
    .next = 如果是你自己的，请版主确认；如果是作者的意思，请作者批准这个合并请求；如果是版主的决定，请在 records/decisions/ 加上一份写明原因的记录。
