import { admin } from '../admin/admin.en';
import { assignments } from '../assignments/assignments.en';
import { bulk } from '../assignments/bulk.en';
import { duties } from '../assignments/duties.en';
import { explain } from '../assignments/explain.en';
import { extensions } from '../assignments/extensions.en';
import { auth } from '../auth/auth.en';
import { calendar } from '../calendar/calendar.en';
import { documents } from '../documents/documents.en';
import { intake } from '../intake/intake.en';
import { live } from '../live/live.en';
import { mails } from '../mails/mails.en';
import { reminders } from '../reminders/reminders.en';
import { shell } from '../shell/shell.en';
import { ui } from '../ui/ui.en';
import { views } from '../views/views.en';
import { work } from '../work/work.en';
import { inquiries } from '../assignments/inquiries.en';
import { statistics } from '../statistics/statistics.en';
import { dashboards } from '../statistics/dashboards.en';
import { periods } from '../statistics/periods.en';
import { reports } from '../reports/reports.en';
import { schedules } from '../reports/schedules.en';
import { people } from '../people/people.en';
import { credentials } from '../account/credentials.en';
import { sessions } from '../account/sessions.en';
import { staffing } from '../staffing/staffing.en';
import { rights } from '../rights/rights.en';
import { security } from '../security/security.en';
import { retention } from '../retention/retention.en';
import { account } from '../account/account.en';
import type { Like } from './text';
import type { vi } from './vi';

/** Every English word of the console. */
export const en: Like<typeof vi> = {
  admin,
  assignments,
  auth,
  bulk,
  calendar,
  documents,
  duties,
  explain,
  extensions,
  intake,
  live,
  mails,
  reminders,
  shell,
  ui,
  views,
  work,
  inquiries,
  statistics,
  dashboards,
  periods,
  reports,
  schedules,
  people,
  credentials,
  sessions,
  staffing,
  rights,
  security,
  retention,
  account,
};
