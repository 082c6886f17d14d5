import { ACCOUNT_POLICY } from "./policy/accounts";
import { AUDIT_POLICY } from "./policy/audit";
import { DIGEST_POLICY } from "./policy/digests";
import { EXPERT_POLICY } from "./policy/experts";
import { CLAIM_POLICY } from "./policy/claims";
import { COLLEAGUE_POLICY } from "./policy/colleagues";
import { CONSORTIUM_POLICY } from "./policy/consortia";
import { CONTACT_POLICY } from "./policy/contacts";
import { FUNDING_CALL_POLICY } from "./policy/fundingCalls";
import { EVENT_POLICY } from "./policy/events";
import { MANAGER_POLICY } from "./policy/managers";
import { MAIL_POLICY } from "./policy/mail";
import { NETWORK_POLICY } from "./policy/network";
import { LIGHTHOUSE_POLICY } from "./policy/lighthouses";
import { PRIVACY_POLICY } from "./policy/privacy";
import { PUBLICATION_POLICY } from "./policy/publications";
import { REGISTRATION_POLICY } from "./policy/registrations";
import { PROFILE_POLICY } from "./policy/profile";
import { PARTNER_SEARCH_POLICY } from "./policy/partnerSearches";
import { PARTNERSHIP_POLICY } from "./policy/partnerships";
import { SUBSCRIPTION_POLICY } from "./policy/subscriptions";
import { TABLE_POLICY } from "./policy/tables";
import type { Policy, Rule } from "./rule.type";

/** Who may see and do what: every root field and every protected field. What is not here cannot be asked for. */
export const POLICY: Policy = {
  ...NETWORK_POLICY,
  ...SUBSCRIPTION_POLICY,
  ...ACCOUNT_POLICY,
  ...AUDIT_POLICY,
  ...MAIL_POLICY,
  ...PRIVACY_POLICY,
  ...FUNDING_CALL_POLICY,
  ...LIGHTHOUSE_POLICY,
  ...PUBLICATION_POLICY,
  ...REGISTRATION_POLICY,
  ...PROFILE_POLICY,
  ...CONTACT_POLICY,
  ...EXPERT_POLICY,
  ...PARTNERSHIP_POLICY,
  ...EVENT_POLICY,
  ...MANAGER_POLICY,
  ...COLLEAGUE_POLICY,
  ...TABLE_POLICY,
  ...DIGEST_POLICY,
  ...CLAIM_POLICY,
  ...CONSORTIUM_POLICY,
  ...PARTNER_SEARCH_POLICY,
};

/** The rule of a schema coordinate. @throws when there is none, which is a fault of the service */
export function ruleOf(coordinate: string): Rule {
  const rule = POLICY[coordinate];
  if (!rule) throw new Error(`src/access/policy has no rule for ${coordinate}. Add one.`);
  return rule;
}
