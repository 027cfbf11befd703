import { type Actor, isOffice, seesProvince } from '../../../libs/auth/actor';
import { ofOthersProgress, type Placed, seesAssignment } from '../directives/visibility.policy';

/** What has to be known of an event to tell who may hear of it. */
export interface Audible {
  readonly type: string;
  readonly internal: boolean;
  /** Where the assignments it concerns were just before it and just after. */
  readonly places: readonly Placed[];
}

/** What open screens show; sign-ins, drafts and the like are for nobody's ears. */
const told = /^(assignment|inquiry|duty|directive|document)\./;

/**
 * Who may hear that something happened: whoever may read it in a timeline, and whoever saw the assignment until then, who
 * could not tell otherwise that it is gone (domain.md §7).
 */
export function hears(actor: Actor, { type, internal, places }: Audible): boolean {
  if (!told.test(type)) return false;
  if (isOffice(actor)) return true;
  if (internal) return false;
  if (seesProvince(actor)) return true;
  return !isOfOthersProgress(type) && places.some((place) => seesAssignment(actor, place));
}

const isOfOthersProgress = (type: string) => (ofOthersProgress as readonly string[]).includes(type);
