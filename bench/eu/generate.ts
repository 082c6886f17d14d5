import { seededRandom } from "../../tests/support/seededRandom";
import { type Project, readProjects } from "../ranking/data";

/** A generated activity: of which shipped project it is a likeness, when, and who takes part, by actor number. */
export interface GeneratedActivity {
  readonly template: Project;
  /** Days "YYYY-MM-DD", inclusive. */
  readonly startDate: string;
  readonly endDate: string;
  readonly members: readonly number[];
}

/** How large the network is to be. */
export interface Size {
  readonly actors: number;
  readonly activities: number;
  readonly participations: number;
}

/** The network of all EU framework programmes, about. */
export const EU_SIZE: Size = { actors: 24_000, activities: 29_000, participations: 141_000 };

/** How often a participant is one who took part before with somebody of this team, rather than anybody. */
const AMONG_ACQUAINTANCES = 0.35;
const DAY_MS = 86_400_000;

/**
 * A network like the shipped one but larger, the same in every run. Each activity resembles a drawn shipped project: its
 * topics, programme and length; its first day is drawn from 2014 to 2026; its number of participants is that of the project,
 * scaled so that all add up to what is wanted. Who takes part grows by preferential attachment (A.-L. Barabási, R. Albert,
 * Emergence of scaling in random networks, 1999): a new actor comes in at the rate that gives the wanted number of actors;
 * else one is drawn from all participations so far, or from those of the team's earlier partners, which makes triangles
 * (P. Holme, B. J. Kim, Growing scale-free networks with tunable clustering, 2002).
 */
export function generate(size: Size, seed: number): GeneratedActivity[] {
  const random = seededRandom(seed);
  const templates = readProjects().filter(({ roles }) => roles.size > 0);
  const drawn = Array.from(
    { length: size.activities },
    () => templates[Math.floor(random() * templates.length)]!,
  );
  const sizes = scaled(
    drawn.map(({ roles }) => roles.size),
    size.participations,
  );
  const urn: number[] = [];
  const partners: number[][] = [];
  let actorCount = 0;
  let left = size.participations;
  const newcomer = () => {
    partners.push([]);
    return actorCount++;
  };
  return drawn.map((template, index) => {
    const members = new Set<number>();
    for (let attempt = 0; members.size < sizes[index]! && attempt < 20 * sizes[index]!; attempt += 1) {
      const rate = (size.actors - actorCount) / Math.max(1, left);
      const team = [...members];
      const friends = team.length > 0 ? partners[team[Math.floor(random() * team.length)]!]! : [];
      let actor: number;
      if (urn.length === 0 || random() < rate) actor = newcomer();
      else if (friends.length > 0 && random() < AMONG_ACQUAINTANCES)
        actor = friends[Math.floor(random() * friends.length)]!;
      else actor = urn[Math.floor(random() * urn.length)]!;
      members.add(actor);
    }
    left -= members.size;
    const team = [...members];
    for (const actor of team) {
      urn.push(actor);
      // A few of each team are remembered, so that large teams do not fill the memory.
      partners[actor]!.push(...team.filter((other) => other !== actor).slice(0, 8));
    }
    const start = Date.UTC(2014, 0, 1) + Math.floor(random() * 12 * 365) * DAY_MS;
    const length = (365 + Math.floor(random() * 4 * 365)) * DAY_MS;
    return { template, startDate: dayOf(start), endDate: dayOf(start + length), members: team };
  });
}

/** The numbers scaled to a sum, each at least 1; what rounding leaves over goes to the first ones. */
function scaled(values: readonly number[], total: number): number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  const sizes = values.map((value) => Math.max(1, Math.floor((value * total) / sum)));
  let left = total - sizes.reduce((all, value) => all + value, 0);
  for (let index = 0; left !== 0; index = (index + 1) % sizes.length) {
    if (left < 0 && sizes[index] === 1) continue;
    sizes[index]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return sizes;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
