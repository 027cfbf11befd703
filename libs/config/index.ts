export { config, type Config } from './config';
export type { GroupRole } from './group-roles';
export { rotated, secret } from './secrets';
export { BadSettings, readSettings, settingNames, type Settings } from './settings';
export { seal, unseal } from './sealing';
