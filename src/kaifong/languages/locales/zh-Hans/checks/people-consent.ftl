people-consent-unsaid = 这张照片似乎拍到人：“{ $text }”，但没有写明对方是否同意。
    .next = 如果认得出是谁，请先问过对方，并在前置信息里写上 consent: yes。认不出的话，就没有问题。
people-consent-children = 这张照片似乎拍到孩子：“{ $text }”，但没有写明他们和家长是否同意。
    .next = 请先问过他们，并在前置信息里写上 consent: yes；或者让人认不出是谁。版主会看看。
people-consent-refused = 这张照片似乎拍到人：“{ $text }”，而文件写明不是人人都同意。
    .next = 请移除照片，或者裁到认不出是谁。版主会看看。
