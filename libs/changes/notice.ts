/** The channel of PostgreSQL on which API processes hear that something changed. */
export const liveChannel = 'ttdh_live';

/** What is said there: `t` tells what it is about. The trail itself says `event` with each commit. */
export interface Notice {
  readonly t: string;
  readonly [field: string]: unknown;
}
