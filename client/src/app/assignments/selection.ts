import type { AssignmentFilter } from '../graphql/schema';
import type { AssignmentRowFragment } from './assignments.generated';

/** What a list has ticked: rows, and perhaps everything its filter finds, beyond what is shown. */
export interface Selection {
  readonly rows: readonly AssignmentRowFragment[];
  /** All that match, beyond what is ticked. */
  readonly all: { readonly filter: AssignmentFilter; readonly count: number } | null;
}
