import { config } from './config';
import { secretIn } from './secret-file';

/** This installation's secret of that name, made at first need and kept in `DATA_DIR/secrets`. */
export const secret = (name: string): string => secretIn(config.DATA_DIR, name);
