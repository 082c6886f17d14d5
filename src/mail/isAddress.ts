/**
 * Whether a text is one plain e-mail address, "name@host", that can stand in a header as it is: no display name, no
 * quotes, no list, no white space or other character that could end the header. At most 254 characters.
 */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

const ADDRESS =
  /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
