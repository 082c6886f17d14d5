import "reflect-metadata";
import { type ComparedActor, duplicatePairs } from "../../../src/duplicate-actors/duplicatePairs";
import { fold } from "../../../src/text/fold";
import { seedRows } from "../../support/seedFiles";

/** Every organisation of the seed, by its names and its place alone. */
const organisations = seedRows("cordis/organisations.csv").map((row): ComparedActor => {
  const [name, shortName] = [row["name"]!, row["shortName"]!];
  return {
    key: row["id"]!,
    isExample: false,
    names: shortName ? [name, shortName] : [name],
    ownNames: [name],
    city: fold(row["city"]!) || null,
    country: row["country"]!,
    website: null,
  };
});

let pairs: string[];
let nameOf: Map<string, string>;
beforeAll(async () => {
  nameOf = new Map(organisations.map(({ key, names }) => [key, names[0]!]));
  const found = await duplicatePairs(organisations);
  pairs = found.map(({ keys }) => pairOf(...(keys.map((key) => nameOf.get(key)!) as [string, string])));
});

const pairOf = (...names: [string, string]) => names.sort().join(" | ");

it.each([
  ["ENGREEN SRL", "ENGREEN SRL"],
  ["UNIVERSITE DE MONTPELLIER", "UNIVERSITE DE MONTPELLIER"],
  ["TEKNOLOGIAN TUTKIMUSKESKUS VTT", "TEKNOLOGIAN TUTKIMUSKESKUS VTT OY"],
  ["EUROPEAN VACCINE INITIATIVE E.V", "EUROPEAN VACCINE INITIATIVE EWIV"],
])("finds that %s and %s may be the same", (one, other) => {
  expect(pairs).toContain(pairOf(one, other));
});

it.each([
  ["TECHNISCHE UNIVERSITAT CLAUSTHAL", "TECHNISCHE UNIVERSITAET CHEMNITZ"],
  ["KLINIKUM DER UNIVERSITAET ZU KOELN", "UNIVERSITAT ZU KOLN"],
  ["LEIBNIZ-INSTITUT FUR OSTSEEFORSCHUNG WARNEMUNDE", "INSTITUT FUR OKOLOGISCHE WIRTSCHAFTSFORSCHUNG GMBH"],
  ["UNIVERSITA DI PISA", "UNIVERSITA DEGLI STUDI DI PADOVA"],
  ["SVEUCILISTE U ZAGREBU FILOZOFSKI FAKULTET", "SVEUCILISTE U ZAGREBU EKONOMSKI FAKULTET"],
  ["INSTYTUT BADAN LITERACKICH POLSKIEJ AKADEMII NAUK", "INSTYTUT CHEMII FIZYCZNEJ POLSKIEJ AKADEMII NAUK"],
])("does not take %s for %s", (one, other) => {
  for (const name of [one, other]) expect([...nameOf.values()]).toContain(name);
  expect(pairs).not.toContain(pairOf(one, other));
});
