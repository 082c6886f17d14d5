const LONGEST_ECHO = 100;
const LONGEST_MESSAGE = 500;

/**
 * A message in which what it repeats of the request, in quotes or as one word, is cut to 100 characters, and the whole to
 * 500: nobody reads more, and no answer should grow with what it refuses.
 */
export function withShortEchoes(message: string): string {
  const echoes = message
    .replace(/"((?:[^"\\]|\\.)*)"/gs, (_, echo: string) => `"${cut(echo, LONGEST_ECHO)}"`)
    .replace(/[^\s"]{101,}/gu, (word) => (word.endsWith("…") ? word : cut(word, LONGEST_ECHO)));
  return cut(echoes, LONGEST_MESSAGE);
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length).join("")}…`;
}
