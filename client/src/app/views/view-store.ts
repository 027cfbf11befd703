import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import { convertToParamMap, type ParamMap, type Params, Router } from '@angular/router';
import { mutation } from '../graphql/mutation';
import { query } from '../graphql/query';
import type { ListName, SharedWith } from '../graphql/schema';
import { addressParams, addressText } from '../ui/address';
import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  SetDefaultViewDocument,
  type ViewFragment,
} from './views.generated';

/** In the address: the list as it is, although a view would be shown by default. */
export const noView = 'none';

/** A list whose addresses can be saved. */
interface Viewed {
  list: ListName;
  params: Signal<ParamMap>;
  /** What the list shows, as it writes it into its address. */
  shown: () => Params;
  /** An address as the list would write it: how it understands what was saved, perhaps long ago. */
  rewrite: (params: ParamMap) => Params;
  /** One of the list is open: then the list beside it stays as the address has it. */
  occupied: () => boolean;
}

/** Saved views of a list: which there are, which one is shown, and whether the list has moved away from it. */
export interface ListViews {
  readonly all: Signal<readonly ViewFragment[]>;
  readonly active: Signal<ViewFragment | undefined>;
  readonly moved: Signal<boolean>;
  /** False while it isn't known yet what an address without words shows: nothing is asked for until then. */
  readonly settled: Signal<boolean>;
  /** To be written into the address beside what the list says itself. */
  keep: (params: Params) => Params;
  show: (view: ViewFragment | undefined) => void;
  /** Saves what is shown: under a new name, or (with `id`) over what that view said. Gives back why not. */
  save: (name: string, sharedWith: SharedWith, over?: ViewFragment) => Promise<string | undefined>;
  /** Another name, or shared with others; what it shows stays. */
  rename: (view: ViewFragment, name: string, sharedWith: SharedWith) => Promise<string | undefined>;
  remove: (view: ViewFragment) => Promise<string | undefined>;
  setDefault: (view: ViewFragment | undefined) => Promise<string | undefined>;
}

/** The refusal in the words that help most: of the field, where one is named. */
const why = ({ refusal }: { refusal: { message: string; fields?: readonly { message: string }[] } }) =>
  refusal.fields?.[0]?.message ?? refusal.message;

/** The views of a list; call it in the constructor of its page. */
export function listViews({ list, params, shown, rewrite, occupied }: Viewed): ListViews {
  const router = inject(Router);
  const views = query(SavedViewsDocument, () => ({ list }), { keepPrevious: true });
  const saveView = mutation(SaveViewDocument);
  const deleteView = mutation(DeleteViewDocument);
  const setDefaultView = mutation(SetDefaultViewDocument);

  const all = computed(() => views.value()?.savedViews ?? []);
  const known = computed(() => views.hasValue() || !!views.error());
  const byDefault = computed(() => all().find(({ isDefault }) => isDefault));
  const now = computed(() => addressText(shown()));
  const saysOf = (view: ViewFragment) => addressText(rewrite(convertToParamMap(addressParams(view.address))));

  const active = computed(() => {
    const wanted = params().get('view');
    if (wanted) return all().find(({ id }) => id === wanted);
    return now() ? all().find((view) => saysOf(view) === now()) : undefined;
  });
  const bare = computed(() => !params().keys.length && !occupied());
  const settled = computed(() => !bare() || (known() && !byDefault()));

  const keep = (next: Params): Params => {
    const view = active()?.id ?? (byDefault() ? noView : undefined);
    return view ? { ...next, view } : next;
  };
  const go = (queryParams: Params, replaceUrl = false) => void router.navigate([], { queryParams, replaceUrl });
  const show = (view: ViewFragment | undefined) =>
    go(view ? { ...addressParams(view.address), view: view.id } : byDefault() ? { view: noView } : {});

  // Who comes without saying what to see, sees their default view.
  effect(() => {
    const view = byDefault();
    if (bare() && view) untracked(() => go({ ...addressParams(view.address), view: view.id }, true));
  });

  const write = async (name: string, sharedWith: SharedWith, address: string, over?: ViewFragment) => {
    const done = await saveView({
      input: { id: over?.id, expectedVersion: over?.version, list, name, address, sharedWith },
    });
    if (!done.ok) return why(done);
    views.reload();
    go({ ...shown(), view: done.value.id }, true);
    return undefined;
  };

  return {
    all,
    active,
    moved: computed(() => !!active() && saysOf(active()!) !== now()),
    settled,
    keep,
    show,
    save: (name, sharedWith, over) => write(name, sharedWith, now(), over),
    rename: (view, name, sharedWith) => write(name, sharedWith, view.address, view),
    remove: async (view) => {
      const done = await deleteView({ input: { id: view.id, expectedVersion: view.version } });
      if (!done.ok) return why(done);
      views.reload();
      go(shown(), true);
      return undefined;
    },
    setDefault: async (view) => {
      const done = await setDefaultView({ input: { list, viewId: view?.id } });
      if (!done.ok) return why(done);
      views.reload();
      return undefined;
    },
  };
}
