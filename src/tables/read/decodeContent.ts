import { refusal } from "../../graphql/userError";

/** The bytes of a file. @throws Refusal for what is no Base64 */
export function decodeContent(contentBase64: string): Buffer {
  const text = contentBase64.replace(/\s/g, "");
  if (text === "" || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw refusal("INVALID", "input.contentBase64", {
      de: "Erwartet wird der Inhalt der Datei als Base64.",
      en: "Expected the content of the file as Base64.",
    });
  return Buffer.from(text, "base64");
}
