// What the API tells of an `invitation`, to whom it may.
invitation {.key, .email, .role, .createdAt, .expiresAt}
