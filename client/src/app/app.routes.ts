import type { Routes } from '@angular/router';
import { isAdministering, isOwnSection, toFirstSection } from './admin/sections';
import { isOffice, signedIn } from './auth/signed-in.guard';
import type { PagesOf } from './shell/no-right-page/no-right-page';
import { Shell } from './shell/shell';

/** Every address of the console; they stay as they are, people send them to each other. */
export const routes: Routes = [
  {
    path: 'dang-nhap',
    title: 'auth.title',
    loadComponent: () => import('./auth/sign-in-page/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'quen-mat-khau',
    title: 'credentials.forgot.title',
    loadComponent: () => import('./auth/forgot-page/forgot-page').then((file) => file.ForgotPage),
  },
  {
    path: 'lien-ket',
    title: 'credentials.link.title',
    loadComponent: () => import('./auth/link-page/link-page').then((file) => file.LinkPage),
  },
  {
    path: 'thiet-lap-dang-nhap',
    title: 'credentials.setup.title',
    loadComponent: () => import('./auth/setup-page/setup-page').then((file) => file.SetupPage),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'viec' },
      { path: 'viec', title: 'work.title', loadChildren: () => import('./work/work.routes') },
      { path: 'nhiem-vu', title: 'assignments.title', loadChildren: () => import('./assignments/assignments.routes') },
      { path: 'gia-han', title: 'extensions.title', loadChildren: () => import('./assignments/extensions.routes') },
      { path: 'van-ban', title: 'documents.title', loadChildren: () => import('./documents/documents.routes') },
      {
        path: 'thoi-gian',
        title: 'explain.summary.title',
        loadChildren: () => import('./assignments/court.routes'),
      },
      {
        path: 'nhap',
        title: 'intake.title',
        canMatch: [isOffice],
        loadChildren: () => import('./intake/intake.routes'),
      },
      {
        path: 'nhap',
        title: 'shell.noRight.title',
        data: { pagesOf: 'noRight' satisfies PagesOf },
        loadComponent: () => import('./shell/no-right-page/no-right-page').then((file) => file.NoRightPage),
        children: [{ path: '**', children: [] }],
      },
      { path: 'tong-quan', title: 'dashboards.title', loadChildren: () => import('./statistics/overview.routes') },
      { path: 'thong-ke', title: 'statistics.title', loadChildren: () => import('./statistics/statistics.routes') },
      { path: 'ky-so-lieu', title: 'periods.title', loadChildren: () => import('./statistics/periods.routes') },
      { path: 'giai-trinh', title: 'inquiries.title', loadChildren: () => import('./assignments/inquiries.routes') },
      { path: 'bao-cao', title: 'reports.title', loadChildren: () => import('./reports/reports.routes') },
      { path: 'thong-bao', title: 'reminders.title', loadChildren: () => import('./reminders/reminders.routes') },
      {
        path: 'quan-tri',
        title: 'admin.title',
        canMatch: [isAdministering],
        loadComponent: () => import('./admin/admin-page/admin-page').then((file) => file.AdminPage),
        children: [
          { path: '', pathMatch: 'full', redirectTo: toFirstSection },
          {
            path: '',
            canMatch: [isOwnSection],
            children: [
              {
                path: 'nguoi-dung',
                title: 'people.accounts.title',
                loadChildren: () => import('./people/people.routes'),
              },
              { path: 'don-vi', title: 'people.units.title', loadChildren: () => import('./people/units.routes') },
              { path: 'lich', title: 'calendar.title', loadChildren: () => import('./calendar/calendar.routes') },
              { path: 'thu', title: 'mails.title', loadChildren: () => import('./mails/mails.routes') },
              {
                path: 'an-toan',
                title: 'security.title',
                loadComponent: () => import('./security/security-page/security-page').then((file) => file.SecurityPage),
              },
              {
                path: 'nhac-viec',
                title: 'reminders.rules.title',
                loadComponent: () => import('./reminders/rules-page/rules-page').then((file) => file.RulesPage),
              },
              { path: 'phien', title: 'sessions.admin.title', loadChildren: () => import('./account/people.routes') },
              {
                path: 'ra-soat',
                title: 'staffing.review.title',
                loadChildren: () => import('./staffing/review.routes'),
              },
              {
                path: 'cai-dat',
                title: 'admin.settings.title',
                loadComponent: () => import('./admin/settings-page/settings-page').then((file) => file.SettingsPage),
              },
              {
                path: 'quyen',
                title: 'rights.title',
                loadComponent: () => import('./rights/rights-page/rights-page').then((file) => file.RightsPage),
              },
              {
                path: 'gia-han',
                title: 'admin.extensions',
                loadComponent: () =>
                  import('./admin/extension-settings-page/extension-settings-page').then(
                    (file) => file.ExtensionSettingsPage,
                  ),
              },
            ],
          },
          {
            path: '**',
            title: 'shell.notFound.title',
            loadComponent: () => import('./shell/not-found-page/not-found-page').then((file) => file.NotFoundPage),
          },
        ],
      },
      {
        path: 'quan-tri',
        title: 'shell.noAdmin.title',
        data: { pagesOf: 'noAdmin' satisfies PagesOf },
        loadComponent: () => import('./shell/no-right-page/no-right-page').then((file) => file.NoRightPage),
        children: [{ path: '**', children: [] }],
      },
      {
        path: 'ca-nhan/bao-mat',
        title: 'credentials.title',
        loadComponent: () => import('./account/security-page/security-page').then((file) => file.SecurityPage),
      },
      {
        path: 'ca-nhan/phien',
        title: 'sessions.title',
        loadComponent: () => import('./account/sessions-page/sessions-page').then((file) => file.SessionsPage),
      },
      {
        path: 'ca-nhan/ho-so',
        title: 'staffing.profile.title',
        loadComponent: () => import('./staffing/profile-page/profile-page').then((file) => file.ProfilePage),
      },
      {
        path: 'ca-nhan/nguoi-thay',
        title: 'staffing.deputies.title',
        loadComponent: () => import('./staffing/deputies-page/deputies-page').then((file) => file.DeputiesPage),
      },
      { path: 'ban-giao', title: 'staffing.handover.title', loadChildren: () => import('./staffing/handover.routes') },
      {
        path: 'ca-nhan/ma-truy-cap',
        title: 'account.tokens.title',
        loadComponent: () => import('./account/tokens-page/tokens-page').then((file) => file.TokensPage),
      },
      {
        path: 'ca-nhan/du-lieu',
        title: 'retention.ownData.title',
        loadComponent: () => import('./retention/own-data-page/own-data-page').then((file) => file.OwnDataPage),
      },
      {
        path: 'ca-nhan',
        title: 'mails.own.title',
        loadComponent: () => import('./mails/own-mail-page/own-mail-page').then((file) => file.OwnMailPage),
      },
      {
        path: '**',
        title: 'shell.notFound.title',
        loadComponent: () => import('./shell/not-found-page/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
