picture-count-many = { $count } pictures stand beside this text; beyond { $limit } hardly anybody looks on.
    .next = Keep the best, or make several albums of them that link to each other.
