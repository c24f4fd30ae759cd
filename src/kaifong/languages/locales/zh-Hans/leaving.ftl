# 成员要求删除个人档案之后，内容中代替其姓名的字眼。
leaving-somebody = 一位前成员
