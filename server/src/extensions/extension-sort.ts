/** The order of a list of extensions. */
export enum ExtensionSort {
  WAITING_LONGEST = 'WAITING_LONGEST',
  REQUESTED_DESC = 'REQUESTED_DESC',
  DECIDED_DESC = 'DECIDED_DESC',
  DAYS_GAINED_DESC = 'DAYS_GAINED_DESC',
}
