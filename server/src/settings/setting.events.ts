import type { DomainEvent } from '@libs/changes';

/** Somebody set something anew: what it is called, and from what to what. */
export type SettingChanged = DomainEvent<
  'setting.changed',
  { name: string; title: string; from: number | boolean; to: number | boolean }
>;

/** What this module announces. */
export type SettingEvent = SettingChanged;
