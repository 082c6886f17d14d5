import { Language } from "./language";

/** A value in the wanted language, in the other one where it exists in that alone; null where it exists in neither. */
export function inLanguage<Value>(language: Language, values: { de: Value | null; en: Value }): Value;
export function inLanguage<Value>(
  language: Language,
  values: { de: Value | null; en: Value | null },
): Value | null;
export function inLanguage<Value>(
  language: Language,
  { de, en }: { de: Value | null; en: Value | null },
): Value | null {
  const [wanted, other] = language === Language.DE ? [de, en] : [en, de];
  return wanted ?? other ?? null;
}
