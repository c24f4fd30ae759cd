contact-handle-seen = { $service } のアカウントがあります：{ $masked }。
    .next = プロフィールに置いてください。変わったときも、そこだけ直せば済みます。
