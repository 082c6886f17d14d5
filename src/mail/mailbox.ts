import { isAddress } from "./isAddress";

/** A sender: an address and the name it is shown with, "" for none. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads "address" or "Name <address>", the name with or without quotes; null when the text is neither. */
export function parseMailbox(text: string): Mailbox | null {
  const [, quoted, plain, address = text] = MAILBOX.exec(text) ?? [];
  return isAddress(address) ? { name: (quoted ?? plain ?? "").trim(), address } : null;
}

const MAILBOX = /^(?:"([^"\p{Cc}]*)"|([^"<>\p{Cc}]*?)) *<([^<>]*)>$/u;
