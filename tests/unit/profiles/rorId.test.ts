import { rorId } from "../../../src/profiles/rorId";

it.each(["05dxps055", "ror.org/05dxps055", "http://www.ror.org/05DXPS055", " https://ror.org/05dxps055 "])(
  "puts %p into its one form",
  (text) => expect(rorId(text)).toBe("https://ror.org/05dxps055"),
);

it.each(["05dxps056", "15dxps055", "05dxpi055", "05dxps05", "https://example.org/05dxps055", ""])(
  "does not take %p",
  (text) => expect(rorId(text)).toBeNull(),
);
