import computer from '@material-symbols/svg-400/outlined/computer.svg';
import devices from '@material-symbols/svg-400/outlined/devices.svg';
import mobile from '@material-symbols/svg-400/outlined/mobile.svg';
import terminal from '@material-symbols/svg-400/outlined/terminal.svg';
import add from '@material-symbols/svg-400/outlined/add.svg';
import arrow_back from '@material-symbols/svg-400/outlined/arrow_back.svg';
import arrow_downward from '@material-symbols/svg-400/outlined/arrow_downward.svg';
import arrow_upward from '@material-symbols/svg-400/outlined/arrow_upward.svg';
import assignment from '@material-symbols/svg-400/outlined/assignment.svg';
import attach_file from '@material-symbols/svg-400/outlined/attach_file.svg';
import apartment from '@material-symbols/svg-400/outlined/apartment.svg';
import campaign from '@material-symbols/svg-400/outlined/campaign.svg';
import cancel from '@material-symbols/svg-400/outlined/cancel.svg';
import check from '@material-symbols/svg-400/outlined/check.svg';
import check_circle from '@material-symbols/svg-400/outlined/check_circle.svg';
import checklist from '@material-symbols/svg-400/outlined/checklist.svg';
import chevron_left from '@material-symbols/svg-400/outlined/chevron_left.svg';
import chevron_right from '@material-symbols/svg-400/outlined/chevron_right.svg';
import circle from '@material-symbols/svg-400/outlined/circle.svg';
import close from '@material-symbols/svg-400/outlined/close.svg';
import cloud_off from '@material-symbols/svg-400/outlined/cloud_off.svg';
import content_copy from '@material-symbols/svg-400/outlined/content_copy.svg';
import dark_mode from '@material-symbols/svg-400/outlined/dark_mode.svg';
import remove_forever from '@material-symbols/svg-400/outlined/delete.svg';
import density_medium from '@material-symbols/svg-400/outlined/density_medium.svg';
import description from '@material-symbols/svg-400/outlined/description.svg';
import download from '@material-symbols/svg-400/outlined/download.svg';
import drag_indicator from '@material-symbols/svg-400/outlined/drag_indicator.svg';
import edit from '@material-symbols/svg-400/outlined/edit.svg';
import edit_note from '@material-symbols/svg-400/outlined/edit_note.svg';
import error from '@material-symbols/svg-400/outlined/error.svg';
import event from '@material-symbols/svg-400/outlined/event.svg';
import key from '@material-symbols/svg-400/outlined/key.svg';
import shield from '@material-symbols/svg-400/outlined/shield.svg';
import keyboard_arrow_down from '@material-symbols/svg-400/outlined/keyboard_arrow_down.svg';
import filter_alt from '@material-symbols/svg-400/outlined/filter_alt.svg';
import flag from '@material-symbols/svg-400/outlined/flag.svg';
import forum from '@material-symbols/svg-400/outlined/forum.svg';
import forward_to_inbox from '@material-symbols/svg-400/outlined/forward_to_inbox.svg';
import groups from '@material-symbols/svg-400/outlined/groups.svg';
import help from '@material-symbols/svg-400/outlined/help.svg';
import history from '@material-symbols/svg-400/outlined/history.svg';
import hourglass_top from '@material-symbols/svg-400/outlined/hourglass_top.svg';
import inbox from '@material-symbols/svg-400/outlined/inbox.svg';
import info from '@material-symbols/svg-400/outlined/info.svg';
import keyboard from '@material-symbols/svg-400/outlined/keyboard.svg';
import language from '@material-symbols/svg-400/outlined/language.svg';
import light_mode from '@material-symbols/svg-400/outlined/light_mode.svg';
import link from '@material-symbols/svg-400/outlined/link.svg';
import lock from '@material-symbols/svg-400/outlined/lock.svg';
import logout from '@material-symbols/svg-400/outlined/logout.svg';
import menu from '@material-symbols/svg-400/outlined/menu.svg';
import more_horiz from '@material-symbols/svg-400/outlined/more_horiz.svg';
import more_time from '@material-symbols/svg-400/outlined/more_time.svg';
import event_repeat from '@material-symbols/svg-400/outlined/event_repeat.svg';
import mail from '@material-symbols/svg-400/outlined/mail.svg';
import snooze from '@material-symbols/svg-400/outlined/snooze.svg';
import gavel from '@material-symbols/svg-400/outlined/gavel.svg';
import balance from '@material-symbols/svg-400/outlined/balance.svg';
import rss_feed from '@material-symbols/svg-400/outlined/rss_feed.svg';
import calendar_month from '@material-symbols/svg-400/outlined/calendar_month.svg';
import drafts from '@material-symbols/svg-400/outlined/drafts.svg';
import mark_email_read from '@material-symbols/svg-400/outlined/mark_email_read.svg';
import done_all from '@material-symbols/svg-400/outlined/done_all.svg';
import preview from '@material-symbols/svg-400/outlined/preview.svg';
import rule from '@material-symbols/svg-400/outlined/rule.svg';
import more_vert from '@material-symbols/svg-400/outlined/more_vert.svg';
import notes from '@material-symbols/svg-400/outlined/notes.svg';
import notifications from '@material-symbols/svg-400/outlined/notifications.svg';
import open_in_new from '@material-symbols/svg-400/outlined/open_in_new.svg';
import pending from '@material-symbols/svg-400/outlined/pending.svg';
import photo_camera from '@material-symbols/svg-400/outlined/photo_camera.svg';
import person from '@material-symbols/svg-400/outlined/person.svg';
import person_add from '@material-symbols/svg-400/outlined/person_add.svg';
import person_search from '@material-symbols/svg-400/outlined/person_search.svg';
import print from '@material-symbols/svg-400/outlined/print.svg';
import progress_activity from '@material-symbols/svg-400/outlined/progress_activity.svg';
import redo from '@material-symbols/svg-400/outlined/redo.svg';
import refresh from '@material-symbols/svg-400/outlined/refresh.svg';
import remove from '@material-symbols/svg-400/outlined/remove.svg';
import replay from '@material-symbols/svg-400/outlined/replay.svg';
import reply from '@material-symbols/svg-400/outlined/reply.svg';
import save from '@material-symbols/svg-400/outlined/save.svg';
import schedule from '@material-symbols/svg-400/outlined/schedule.svg';
import search from '@material-symbols/svg-400/outlined/search.svg';
import send from '@material-symbols/svg-400/outlined/send.svg';
import settings from '@material-symbols/svg-400/outlined/settings.svg';
import sort from '@material-symbols/svg-400/outlined/sort.svg';
import star from '@material-symbols/svg-400/outlined/star.svg';
import star_filled from '@material-symbols/svg-400/outlined/star-fill.svg';
import swap_horiz from '@material-symbols/svg-400/outlined/swap_horiz.svg';
import task_alt from '@material-symbols/svg-400/outlined/task_alt.svg';
import today from '@material-symbols/svg-400/outlined/today.svg';
import tune from '@material-symbols/svg-400/outlined/tune.svg';
import undo from '@material-symbols/svg-400/outlined/undo.svg';
import upload_file from '@material-symbols/svg-400/outlined/upload_file.svg';
import verified from '@material-symbols/svg-400/outlined/verified.svg';
import view_column from '@material-symbols/svg-400/outlined/view_column.svg';
import visibility from '@material-symbols/svg-400/outlined/visibility.svg';
import visibility_off from '@material-symbols/svg-400/outlined/visibility_off.svg';
import warning from '@material-symbols/svg-400/outlined/warning.svg';
import table_chart from '@material-symbols/svg-400/outlined/table_chart.svg';
import leaderboard from '@material-symbols/svg-400/outlined/leaderboard.svg';
import picture_as_pdf from '@material-symbols/svg-400/outlined/picture_as_pdf.svg';
import csv from '@material-symbols/svg-400/outlined/csv.svg';
import inventory_2 from '@material-symbols/svg-400/outlined/inventory_2.svg';
import summarize from '@material-symbols/svg-400/outlined/summarize.svg';
import keyboard_arrow_up from '@material-symbols/svg-400/outlined/keyboard_arrow_up.svg';
import bar_chart from '@material-symbols/svg-400/outlined/bar_chart.svg';
import contact_support from '@material-symbols/svg-400/outlined/contact_support.svg';
import monitoring from '@material-symbols/svg-400/outlined/monitoring.svg';
import table_rows from '@material-symbols/svg-400/outlined/table_rows.svg';
import work_history from '@material-symbols/svg-400/outlined/work_history.svg';
import { type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';

/**
 * The icons of the console, each an SVG within our own files: `<mat-icon svgIcon="schedule" />`. Only what is used is
 * listed; another one is an import above and a name below (`node_modules/@material-symbols/svg-400/outlined`).
 */
/** Keeps the room of an icon where there is none. */
const blank = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>';

const icons = {
  computer,
  devices,
  mobile,
  terminal,
  blank,
  add,
  arrow_back,
  arrow_downward,
  arrow_upward,
  assignment,
  attach_file,
  apartment,
  campaign,
  cancel,
  check,
  check_circle,
  checklist,
  chevron_left,
  chevron_right,
  circle,
  close,
  cloud_off,
  content_copy,
  dark_mode,
  delete: remove_forever,
  density_medium,
  description,
  download,
  drag_indicator,
  edit,
  edit_note,
  error,
  event,
  key,
  shield,
  keyboard_arrow_down,
  filter_alt,
  flag,
  forum,
  forward_to_inbox,
  groups,
  help,
  history,
  hourglass_top,
  inbox,
  info,
  keyboard,
  language,
  light_mode,
  link,
  lock,
  logout,
  menu,
  more_horiz,
  more_time,
  event_repeat,
  mail,
  snooze,
  gavel,
  balance,
  rss_feed,
  calendar_month,
  drafts,
  mark_email_read,
  done_all,
  preview,
  rule,
  more_vert,
  notes,
  notifications,
  open_in_new,
  pending,
  person,
  person_add,
  person_search,
  photo_camera,
  print,
  progress_activity,
  redo,
  refresh,
  remove,
  replay,
  reply,
  save,
  schedule,
  search,
  send,
  settings,
  sort,
  star,
  star_filled,
  swap_horiz,
  task_alt,
  today,
  tune,
  undo,
  upload_file,
  verified,
  view_column,
  visibility,
  visibility_off,
  warning,
  work_history,
  table_chart,
  leaderboard,
  picture_as_pdf,
  csv,
  inventory_2,
  summarize,
  keyboard_arrow_up,
  bar_chart,
  contact_support,
  monitoring,
  table_rows,
};

/** The name of an icon that there is. */
export type IconName = keyof typeof icons;

/** Makes the icons known to `mat-icon`, once. */
export function provideIcons(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const registry = inject(MatIconRegistry);
    const sanitizer = inject(DomSanitizer);
    for (const [name, svg] of Object.entries(icons))
      registry.addSvgIconLiteral(name, sanitizer.bypassSecurityTrustHtml(svg));
  });
}
