import type { TokenFacts } from "../../../src/authentication/token.type";
import { type Api, MANAGER } from "../api";

/** Everybody whose rights differ: the token they come with; what ties them to actors and lighthouses is in the world. */
export const PERSONAS = {
  anonymous: null,
  machine: { subject: "machine", isReadOnly: true },
  signedIn: { subject: "signed-in", email: "signed-in@example.org" },
  stranger: { subject: "stranger", email: "stranger@example.org" },
  editor: { subject: "editor", email: "editor@example.org" },
  owner: { subject: "owner", email: "owner@example.org" },
  partner: { subject: "partner", email: "partner@example.org" },
  moderator: { subject: "moderator", email: "moderator@example.org" },
  otherModerator: { subject: "other-moderator", email: "other-moderator@example.org" },
  auditor: { subject: "auditor", roles: ["AUDITOR"] },
  manager: MANAGER,
  admin: { subject: "admin", roles: ["ADMIN"] },
} as const satisfies Record<string, (Partial<TokenFacts> & { subject: string }) | null | object>;

/** The name of one of them. */
export type Persona = keyof typeof PERSONAS;

/** All of them. */
export const ALL = Object.keys(PERSONAS) as Persona[];

/** The API as one of them. */
export function asPersona(api: Api, persona: Persona): Api {
  const token = PERSONAS[persona];
  return token === null ? api : api.as(token);
}
