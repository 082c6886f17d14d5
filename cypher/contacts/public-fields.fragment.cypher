// What everybody may see of a `contact`: NAME, EMAIL, PHONE, as far as the person agreed and there is something to see.
[each IN [
  {field: 'NAME', isPublic: contact.isNamePublic AND contact.name IS NOT NULL},
  {field: 'EMAIL', isPublic: contact.isEmailPublic AND contact.email IS NOT NULL},
  {field: 'PHONE', isPublic: contact.isPhonePublic AND contact.phone IS NOT NULL}
] WHERE each.isPublic | each.field]
