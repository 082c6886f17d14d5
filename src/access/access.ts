import { forbidden, unauthenticated } from "../graphql/errors";
import { couldBeGranted, isGranted } from "./grants";
import { POLICY, ruleOf } from "./policy";
import type { About, Rule } from "./rule.type";
import type { Viewer } from "./viewer.type";

/**
 * Asks for a right in one case, as a mutation does once it knows what it is about.
 *
 * @param coordinate of the field in the policy, as "Mutation.updateActor"
 * @throws UNAUTHENTICATED for somebody without a token, FORBIDDEN for everybody else who has not the right
 */
export function demand(viewer: Viewer, coordinate: string, about: About): void {
  const rule = ruleOf(coordinate);
  if (!isGranted(viewer, rule, about)) throw refusal(viewer, coordinate, rule);
}

/**
 * Asks whether the right can be had at all, before anything is fetched.
 *
 * @throws as `demand` does; FORBIDDEN also for a mutation of somebody who may only read
 */
export function demandPossible(viewer: Viewer, coordinate: string): void {
  const rule = ruleOf(coordinate);
  if (viewer.isReadOnly && coordinate.startsWith("Mutation."))
    throw forbidden(
      `${nameOf(coordinate)}: this access may only read. Sign in as a person with rights of their own.`,
    );
  if (!couldBeGranted(viewer, rule)) throw refusal(viewer, coordinate, rule);
}

/** Whether a mutation needs no sign-in, by its name; their number is limited for each address. */
export function isPublicMutation(name: string): boolean {
  return POLICY[`Mutation.${name}`]?.grants.includes("EVERYONE") ?? false;
}

/** Whether the viewer may see a protected field in one case. */
export function sees(viewer: Viewer, coordinate: string, about: About = {}): boolean {
  return isGranted(viewer, ruleOf(coordinate), about);
}

function refusal(viewer: Viewer, coordinate: string, { about }: Rule) {
  if (viewer.role === "ANONYMOUS") return unauthenticated();
  const what = about === undefined ? "" : ` (${about})`;
  return forbidden(
    `${nameOf(coordinate)} is not yours to ask for${what}; README's table of rights says whose it is.`,
  );
}

function nameOf(coordinate: string): string {
  return coordinate.split(".").at(-1)!;
}
