/** In seconds: who waits at a terminal rather waits a minute than begins again. */
export const LONGEST_WAIT_S = 60;
