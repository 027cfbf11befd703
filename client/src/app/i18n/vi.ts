import { assignments } from '../assignments/assignments.vi';
import { bulk } from '../assignments/bulk.vi';
import { auth } from '../auth/auth.vi';
import { documents } from '../documents/documents.vi';
import { intake } from '../intake/intake.vi';
import { live } from '../live/live.vi';
import { shell } from '../shell/shell.vi';
import { ui } from '../ui/ui.vi';
import { views } from '../views/views.vi';
import { work } from '../work/work.vi';

/** Every Vietnamese word of the console: the language the others follow. */
export const vi = { assignments, auth, bulk, documents, intake, live, shell, ui, views, work } as const;
