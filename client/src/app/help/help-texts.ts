import type { TimeState } from '../ui/time-chip/time-words';

/** The screens of mail; their words are in files of their own. */
export type MailHelp = 'ownMail' | 'mails' | 'mailTemplates';

/** The screens of reports; their words are in files of their own. */
export type ReportsHelp = 'reports' | 'report' | 'reportEditor' | 'reportTemplates';

/** The list of requests for explanation; its words too. */
export type InquiryHelp = 'inquiries';

/** The screens of figures; theirs as well. */
export type StatisticsHelp = 'overview' | 'statistics' | 'counted' | 'periods';

/** The screens of a person's own account. */
export type AccountHelp = 'accessTokens' | 'security' | 'sessions' | 'peopleSessions';

/** The archive of reports and their schedules. */
export type ScheduleHelp = 'reportArchive' | 'reportSchedules';

/** Who does whose work: deputies, handing over, accounts looked through, one's own profile. */
export type StaffingHelp = 'deputies' | 'handover' | 'accountReview' | 'profile';
/** Who works here, and in which unit. */
export type PeopleHelp = 'people' | 'peopleImport' | 'units' | 'unitClosing';

/** The screens that have a help of their own. */
export type HelpScreen =
  | 'work'
  | 'assignments'
  | 'assignment'
  | 'court'
  | 'documents'
  | 'document'
  | 'entry'
  | 'drafts'
  | 'inbox'
  | 'reminderRules'
  | 'extensions'
  | 'extensionSettings'
  | 'signIn'
  | 'calendar'
  | 'recounts'
  | AccountHelp
  | InquiryHelp
  | MailHelp
  | PeopleHelp
  | ReportsHelp
  | ScheduleHelp
  | StaffingHelp
  | StatisticsHelp;

/** Whom something is for; everybody where nothing is said. */
export type Reader = 'office' | 'leader' | 'unit';

/** Something one does here, step by step. `**…**` are the words of a button or a field, as they stand on the screen. */
export interface HelpTask {
  title: string;
  for?: readonly Reader[];
  steps: readonly string[];
}

/** The help of one screen. */
export interface ScreenHelp {
  title: string;
  /** What the screen is for. */
  purpose: string;
  tasks: readonly HelpTask[];
  /** What is good to know besides. */
  notes?: readonly string[];
}

/** Every word of the help in one language. */
export interface HelpTexts {
  title: string;
  tasks: string;
  keys: string;
  keysOff: string;
  colours: string;
  /** Colour means time, and only time. */
  colour: Record<Extract<TimeState, 'OVERDUE' | 'DUE_SOON' | 'DONE_ON_TIME' | 'DONE_LATE' | 'NO_DEADLINE'>, string>;
  notes: string;
  screens: Record<HelpScreen, ScreenHelp>;
}
