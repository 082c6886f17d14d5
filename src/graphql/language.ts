import "reflect-metadata";
import { registerEnumType } from "type-graphql";

/** The languages that texts exist in. */
export enum Language {
  DE = "DE",
  EN = "EN",
}

registerEnumType(Language, {
  name: "Language",
  description: "A language that names, labels and descriptions are written in.",
  valuesConfig: { DE: { description: "German." }, EN: { description: "English." } },
});
