hidden-text-seen = 見えない文字が { $count } 個あります（{ $kind ->
    [bidi] 文字の向きを変えます
    [tag] 隠れたことばを運べます
    [control] 制御文字です
    [separator] 隠れた改行です
    [filler] 空の詰め物です
    [variation-selector] ここでは働きません
    [no-character] 文字ではありません
   *[zero-width] 幅がありません
}）：{ $character }。
    .next = 消してその行を打ち直すか、`kaifong fix` に任せてください。
hidden-text-private = 特別なフォントでしか表示できない文字（外字）が { $count } 個あります：{ $character }。多くの読者には空の四角に見えます。
    .next = Unicode にある文字で打ち直してください。
