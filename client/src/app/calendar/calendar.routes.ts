import type { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./calendar-page/calendar-page').then((file) => file.CalendarPage) },
  {
    path: 'thoi-han',
    title: 'calendar.recount.title',
    loadComponent: () => import('./recount-page/recount-page').then((file) => file.RecountPage),
  },
] satisfies Routes;
