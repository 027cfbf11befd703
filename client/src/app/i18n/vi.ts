import { assignments } from '../assignments/assignments.vi';
import { auth } from '../auth/auth.vi';
import { documents } from '../documents/documents.vi';
import { intake } from '../intake/intake.vi';
import { shell } from '../shell/shell.vi';
import { ui } from '../ui/ui.vi';
import { work } from '../work/work.vi';

/** Every Vietnamese word of the console: the language the others follow. */
export const vi = { assignments, auth, documents, intake, shell, ui, work } as const;
