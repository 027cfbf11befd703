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
export type { SettingChanged } from './setting.events';
export { SettingType, SpokenType } from './setting.graphql';
export { administers } from './setting.policy';
export { SettingsCatalogue } from './settings-catalogue';
export { SettingsModule } from './settings.module';
export { SettingsQueries } from './settings.queries';
export { SettingsService } from './settings.service';
