/** What people can be at together. */
export enum PresenceKind {
  DRAFT = 'DRAFT',
  ASSIGNMENT = 'ASSIGNMENT',
}

export enum PresenceDoing {
  LOOKING = 'LOOKING',
  EDITING = 'EDITING',
  GONE = 'GONE',
}

/** Whoever has said nothing for so long is no longer there. */
export const presenceLastsSeconds = 40;
