/** How long somebody has to wait, as one says it. */
export const inWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
