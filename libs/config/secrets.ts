import { config } from './config';
import { type DatedSecret, rotatingSecrets } from './rotating-secret';
import { secretIn } from './secret-file';

/** This installation's secret of that name, made at first need and kept in `DATA_DIR/secrets`. */
export const secret = (name: string): string => secretIn(config.DATA_DIR, name);

/** This installation's secrets of that kind that are believed at the moment, the newest first. */
export const rotated = (kind: string, now: Date): DatedSecret[] => rotatingSecrets(config.DATA_DIR, kind, now);
