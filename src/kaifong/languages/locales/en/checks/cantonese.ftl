cantonese-not = “{ $declared }” says that this is written Cantonese; it reads like standard written Chinese.
    .next = If it is not Cantonese, move it to the folder of written Chinese, or take that tag out; if it is, leave it.
