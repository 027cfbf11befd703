import { SetMetadata } from '@nestjs/common';

export const IS_OPEN_WHILE_LIMITED = 'auth:while-limited';

/**
 * Opens a resolver to people who have signed in but still have to choose a password or set up a second factor. Everything else
 * is closed to them, routes and the live stream too.
 */
export const WhileLimited = () => SetMetadata(IS_OPEN_WHILE_LIMITED, true);
