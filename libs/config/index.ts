export { config, type Config } from './config';
export { secret } from './secrets';
export { BadSettings, readSettings, settingNames, type Settings } from './settings';
