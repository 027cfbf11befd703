import { assignments } from '../assignments/assignments.en';
import { auth } from '../auth/auth.en';
import { documents } from '../documents/documents.en';
import { intake } from '../intake/intake.en';
import { shell } from '../shell/shell.en';
import { ui } from '../ui/ui.en';
import { work } from '../work/work.en';
import type { Like } from './text';
import type { vi } from './vi';

/** Every English word of the console. */
export const en: Like<typeof vi> = { assignments, auth, documents, intake, shell, ui, work };
