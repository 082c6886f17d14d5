import { Language } from "../../../src/graphql/language";
import type { MailData, MailTemplate } from "../../../src/mail/mail.type";
import { renderMail, singleLine } from "../../../src/mail/renderMail";

const template: MailTemplate<MailData> = {
  about: "An example.",
  category: "DIGESTS",
  de: ({ code }, link) => ({ subject: "Betreff", text: link("confirm", String(code)) }),
  en: ({ code }, link) => ({ subject: "Subject", text: link("confirm", String(code)) }),
};
const NOWHERE = { webUrl: null, officeEmail: null };
const data = { code: "a/b c" };

it("links to a page with the code, or tells the code alone where no pages are configured", () => {
  const somewhere = { ...NOWHERE, webUrl: "https://network.example" };
  const { text } = renderMail(template, data, Language.EN, somewhere);
  expect(text.split("\n")[0]).toBe("https://network.example/confirm/a%2Fb%20c");
  expect(renderMail(template, data, Language.EN, NOWHERE).text).toMatch(/^Your code: a\/b c\n/);
  expect(renderMail(template, data, Language.DE, NOWHERE).text).toMatch(/^Ihr Code: a\/b c\n/);
});

it("repeats a code only in a link", () => {
  const refuse: MailTemplate<MailData> = {
    ...template,
    en: ({ code }, link) => ({ subject: "Subject", text: link("refuse", String(code), "SAME_CODE") }),
  };
  const somewhere = { ...NOWHERE, webUrl: "https://network.example" };
  expect(renderMail(refuse, data, Language.EN, somewhere).text).toMatch(/\/refuse\/a%2Fb%20c\n/);
  expect(renderMail(refuse, data, Language.EN, NOWHERE).text).toMatch(/^Your code: the one above\n/);
});

it("ends an optional mail with how to get no more, and only such a one", () => {
  const settings = { webUrl: "https://network.example", officeEmail: "office@example.org" };
  const { text } = renderMail(template, data, Language.EN, settings);
  expect(text).toMatch(
    /\n-- \nNo more messages .*: https:\/\/network.example\/notifications\nor write to office@/,
  );
  expect(renderMail(template, data, Language.DE, NOWHERE).text).toMatch(
    /\n-- \nKeine solchen Nachrichten mehr\?/,
  );
  const needed = { ...template, category: null };
  expect(renderMail(needed, data, Language.EN, settings).text).not.toContain("-- ");
  const telling = { ...template, saysHowToStop: true as const };
  expect(renderMail(telling, data, Language.EN, settings).text).not.toContain("-- ");
});

it("keeps a subject in one line, also of data that may have several", () => {
  const careless = {
    ...template,
    multiline: ["code"],
    en: ({ code }: MailData) => ({ subject: `${code}`, text: "" }),
  };
  const { subject } = renderMail(careless, { code: "a\r\nBcc: b" }, Language.EN, NOWHERE);
  expect(subject).toBe("a Bcc: b");
});

it("cuts a subject that is too long for a header", () => {
  const long = { ...template, en: () => ({ subject: "x".repeat(500), text: "" }) };
  expect(renderMail(long, data, Language.EN, NOWHERE).subject).toHaveLength(200);
});

it.each(["a\nb", "a\r\nb", "a\u2028b", "a\u0085b", "a\u0000b", "a\u001b\tb"])(
  "makes one line of %j",
  (text) => expect(singleLine(text)).toBe("a b"),
);
