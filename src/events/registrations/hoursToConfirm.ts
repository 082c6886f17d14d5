/** How long somebody has to confirm their address, in hours. */
export const HOURS_TO_CONFIRM = 48;
