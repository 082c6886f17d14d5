import fc from "fast-check";
import { fold } from "../../../src/text/fold";

it.each([
  [["Jülich", "JUELICH", "JULICH", "julich"], "julich"],
  [["Köln", "Koeln", "KOLN"], "koln"],
  [["Gießen", "Giessen", "GIESEN"], "giesen"],
  [["Universität zu Köln", "UNIVERSITAET  ZU KOELN", "universitat-zu-koln"], "universitat zu koln"],
  [["Łódź", "LODZ"], "lodz"],
  [["SmartHealthData.NRW", "smarthealthdata nrw"], "smarthealthdata nrw"],
  [[" !? ", ""], ""],
])("%j meet in %p", (spellings, folded) => {
  for (const spelling of spellings) expect(fold(spelling)).toBe(folded);
});

it("holds letters, digits and single spaces only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
    }),
  );
});
