import "reflect-metadata";
import { Language } from "../../../src/graphql/language";
import { introductionText } from "../../../src/introductions/introductionText";
import { mention } from "../../../src/introductions/mention";
import type { Activity } from "../../../src/links/link.type";

const { DE, EN } = Language;
const project = (given: object) =>
  ({ acronym: null, title: null, startDate: null, endDate: null, ...given }) as Activity;

describe("what a text says of an activity", () => {
  it.each([
    [
      { acronym: "ABC", startDate: "2019-01-01", endDate: "2022-12-31" },
      "das Projekt ABC (2019–2022)",
      "the project ABC (2019–2022)",
    ],
    [
      { acronym: "ABC", startDate: "2019-01-01", endDate: "2019-12-31" },
      "das Projekt ABC (2019)",
      "the project ABC (2019)",
    ],
    [{ acronym: "ABC", startDate: "2019-01-01" }, "das Projekt ABC (ab 2019)", "the project ABC (from 2019)"],
    [{ acronym: "ABC", endDate: "2019-01-01" }, "das Projekt ABC (bis 2019)", "the project ABC (until 2019)"],
    [{ acronym: "ABC" }, "das Projekt ABC", "the project ABC"],
    [{ title: "Long lung study" }, "das Projekt „Long lung study“", "the project “Long lung study”"],
    [{ endDate: "2020-02-02" }, "ein gemeinsames Projekt (bis 2020)", "a joint project (until 2020)"],
    [{}, "ein gemeinsames Projekt", "a joint project"],
  ])("%j", (given, german, english) => {
    expect(mention("PROJECT" as never, project(given), DE)).toBe(german);
    expect(mention("PROJECT" as never, project(given), EN)).toBe(english);
  });

  it("names groups in the language, and shortens a long title at a word", () => {
    const group = { nameDe: "Lunge", nameEn: "Lung", startDate: "2020-01-01", endDate: null } as Activity;
    expect(mention("PROJECT_GROUP" as never, group, DE)).toBe("die Projektgruppe „Lunge“ (ab 2020)");
    expect(mention("PROJECT_GROUP" as never, group, EN)).toBe("the project group “Lung” (from 2020)");
    expect(
      mention("PROJECT" as never, project({ title: "word ".repeat(40).trim() }), EN).length,
    ).toBeLessThan(100);
  });
});

describe("the sentence that asks for an introduction", () => {
  const one = { mentions: ["P"], further: 0 };
  const none = { mentions: [], further: 0 };

  it("over one organisation", () => {
    const facts = {
      names: ["Eins", "Zwei", "Drei"],
      connections: [{ mentions: ["P", "Q"], further: 3 }, one],
    };
    expect(introductionText(facts, DE)).toBe(
      "Guten Tag, wir (Eins) sind mit Ihnen (Zwei) durch P, Q und 3 weitere gemeinsame Vorhaben verbunden; da Sie durch P auch mit " +
        "der Organisation Drei verbunden sind, möchten wir Sie bitten, uns dort vorzustellen.",
    );
    expect(introductionText(facts, EN)).toBe(
      "Hello, we (Eins) are connected with you (Zwei) through P, Q and 3 further joint activities; as you are also connected with " +
        "Drei through P, could you please introduce us there?",
    );
  });

  it("over two organisations", () => {
    const connections = [{ mentions: ["P"], further: 1 }, one, { mentions: ["R"], further: 0 }];
    const facts = { names: ["Eins", "Zwei", "Drei", "Vier"], connections };
    expect(introductionText(facts, DE)).toBe(
      "Guten Tag, wir (Eins) sind mit Ihnen (Zwei) durch P und ein weiteres gemeinsames Vorhaben verbunden und suchen einen Weg zur " +
        "Organisation Vier, die durch R mit der Organisation Drei verbunden ist; da Sie durch P mit der Organisation Drei verbunden " +
        "sind, möchten wir Sie bitten, uns dort vorzustellen.",
    );
    expect(introductionText(facts, EN)).toBe(
      "Hello, we (Eins) are connected with you (Zwei) through P and one further joint activity and are looking for a way to Vier, which " +
        "is connected with Drei through R; as you are connected with Drei through P, could you please introduce us there?",
    );
  });

  it("tells nothing of a link that has no public activity", () => {
    const facts = { names: ["Eins", "Zwei", "Drei", "Vier"], connections: [none, none, none] };
    expect(introductionText(facts, DE)).toBe(
      "Guten Tag, wir (Eins) sind mit Ihnen (Zwei) verbunden und suchen einen Weg zur Organisation Vier; da Sie mit der Organisation " +
        "Drei verbunden sind, möchten wir Sie bitten, uns dort vorzustellen.",
    );
    expect(introductionText(facts, EN)).toBe(
      "Hello, we (Eins) are connected with you (Zwei) and are looking for a way to Vier; as you are connected with Drei, could you " +
        "please introduce us there?",
    );
  });
});
