import type { AuditedTransaction } from "../audit/write.service";
import type { Language } from "../graphql/language";
import type { MailService } from "../mail/mail.service";
import type { SecretCode } from "../secrets/secretCode";

/** Tells a person by e-mail that they are named as a contact person of an institution, with the code by which they object. */
export async function tellNamed(
  transaction: AuditedTransaction,
  mail: MailService,
  { email, language }: { email: string; language: Language },
  institution: string,
  { code }: SecretCode,
): Promise<void> {
  const data = { institution, code };
  await mail.enqueue(transaction, { kind: "CONTACT_NAMED", to: { email, language }, data });
}
