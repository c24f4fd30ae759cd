change-size-files = 这个合并请求有 { $count } 个文件；超过 { $limit } 个，就很难一次看完。
    .next = 请分成几个小的：每篇文章连图片一个，通过得最快。如果一定要放在一起，版主会慢慢看。
change-size-entries = 这个合并请求涉及 { $count } 篇内容；超过 { $limit } 篇，就很难一次看完。
    .next = 请分几次提交。如果必须一起，请说明原因，版主会慢慢看。
change-size-megabytes = 这个合并请求有 { $size } MB；{ $limit } MB 以内可以直接通过。
    .next = 请把图片缩小，或者少放几张。放进过合并请求的东西，会永远留在仓库里。
