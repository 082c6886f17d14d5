import type { BilingualText } from "../../graphql/userError";

// Why a registration for an event is refused, for people.

export const NO_ADDRESS: BilingualText = {
  de: "Ohne Anmeldung wird eine E-Mail-Adresse gebraucht.",
  en: "Without a sign-in an e-mail address is needed.",
};

export const CLOSED: BilingualText = {
  de: "Für diese Veranstaltung kann man sich nicht oder nicht mehr registrieren.",
  en: "One cannot, or no longer, register for this event.",
};

export const TAKEN: BilingualText = {
  de: "Sie sind schon registriert.",
  en: "You are registered already.",
};

export const CONFIRMED: BilingualText = {
  de: "Diese Registrierung ist schon bestätigt.",
  en: "This registration is confirmed already.",
};

export const ONE_OF: BilingualText = {
  de: "Genau eines angeben: registrationId oder token.",
  en: "Give exactly one of registrationId and token.",
};
