broken-text-seen = ここで文字化けしています：「{ $text }」。
    .next = 元の文章を見てその箇所を打ち直し、UTF-8 で保存してください。
