import type { Policy } from "../rule.type";

/** Registering institutions, and deciding on it. */
export const REGISTRATION_POLICY: Policy = {
  "Query.registrationStatus": { grants: ["EVERYONE"], about: "the registration whose token one has" },
  "Query.registrations": { grants: ["MANAGER", "AUDITOR"] },
  "Registration.contact": { grants: ["MANAGER"] },
  "Registration.message": { grants: ["MANAGER"] },
  "Mutation.submitRegistration": { grants: ["EVERYONE"] },
  "Mutation.updateRegistration": { grants: ["EVERYONE"], about: "the registration whose token one has" },
  "Mutation.withdrawRegistration": { grants: ["EVERYONE"], about: "the registration whose token one has" },
  "Mutation.approveRegistration": { grants: ["MANAGER"] },
  "Mutation.approveRegistrations": { grants: ["MANAGER"] },
  "Mutation.rejectRegistration": { grants: ["MANAGER"] },
  "Mutation.requestRegistrationChanges": { grants: ["MANAGER"] },
};
