import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { MailContent, MailData, MailLink, MailSettings, MailTemplate } from "./mail.type";

/** Longest subject, in characters. */
const SUBJECT_LENGTH = 200;

/**
 * A mail in one language. Its subject is one line, whatever the data hold, and so is every text in it but those that the
 * template lets have several; an optional mail ends with how to get no more of them, unless its words say so.
 */
export function renderMail(
  template: MailTemplate<MailData>,
  data: MailData,
  language: Language,
  { webUrl, officeEmail }: Pick<MailSettings, "webUrl" | "officeEmail">,
): MailContent {
  const write = inLanguage(language, template);
  const { subject, text } = write(withSingleLines(data, template.multiline ?? []), link(language, webUrl));
  const needsHint = template.category !== null && !template.saysHowToStop;
  const ending = needsHint ? [optOutHint(language, webUrl, officeEmail)] : [];
  return {
    subject: singleLine(subject).slice(0, SUBJECT_LENGTH),
    text: `${[withoutControls(text).trim(), ...ending].join("\n\n-- \n")}\n`,
  };
}

/** The text in one line: whatever could break a line or end a header becomes a space. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The text with its line breaks, and without any other control character. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
}

function withSingleLines(data: MailData, multiline: readonly string[]): MailData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "string" && !multiline.includes(name) ? singleLine(value) : value,
    ]),
  );
}

function link(language: Language, webUrl: string | null): MailLink {
  return (page, code, what = "CODE") =>
    webUrl === null
      ? inLanguage(language, CODE_ALONE[what](code))
      : `${webUrl}/${page}/${encodeURIComponent(code)}`;
}

/** What stands in for a link where no pages are configured. */
const CODE_ALONE = {
  CODE: (code: string) => ({ de: `Ihr Code: ${code}`, en: `Your code: ${code}` }),
  SAME_CODE: () => ({ de: "Ihr Code: der von oben", en: "Your code: the one above" }),
  KEY: (key: string) => ({ de: `Schlüssel: ${key}`, en: `Key: ${key}` }),
};

function optOutHint(language: Language, webUrl: string | null, officeEmail: string | null): string {
  const page = webUrl === null ? "" : `: ${webUrl}/notifications`;
  const de = `Keine solchen Nachrichten mehr? Melden Sie sich mit dieser Adresse an und bestellen Sie sie unter „Benachrichtigungen“ ab${page}`;
  const en = `No more messages like this? Sign in with this address and opt out under "Notifications"${page}`;
  if (officeEmail === null) return inLanguage(language, { de, en });
  return inLanguage(language, {
    de: `${de}\noder schreiben Sie an ${officeEmail}`,
    en: `${en}\nor write to ${officeEmail}`,
  });
}
