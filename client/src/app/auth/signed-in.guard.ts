import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets in whoever is signed in; everybody else signs in first and then comes back to where they were going. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  // Whoever still has to set something up can do nothing else: the server refuses it all.
  if (session.duties().length) return router.createUrlTree(['/thiet-lap-dang-nhap'], { queryParams: { ve: url } });
  return (
    session.account() !== null || router.createUrlTree(['/dang-nhap'], { queryParams: url === '/' ? {} : { ve: url } })
  );
};

/** The pages of the Office only; where it says no, the route that follows tells others what is here. */
export const isOffice: CanMatchFn = async () => {
  const session = inject(Session);
  await session.ready();
  return session.isOffice();
};
