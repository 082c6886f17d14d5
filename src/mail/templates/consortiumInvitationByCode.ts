import type { MailTemplate } from "../mail.type";
import type { ConsortiumInvitationForOfficeData } from "./consortiumInvitationForOffice";

/** An invitation into a consortium that a code answers. */
export type ConsortiumInvitationByCodeData = ConsortiumInvitationForOfficeData & {
  /** The code that shows and answers it. */
  code: string;
  /** For how many days it holds. */
  days: number;
  /** Key of the institution, for a claim to speak for it. */
  actorKey: string;
};

/** To an address at an institution that nobody speaks for yet. */
export const consortiumInvitationByCode: MailTemplate<ConsortiumInvitationByCodeData> = {
  about:
    "An invitation into a consortium, with the code that answers it, to an institution nobody speaks for yet.",
  category: "INVITATIONS",
  saysHowToStop: true,
  isConfidential: true,
  multiline: ["message"],
  de: ({ titleDe, institution, invitedBy, message, code, days, actorKey }, link) => ({
    subject: `${invitedBy} lädt ${institution} in ein Konsortium ein`,
    text: `${invitedBy} lädt ${institution} in das Konsortium „${titleDe}“ ein. Mit diesem Code sehen Sie die Einladung an und
sagen zu oder ab, auch ohne Anmeldung:

${link("consortium-invitations/code", code)}

Er gilt ${days} Tage und nur einmal. Ihre Adresse hat ${invitedBy} angegeben; wir löschen sie mit der Antwort oder nach dieser Zeit.
Sie möchten das nicht? Derselbe Code genügt, ohne Anmeldung: Er sagt ab, und an diese Adresse geht keine Einladung in ein
Konsortium mehr:

${link("consortium-invitations/refuse", code, "SAME_CODE")}
${message === null ? "" : `\nDazu schreibt ${invitedBy}:\n\n${message}\n`}
Sie möchten im Netzwerk für ${institution} sprechen? Melden Sie sich an und beanspruchen Sie das Profil:

${link("claims", actorKey, "KEY")}`,
  }),
  en: ({ titleEn, institution, invitedBy, message, code, days, actorKey }, link) => ({
    subject: `${invitedBy} invites ${institution} into a consortium`,
    text: `${invitedBy} invites ${institution} into the consortium “${titleEn}”. With this code you see the invitation and accept or
decline it, also without signing in:

${link("consortium-invitations/code", code)}

It holds for ${days} days, and once only. ${invitedBy} gave us your address; we delete it with the answer or after that time.
You do not want this? The same code is enough, without signing in: it declines, and no invitation into a consortium goes to this
address any more:

${link("consortium-invitations/refuse", code, "SAME_CODE")}
${message === null ? "" : `\n${invitedBy} writes:\n\n${message}\n`}
You would like to speak for ${institution} in the network? Sign in and claim its profile:

${link("claims", actorKey, "KEY")}`,
  }),
};
