trailing-space-seen = 行末に意味のない空白があります（{ $count } 箇所）。
    .next = `kaifong fix` に任せるか、エディターで消してください。改行のための二つの空白はそのままです。
