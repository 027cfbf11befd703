import type { ScheduleHelp, ScreenHelp } from './help-texts';

export const scheduleHelp: Record<ScheduleHelp, ScreenHelp> = {
  reportArchive: {
    title: 'Report archive',
    purpose: 'Every report that was made: your own, those that schedules send you, and of reports that you use.',
    tasks: [
      {
        title: 'Get a report again',
        steps: ['Find its line; the buttons at the top narrow the list.', 'Press **Download**.'],
      },
      {
        title: 'Stop one that is being made',
        steps: [
          'Press **Cancel** at the end of its line.',
          'Press **Undo** to take that back, or **Make again** later.',
        ],
      },
      {
        title: 'Make one again that failed',
        steps: ['Read why under its name.', 'Press **Make again**: it has the figures of the same day.'],
      },
    ],
    notes: [
      'Rights are asked at each download: whoever may no longer see all of its figures cannot take the file.',
      'The arrow at the end of a line shows when it was made, with which formulas, and the hash of its file.',
    ],
  },
  reportSchedules: {
    title: 'Report schedules',
    purpose: 'Days and times on which reports make themselves, are kept in the archive and sent.',
    tasks: [
      {
        title: 'Add a schedule',
        steps: [
          'Press **New schedule**, choose the report and the format.',
          'Choose days at **Runs on** and a time at **At**; the next five times stand beside it.',
          'Choose people at **Send to**, then press **Save**.',
        ],
      },
      {
        title: 'Switch a schedule off or on',
        steps: ['Press the switch at the beginning of its line.', 'What falls while it is off is not made up for.'],
      },
      {
        title: 'See why a schedule does not run',
        steps: ['Read the line under its name.', 'Press what stands at **Last** to see what it has made.'],
      },
    ],
    notes: [
      'A report is made with the rights that whoever saved the schedule has at that moment. If these are gone it fails and goes to nobody.',
      'Only people who may see all figures can be sent it. A file of more than 5 MB is sent as a link.',
      'After a pause each missed time is made up for once, with the figures of its own day; the last twelve at most.',
    ],
  },
};
