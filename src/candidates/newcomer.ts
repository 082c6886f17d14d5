/** With so many public activities at most an actor is a newcomer: its history says too little to rank it by. */
export const NEWCOMER_ACTIVITIES = 1;
