import fc from "fast-check";
import { AnnouncementChannel } from "../../../src/announcements/announcement.type";
import { composeAnnouncement } from "../../../src/announcements/composeAnnouncement";
import { cutAtWord, lengthOf } from "../../../src/announcements/cutAtWord";

const { WEBSITE, NEWSLETTER, SOCIAL_MEDIA } = AnnouncementChannel;

const FACTS = {
  title: "A talk",
  lines: ["Thursday, 1 March 2035", "House, Köln", "Topics: hearts"],
  texts: ["What it is about. ".repeat(40).trim()],
  link: "https://example.org/talk",
};

describe("cutAtWord", () => {
  it.each([
    ["whole", 10, "whole"],
    ["one two three", 13, "one two three"],
    ["one two three", 12, "one two…"],
    ["one two three", 8, "one two…"],
    ["one two three", 7, "one…"],
    ["one, two three", 5, "one…"],
    ["Donaudampfschiff", 6, "Donau…"],
    ["one two", 1, "…"],
    ["one two", 0, ""],
    ["😀😀 😀😀", 4, "😀😀…"],
  ])("makes of %p within %i characters %p", (text, limit, expected) => {
    expect(cutAtWord(text, limit)).toBe(expected);
  });

  it("never passes the limit, never breaks a character, and keeps a beginning of the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          const cut = cutAtWord(text, limit);
          expect(lengthOf(cut)).toBeLessThanOrEqual(limit);
          if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

describe("composeAnnouncement", () => {
  it("tells a website everything, a newsletter a shorter text, the link whole and last", () => {
    expect(composeAnnouncement(FACTS, WEBSITE)).toBe(
      [FACTS.title, FACTS.lines.join("\n"), FACTS.texts[0], FACTS.link].join("\n\n"),
    );
    const newsletter = composeAnnouncement(FACTS, NEWSLETTER).split("\n\n");
    expect(newsletter[2]).toMatch(/^What it is about\. .*…$/);
    expect(lengthOf(newsletter[2]!)).toBeLessThanOrEqual(400);
    expect(newsletter.at(-1)).toBe(FACTS.link);
  });

  it("leaves out of a post the last lines first, and no part of the link", () => {
    expect(composeAnnouncement(FACTS, SOCIAL_MEDIA)).toBe(
      [FACTS.title, ...FACTS.lines, FACTS.link].join("\n"),
    );
    const long = { ...FACTS, lines: [FACTS.lines[0]!, "x".repeat(250), "last"] };
    expect(composeAnnouncement(long, SOCIAL_MEDIA)).toBe(
      [FACTS.title, FACTS.lines[0], FACTS.link].join("\n"),
    );
    const longTitle = { ...FACTS, title: "word ".repeat(80).trim() };
    const post = composeAnnouncement(longTitle, SOCIAL_MEDIA).split("\n");
    expect(post[0]).toMatch(/^word .*word…$/);
    expect(post.slice(1)).toEqual([FACTS.lines[0], FACTS.link]);
  });

  it("keeps every post within 280 characters", () => {
    const text = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), fc.option(fc.webUrl()), (title, lines, link) => {
        const post = composeAnnouncement({ title, lines, texts: [], link }, SOCIAL_MEDIA);
        expect(lengthOf(post)).toBeLessThanOrEqual(280);
      }),
    );
  });
});
