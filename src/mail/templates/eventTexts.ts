/** What mails tell of an event, in both languages. A type, not an interface, as data of mails are plain records. */
export type EventTexts = {
  titleDe: string;
  titleEn: string;
  whenDe: string;
  whenEn: string;
  /** "" if no place is known. */
  whereDe: string;
  whereEn: string;
};

/** When and where, each on a line. */
export function whenAndWhere(when: string, where: string): string {
  return where === "" ? when : `${when}\n${where}`;
}
