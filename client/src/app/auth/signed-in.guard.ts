import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets in whoever is signed in; everybody else signs in first and then comes back to where they were going. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return (
    session.account() !== null || router.createUrlTree(['/dang-nhap'], { queryParams: url === '/' ? {} : { ve: url } })
  );
};

/** The pages of the Office only; others are told that there is no such page for them. */
export const isOffice: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return session.isOffice() || router.createUrlTree(['/viec']);
};
