import type { ChannelName, Channels } from "../pubsub/channels";

/** What subscribers are told after a write, on which channel. */
export type Announcement = { [Name in ChannelName]: { channel: Name } & Channels[Name] }[ChannelName];
