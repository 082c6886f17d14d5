import { ConsortiumRole } from "../../../src/consortia/consortium.enums";
import type { Consortium } from "../../../src/consortia/consortium.type";
import { ConsortiumMemberState as State } from "../../../src/consortia/members/member.enums";
import { askedTeam } from "../../../src/formation/askedTeam";
import type { SavedConsortium } from "../../../src/formation/formation.type";
import { actorsIn, memberStates, savedConsortium } from "../../../src/formation/savedConsortium";

const consortium = (leadKey: string | null, ...partnerKeys: string[]) =>
  ({
    leadKey,
    partners: partnerKeys.map((key) => ({ key, role: ConsortiumRole.READER })),
    fundingCallKey: null,
    requirements: {},
  }) as unknown as Consortium;
const standing = (actorKey: string, state: State) => ({ actorKey, memberKey: `${actorKey} ${state}`, state });
const NOBODY = { leadKey: null, memberKeys: [], excludedKeys: [] };

describe("a saved consortium", () => {
  it("has each actor once, in the list that brings it nearest, also where a merge left several of it", () => {
    const saved = savedConsortium(consortium("lead", "in", "lead"), [
      standing("in", State.DECLINED),
      standing("in", State.ACCEPTED),
      standing("asked", State.LEFT),
      standing("asked", State.INVITED),
      standing("asked", State.CANDIDATE),
      standing("lead", State.CANDIDATE),
      standing("off", State.REMOVED),
      standing("off", State.DECLINED),
    ]);
    expect([saved.leadKey, saved.memberKeys, saved.goneKeys]).toEqual(["lead", ["in"], ["off"]]);
    expect(saved.listed).toEqual([standing("asked", State.INVITED)]);
    expect(["in", "asked", "off", "else"].map(memberStates(saved))).toEqual([
      null,
      State.INVITED,
      null,
      null,
    ]);
  });

  it("is in the hands of its lead and of who accepted, each once", () => {
    expect(actorsIn(consortium("lead", "in", "lead"))).toEqual(["lead", "in"]);
    expect(actorsIn(consortium(null, "in"))).toEqual(["in"]);
  });
});

describe("whom a question is about", () => {
  const saved = (leadKey: string | null) =>
    savedConsortium(consortium(leadKey, "in"), [
      standing("off", State.DECLINED),
      standing("left", State.LEFT),
    ]);
  const asked = (given: object, of: SavedConsortium | null) =>
    askedTeam({ ...NOBODY, ...given }, of, "input.out");

  it("are those named alone where no consortium is, the lead apart", () => {
    const named = { leadKey: "lead", memberKeys: ["lead", "one"], excludedKeys: ["two"] };
    expect(asked(named, null)).toEqual({ ...named, memberKeys: ["one"], saved: null });
  });

  it("are those named and those of the consortium, without who is out of it unless named as a member", () => {
    const given = { memberKeys: ["one", "off", "lead"], excludedKeys: ["two", "left"] };
    expect(asked(given, saved("lead"))).toMatchObject({
      leadKey: "lead",
      memberKeys: ["in", "one", "off"],
      excludedKeys: ["two", "left"],
    });
  });

  it("may have a lead named only where the consortium's own is gone, or is the same", () => {
    expect(asked({ leadKey: "new" }, saved(null)).leadKey).toBe("new");
    expect(asked({ leadKey: "lead" }, saved("lead")).leadKey).toBe("lead");
    expect(() => asked({ leadKey: "new" }, saved("lead"))).toThrow("input.leadId");
  });

  it("are never in it and out of it by what is named", () => {
    for (const key of ["lead", "in", "one"])
      expect(() => asked({ memberKeys: ["one"], excludedKeys: ["two", key] }, saved("lead"))).toThrow(
        "input.out",
      );
    expect(() => asked({ leadKey: "lead", excludedKeys: ["lead"] }, null)).toThrow("input.out");
  });
});
