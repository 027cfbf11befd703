/** What was made of a thing step by step, to be taken back and done again. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** The field that is being typed into: all of it is one step. */
  readonly place?: string;
}

/** So many steps can be taken back. */
const most = 200;

export const begun = <State>(now: State): EditHistory<State> => ({ past: [], now, future: [] });

/** A step more. Typing in one `place` goes on with the step before. */
export function edited<State>(history: EditHistory<State>, now: State, place?: string): EditHistory<State> {
  if (now === history.now) return history;
  const goesOn = place !== undefined && place === history.place;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-most);
  return { past, now, future: [], place };
}

export function undone<State>(history: EditHistory<State>): EditHistory<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redone<State>(history: EditHistory<State>): EditHistory<State> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future };
}
