import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./reviews-page/reviews-page').then((file) => file.ReviewsPage),
  },
  {
    path: ':id',
    title: 'staffing.review.title',
    loadComponent: () => import('./review-page/review-page').then((file) => file.ReviewPage),
  },
] satisfies Routes;
