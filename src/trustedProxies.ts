import { isIP } from "node:net";

/** Proxies in front of the service: how many there are, or their addresses and networks. */
export type TrustedProxies = number | string[];

/** Reads a number from 1 to 100, or a list with commas such as `10.0.0.0/8,loopback`; `null` when it is neither. */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= 100 ? Number(text) : null;
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.every(isAddressOrNetwork) ? entries : null;
}

/** Fastify's names for the addresses of the same machine, of the same link and of private networks. */
const NAMED_NETWORKS = new Set(["loopback", "linklocal", "uniquelocal"]);

function isAddressOrNetwork(entry: string): boolean {
  const [address = "", length] = entry.split(/\/(?=\d+$)/);
  const version = isIP(address);
  if (version === 0) return NAMED_NETWORKS.has(entry);
  // A network of length 0 would be everybody: any client could then say that it is another.
  return length === undefined || (Number(length) >= 1 && Number(length) <= (version === 4 ? 32 : 128));
}
