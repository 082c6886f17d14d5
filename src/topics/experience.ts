import { registerEnumType } from "type-graphql";

/** How far somebody's experience with a topic goes. */
export enum ExperienceLevel {
  BASIC = "BASIC",
  EXPERIENCED = "EXPERIENCED",
  LEADING = "LEADING",
}

registerEnumType(ExperienceLevel, {
  name: "ExperienceLevel",
  description: "How far an institution's experience with a topic goes, in its own judgement.",
  valuesConfig: {
    BASIC: { description: "First experience; weighs half as much as being experienced." },
    EXPERIENCED: { description: "Works on it regularly; weighs as much as one project on it." },
    LEADING: { description: "One of those who lead the field; weighs twice as much as being experienced." },
  },
});

/** What a declared topic weighs in an actor's profile, by level; one project on it weighs 1. */
export const EXPERIENCE_WEIGHTS: Readonly<Record<ExperienceLevel, number>> = {
  [ExperienceLevel.BASIC]: 0.5,
  [ExperienceLevel.EXPERIENCED]: 1,
  [ExperienceLevel.LEADING]: 2,
};
