/** What a period takes in. */
export enum Population {
  ISSUED = 'ISSUED',
  DUE = 'DUE',
  CARRIED_AND_ISSUED = 'CARRIED_AND_ISSUED',
}
