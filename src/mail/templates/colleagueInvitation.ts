import type { MailTemplate } from "../mail.type";

/** An invitation to speak for an institution. A type, not an interface, as data of mails are plain records. */
export type ColleagueInvitation = {
  /** Name of the institution. */
  institution: string;
  /** The code that accepts it. */
  code: string;
  /** For how many days it holds. */
  days: number;
};

/** To somebody who is invited to speak for an institution. */
export const colleagueInvitation: MailTemplate<ColleagueInvitation> = {
  about: "An invitation to speak for an institution, with the code that accepts it.",
  category: "INVITATIONS",
  de: ({ institution, code, days }, link) => ({
    subject: `Einladung: für ${institution} sprechen`,
    text: `Sie sind eingeladen, im Netzwerk für ${institution} zu sprechen: das Profil zu pflegen und auf Anfragen zu antworten.
Melden Sie sich an und nehmen Sie die Einladung an:

${link("invitations", code)}

Sie gilt ${days} Tage und nur einmal. Wenn Sie nichts damit anfangen können, ist nichts zu tun.`,
  }),
  en: ({ institution, code, days }, link) => ({
    subject: `Invitation: speak for ${institution}`,
    text: `You are invited to speak for ${institution} in the network: to keep its profile and to answer requests.
Sign in and accept the invitation:

${link("invitations", code)}

It holds for ${days} days, and once only. If it means nothing to you, there is nothing to do.`,
  }),
};
