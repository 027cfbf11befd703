import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'auth:public';

/** Opens a resolver or route to people who are not signed in. Everything else is closed. */
export const Public = () => SetMetadata(IS_PUBLIC, true);
