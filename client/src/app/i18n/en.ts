import { assignments } from '../assignments/assignments.en';
import { bulk } from '../assignments/bulk.en';
import { auth } from '../auth/auth.en';
import { documents } from '../documents/documents.en';
import { intake } from '../intake/intake.en';
import { live } from '../live/live.en';
import { shell } from '../shell/shell.en';
import { ui } from '../ui/ui.en';
import { views } from '../views/views.en';
import { work } from '../work/work.en';
import type { Like } from './text';
import type { vi } from './vi';

/** Every English word of the console. */
export const en: Like<typeof vi> = { assignments, auth, bulk, documents, intake, live, shell, ui, views, work };
