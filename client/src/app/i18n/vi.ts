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
} as const;
