export {
  choice,
  type Setting,
  SettingGroup,
  SettingKind,
  type SettingValue,
  type SettingWords,
  type Spoken,
  text,
  wholeNumber,
  yesNo,
} from './setting';
export type { SettingChanged, SettingEvent } from './setting.events';
export { SettingType } from './setting.graphql';
export { administers } from './setting.policy';
export { SettingsCatalogue } from './settings-catalogue';
export { SettingsModule } from './settings.module';
export { SettingsQueries } from './settings.queries';
export { SettingsService } from './settings.service';
