import { AnnouncementChannel, type AnnouncementFacts } from "./announcement.type";
import { cutAtWord, lengthOf } from "./cutAtWord";

/** Longest post, in characters: what the narrowest of the usual networks takes. */
export const POST_LENGTH = 280;

/** Longest text in a newsletter, in characters. */
export const NEWSLETTER_TEXT_LENGTH = 400;

/** The announcement as plain text, to copy: nothing in it but the facts, shortened at the end of words and marked "…". */
export function composeAnnouncement(facts: AnnouncementFacts, channel: AnnouncementChannel): string {
  if (channel === AnnouncementChannel.SOCIAL_MEDIA) return post(facts);
  const limit = channel === AnnouncementChannel.NEWSLETTER ? NEWSLETTER_TEXT_LENGTH : Infinity;
  const paragraphs = [
    facts.title,
    facts.lines.join("\n"),
    ...facts.texts.map((text) => cutAtWord(text.trim(), limit)),
    facts.link ?? "",
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function post({ title, lines, link }: AnnouncementFacts): string {
  const ending = link === null ? "" : `\n${link}`;
  // A link that leaves no room for words is worse than none.
  if (lengthOf(ending) > POST_LENGTH / 2) return post({ title, lines, texts: [], link: null });
  const room = POST_LENGTH - lengthOf(ending);
  for (let count = lines.length; count > 0; count -= 1) {
    const whole = [title, ...lines.slice(0, count)].join("\n");
    if (lengthOf(whole) <= room) return whole + ending;
  }
  const [first = ""] = lines;
  const fits = first !== "" && lengthOf(first) + 1 < room / 2;
  return fits
    ? `${cutAtWord(title, room - lengthOf(first) - 1)}\n${first}${ending}`
    : cutAtWord(title, room) + ending;
}
