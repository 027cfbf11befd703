import type { CanDeactivateFn, Routes } from '@angular/router';
import schedules from './schedules.routes';
import type { ReportEditorPage } from './report-editor-page/report-editor-page';

const mayLeave: CanDeactivateFn<ReportEditorPage> = (page) => page.mayLeave();

const editor = () => import('./report-editor-page/report-editor-page').then((file) => file.ReportEditorPage);

export default [
  {
    path: '',
    loadComponent: () => import('./reports-frame/reports-frame').then((file) => file.ReportsFrame),
    children: [
      {
        path: '',
        loadComponent: () => import('./report-list-page/report-list-page').then((file) => file.ReportListPage),
      },
      ...schedules,
    ],
  },
  { path: 'moi', title: 'reports.editor.newTitle', loadComponent: editor, canDeactivate: [mayLeave] },
  { path: ':id/sua', title: 'reports.editor.editTitle', loadComponent: editor, canDeactivate: [mayLeave] },
  {
    path: ':id/mau',
    title: 'reports.templates.title',
    loadComponent: () =>
      import('./report-templates-page/report-templates-page').then((file) => file.ReportTemplatesPage),
  },
  { path: ':id', loadComponent: () => import('./report-page/report-page').then((file) => file.ReportPage) },
] satisfies Routes;
