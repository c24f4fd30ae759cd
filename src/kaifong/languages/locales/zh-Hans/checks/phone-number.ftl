phone-number-seen = 这里有电话号码：{ $masked }。
    .next = 请移除。它会留在这个合并请求的记录里，直到版主清除；如有需要请提出。
