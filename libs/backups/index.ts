export { keyName } from './base-backup';
export { type BackupState, backupState, backUp, ourKeyFile, ourStore, shipNow } from './backups';
export { BackupsModule } from './backups.module';
export { undump } from './elsewhere';
export { choose, openBlobs, restore, type Restored } from './restoring';
export { identityIn } from './sealing';
export { ship } from './shipping';
export { BackupStore } from './store';
export { verify } from './verifying';
