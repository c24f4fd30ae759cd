placeholder-text-seen = 「{ $text }」看來是未換走的備註或填充文字。
    .next = 寫上你想說的話，或者把它刪去。
