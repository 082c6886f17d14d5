const TRANSCRIPTIONS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  ł: "l",
};

/**
 * The readable part of a new key: small letters, digits and hyphens, at most 60 characters; "unnamed" for none. Unlike
 * folding, it keeps words as people write them: `Quellwerk für Prüfung` becomes `quellwerk-fuer-pruefung`.
 */
export function slug(text: string): string {
  const letters = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøł]/g, (letter) => TRANSCRIPTIONS[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  const words = letters.replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "");
  return words.slice(0, 60).replace(/-+$/, "") || "unnamed";
}
