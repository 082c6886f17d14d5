import { encodeId } from "../graphql/nodeId";
import type {
  Registration,
  RegistrationContact,
  RegistrationDetails,
  RegistrationStatus,
} from "./registration.type";

type OfContact = "name" | "email" | "phone" | "role";

/** A registration as registrations/summary returns it. */
export interface StoredRegistration
  extends
    RegistrationDetails,
    Omit<RegistrationContact, OfContact>,
    Pick<Registration, "key" | "state" | "version" | "submittedAt" | "updatedAt" | "decidedAt"> {
  messageDe: string | null;
  messageEn: string | null;
  regionBasis: string | null;
  /** Null where no contact person is stored any more. */
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  contactRole: string | null;
  actorKey: string | null;
  accountKey: string | null;
}

/** The registration as managers see it. */
export function toRegistration(stored: StoredRegistration): Registration {
  const { key, state, version, submittedAt, updatedAt, decidedAt, messageDe, messageEn, actorKey } = stored;
  return {
    id: encodeId("Registration", key),
    ...{ key, state, version, submittedAt, updatedAt, decidedAt, messageDe, messageEn, actorKey },
    details: stored,
    storedContact: contactOf(stored),
    isBySignedIn: stored.accountKey !== null,
  };
}

/** The registration as whoever has its token sees it. */
export function toStatus(stored: StoredRegistration): RegistrationStatus {
  const { state, version, submittedAt, decidedAt, messageDe, messageEn, actorKey } = stored;
  return {
    ...{ state, version, submittedAt, decidedAt, messageDe, messageEn, actorKey },
    details: stored,
    contact: contactOf(stored),
  };
}

/** The contact person; null where none is stored any more. */
export function contactOf(stored: StoredRegistration): RegistrationContact | null {
  const { contactName, contactEmail, contactPhone, contactRole } = stored;
  if (contactName === null || contactEmail === null) return null;
  const { isNamePublic, isEmailPublic, isPhonePublic, consentVersion, consentedAt } = stored;
  return {
    ...{ name: contactName, email: contactEmail, phone: contactPhone, role: contactRole },
    ...{ isNamePublic, isEmailPublic, isPhonePublic, consentVersion, consentedAt },
  };
}
