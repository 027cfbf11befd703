import type { DomainEvent } from '@libs/changes';
import type { SettingValue } from './setting';

/** Somebody set something anew: what it is called, and from what to what. */
export type SettingChanged = DomainEvent<
  'setting.changed',
  { name: string; title: string; from: SettingValue; to: SettingValue }
>;
