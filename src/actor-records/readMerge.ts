import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { MergeFieldName } from "./choosableFields";
import type { MergeActorsInput } from "./merge.input";

const MAXIMUM_DUPLICATES = 10;

/** What to merge, decoded and checked. */
export interface Merge {
  survivorKey: string;
  duplicateKeys: string[];
  versions: { key: string; version: number }[];
  choices: Map<MergeFieldName, string>;
}

/** Decodes and checks the input. @throws BAD_USER_INPUT for an id of another type; Refusal for what does not go together */
export function readMerge(input: MergeActorsInput): Merge {
  const survivorKey = decodeId("Actor", input.survivorId, "input.survivorId");
  const duplicateKeys = [
    ...new Set(input.duplicateIds.map((id) => decodeId("Actor", id, "input.duplicateIds"))),
  ];
  if (duplicateKeys.length < 1 || duplicateKeys.length > MAXIMUM_DUPLICATES)
    throw refusal("INVALID", "input.duplicateIds", {
      de: `Nennen Sie 1 bis ${MAXIMUM_DUPLICATES} Einrichtungen.`,
      en: `Name 1 to ${MAXIMUM_DUPLICATES} actors.`,
    });
  if (duplicateKeys.includes(survivorKey))
    throw refusal("INVALID", "input.duplicateIds", {
      de: "Die verbleibende Einrichtung kann nicht zugleich Dublette sein.",
      en: "The actor that stays cannot be one of the duplicates.",
    });
  const choices = new Map<MergeFieldName, string>();
  for (const { field, fromId } of input.fieldChoices ?? []) {
    const key = decodeId("Actor", fromId, "input.fieldChoices");
    if (choices.has(field) || ![survivorKey, ...duplicateKeys].includes(key))
      throw refusal("INVALID", "input.fieldChoices", {
        de: "Nennen Sie jedes Feld höchstens einmal, und nur Einrichtungen, die zusammengeführt werden.",
        en: "Name each field at most once, and only actors that are being merged.",
      });
    choices.set(field, key);
  }
  const versions = (input.expectedVersions ?? []).map(({ id, version }) => ({
    key: decodeId("Actor", id, "input.expectedVersions"),
    version,
  }));
  return { survivorKey, duplicateKeys, versions, choices };
}
