import { admin } from '../admin/admin.vi';
import { assignments } from '../assignments/assignments.vi';
import { bulk } from '../assignments/bulk.vi';
import { duties } from '../assignments/duties.vi';
import { explain } from '../assignments/explain.vi';
import { extensions } from '../assignments/extensions.vi';
import { auth } from '../auth/auth.vi';
import { calendar } from '../calendar/calendar.vi';
import { documents } from '../documents/documents.vi';
import { intake } from '../intake/intake.vi';
import { live } from '../live/live.vi';
import { mails } from '../mails/mails.vi';
import { reminders } from '../reminders/reminders.vi';
import { shell } from '../shell/shell.vi';
import { ui } from '../ui/ui.vi';
import { views } from '../views/views.vi';
import { work } from '../work/work.vi';
import { inquiries } from '../assignments/inquiries.vi';
import { statistics } from '../statistics/statistics.vi';
import { dashboards } from '../statistics/dashboards.vi';
import { periods } from '../statistics/periods.vi';
import { reports } from '../reports/reports.vi';
import { schedules } from '../reports/schedules.vi';
import { people } from '../people/people.vi';
import { credentials } from '../account/credentials.vi';
import { sessions } from '../account/sessions.vi';
import { staffing } from '../staffing/staffing.vi';
import { rights } from '../rights/rights.vi';
import { security } from '../security/security.vi';
import { retention } from '../retention/retention.vi';
import { account } from '../account/account.vi';

/** Every Vietnamese word of the console: the language the others follow. */
export const vi = {
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
} as const;
