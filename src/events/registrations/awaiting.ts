/** The answer to who has to confirm their address yet, and to everybody whose registration may not be told of. */
export const AWAITING = { registration: null, isAwaitingConfirmation: true };
