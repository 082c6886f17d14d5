import type { MailTemplate } from "../mail.type";

/** An institution whose last owner was erased. A type, not an interface, as data of mails are plain records. */
export type OwnerLost = {
  /** Name of the institution. */
  institution: string;
};

/** To the cluster's office: nobody can edit the profile of an institution any more. */
export const ownerLost: MailTemplate<OwnerLost> = {
  about: "To the cluster's office: an institution has nobody left who owns its profile.",
  category: null,
  de: ({ institution }) => ({
    subject: `Niemand verantwortet mehr das Profil: ${institution}`,
    text: `Die letzte Person, die das Profil von ${institution} verantwortet hat, ist gelöscht worden. Die
Einrichtung bleibt im Netzwerk. Bitte laden Sie jemanden von dort ein.`,
  }),
  en: ({ institution }) => ({
    subject: `Nobody owns the profile any more: ${institution}`,
    text: `The last person who owned the profile of ${institution} was erased. The institution stays in the network.
Please invite somebody of it.`,
  }),
};
