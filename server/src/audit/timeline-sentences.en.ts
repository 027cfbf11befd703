import { describeRule, formatVi } from '@libs/calendar';
import type { ListName, SharedWith } from '../views';
import { credentialsEn } from './credentials-sentences';
import { peopleEn } from './people-sentences';
import { staffingEn } from './staffing-sentences';
import { lines, type Sentence, type Sentences } from './timeline-event';

const say = (summary: string, detail: string | null = null): Sentence => ({ summary, detail });

const attempt = (n: number) => (n > 1 ? ` (attempt ${n})` : '');

interface Deadline {
  deadlineWords: string;
  dueOn: string | null;
  dueTime: string | null;
}

interface PutOff {
  fromOn: string;
  fromTime: string | null;
  toOn: string;
  toTime: string | null;
  daysGained: number;
}

const day = (on: string, time: string | null) => (time ? `${time} on ${formatVi(on)}` : formatVi(on));

const deadline = ({ deadlineWords, dueOn, dueTime }: Deadline) =>
  `Deadline: ${dueOn ? day(dueOn, dueTime) : 'no date'}${deadlineWords ? ` (written “${deadlineWords}”)` : ''}`;

const lists: Record<ListName, string> = { ASSIGNMENTS: 'assignments', DOCUMENTS: 'documents' };
const shared: Record<SharedWith, string> = { NOBODY: 'nobody', UNIT: 'the unit', EVERYONE: 'everyone' };

const reasonOf = (reason: string | null) => reason && `Reason: ${reason}`;

const ruled = (rule: string, untilOn: string | null) =>
  `${describeRule(rule, 'en').toLowerCase()}${untilOn ? `, until ${formatVi(untilOn)}` : ''}`;

const period = (on: string | null | undefined) => (on ? `, period of ${formatVi(on)}` : '');
const nth = (n: number) => (n > 1 ? ` (no. ${n})` : '');

const whoAsks = (byLeader: boolean) => (byLeader ? 'A leader of the province' : 'The Office');

/** What a request was marked with. */
const marksOf = ({ late, beyondCap }: { late?: boolean; beyondCap: boolean }) =>
  [late && 'asked late', beyondCap && 'past the usual number'].filter(Boolean).join(', ');
const marked = (marks: { late?: boolean; beyondCap: boolean }) => marksOf(marks) && `Note: ${marksOf(marks)}`;
const because = (reasonName: string | null, text: string) => reasonOf([reasonName, text].filter(Boolean).join(': '));

/** From when to when, and by how much. */
const putOff = ({ fromOn, fromTime, toOn, toTime, daysGained }: PutOff) =>
  `from ${day(fromOn, fromTime)} to ${day(toOn, toTime)}${daysGained ? ` (${daysGained} days more)` : ''}`;

/** The trail in plain English. */
export const sentencesEn: Sentences = {
  ...peopleEn,
  ...staffingEn,
  ...credentialsEn,
  'document.issued': ({ title, directives }) =>
    say(`${title} issued with ${directives} ${directives === 1 ? 'directive' : 'directives'}`),
  'document.amended': ({ reason, addedFiles, removedFiles }) =>
    say(
      'Document amended',
      lines(
        reasonOf(reason),
        addedFiles.length > 0 && `Files added: ${addedFiles.join(', ')}`,
        removedFiles.length > 0 && `Files removed: ${removedFiles.join(', ')}`,
      ),
    ),
  'document.completed': () => say('Document completed: all directives are done'),
  'document.reopened': () => say('Document open again: a directive is not done'),
  'directive.issued': ({ ordinal, monitorName }) =>
    say(`Directive ${ordinal} issued`, monitorName && `Monitor: ${monitorName}`),
  'directive.amended': ({ ordinal, reason }) => say(`Directive ${ordinal} amended`, reasonOf(reason)),
  'directive.monitor_set': ({ ordinal, monitorName, fromName }) =>
    say(
      fromName
        ? `${monitorName} monitors directive ${ordinal} in place of ${fromName}`
        : `${monitorName} named to monitor directive ${ordinal}`,
    ),
  'directive.completed': ({ ordinal }) => say(`Directive ${ordinal} completed: all lead units are done`),
  'directive.reopened': ({ ordinal }) => say(`Directive ${ordinal} open again`),
  'assignment.issued': ({ unitName, part, fromUnitName, periodOn, reason, ...then }) =>
    say(
      `Assigned to ${unitName} ${part === 'LEAD' ? 'as lead' : 'to cooperate'}${period(periodOn)}${fromUnitName ? `, in place of ${fromUnitName}` : ''}`,
      lines(deadline(then), reasonOf(reason)),
    ),
  'assignment.acknowledged': ({ unitName }) => say(`${unitName} acknowledged it`),
  'assignment.declined': ({ unitName, reason, proposedUnitName }) =>
    say(`${unitName} declined it`, lines(reasonOf(reason), proposedUnitName && `Proposed unit: ${proposedUnitName}`)),
  'assignment.reassigned': ({ unitName, toUnitName, reason }) =>
    say(`The Office moved it from ${unitName} to ${toUnitName}`, reasonOf(reason)),
  'assignment.insisted': ({ unitName, reason }) => say(`The Office insisted that ${unitName} do it`, reasonOf(reason)),
  'assignment.delegated': ({ unitName, toName, toUnitName, note }) =>
    say(`${unitName} handed it to ${toName ?? toUnitName}`, note),
  'assignment.reported': ({ unitName, text, percent, difficulties, proposals }) =>
    say(
      `${unitName} reported progress${percent === null ? '' : `: ${percent}%`}`,
      lines(text, difficulties && `Difficulties: ${difficulties}`, proposals && `Proposals: ${proposals}`),
    ),
  'assignment.submitted': ({ unitName, attempt: n, text, documentNumber, documentOn }) =>
    say(
      `${unitName} submitted its result${attempt(n)}`,
      lines(
        text,
        documentNumber && `Resulting document: ${documentNumber}${documentOn ? ` of ${formatVi(documentOn)}` : ''}`,
      ),
    ),
  'assignment.recalled': ({ unitName, attempt: n }) => say(`${unitName} recalled its result${attempt(n)}`),
  'assignment.review_opened': ({ unitName, attempt: n }) =>
    say(`The Office began to review the result of ${unitName}${attempt(n)}`),
  'assignment.confirmed': ({ unitName, note }) => say(`The Office confirmed that ${unitName} is done`, note),
  'assignment.returned': ({ unitName, attempt: n, reason, deadline: then }) =>
    say(
      `The Office returned the result of ${unitName}${attempt(n)}`,
      lines(reasonOf(reason), then && deadline(then).replace('Deadline', 'New deadline')),
    ),
  'assignment.reopened': ({ unitName, reason }) => say(`The Office reopened the work of ${unitName}`, reasonOf(reason)),
  'assignment.withdrawn': ({ unitName, reason }) =>
    say(`The Office withdrew the assignment of ${unitName}`, reasonOf(reason)),
  'assignment.amended': ({ unitName, reason }) =>
    say(`The Office amended the assignment of ${unitName}`, reasonOf(reason)),
  'assignment.recounted': ({ unitName, reason, ...then }) =>
    say(
      `The Office recounted the deadline of ${unitName} by the work calendar`,
      lines(deadline(then).replace('Deadline', 'New deadline'), reasonOf(reason)),
    ),
  'assignment.starred': ({ unitName }) => say(`Assignment of ${unitName} starred as a priority`),
  'assignment.unstarred': ({ unitName }) => say(`Star taken off the assignment of ${unitName}`),
  'assignment.reminded': ({ unitName, text, byLeader }) => say(`${whoAsks(byLeader)} urged ${unitName}`, text),
  'assignment.extension_requested': ({ unitName, ordinal, proposedOn, proposedTime, dueOn, dueTime, ...request }) =>
    say(
      `${unitName} asked for more time${nth(ordinal)}, until ${day(proposedOn, proposedTime)}`,
      lines(`Deadline then: ${day(dueOn, dueTime)}`, because(request.reasonName, request.text), marked(request)),
    ),
  'assignment.extension_withdrawn': ({ unitName, ordinal }) =>
    say(`${unitName} took its request for more time back${nth(ordinal)}`),
  'assignment.extension_prepared': ({ unitName, ordinal, opinion, approve, on, time }) =>
    say(
      `The Office gave its opinion on the request of ${unitName}${nth(ordinal)}: ${approve ? 'for it' : 'against it'}`,
      lines(opinion, on && `Proposes ${day(on, time)}`),
    ),
  'assignment.extension_decided': ({ unitName, ordinal, note, deadline: given, ...request }) =>
    given
      ? say(
          `The Office extended the deadline of ${unitName}${nth(ordinal)} ${putOff(given)}`,
          lines(
            given.toOn !== request.proposedOn && `Asked for: ${day(request.proposedOn, request.proposedTime)}`,
            note,
            marked(request),
          ),
        )
      : say(`The Office rejected the request of ${unitName} for more time${nth(ordinal)}`, reasonOf(note)),
  'assignment.extension_granted': ({ unitName, deadline: given, legalBasis, ...grant }) =>
    say(
      `The Office extended the deadline of ${unitName} of its own accord ${putOff(given)}`,
      lines(`Based on: ${legalBasis}`, because(grant.reasonName, grant.text), marked(grant)),
    ),
  'inquiry.asked': ({ unitName, byLeader, text, dueOn }) =>
    say(`${whoAsks(byLeader)} asked ${unitName} to explain, by ${formatVi(dueOn)}`, text),
  'inquiry.answered': ({ unitName, text, late, adds }) =>
    say(
      `${unitName} ${adds ? 'added to its explanation' : 'explained'}${late ? ' (after the day asked for)' : ''}`,
      text,
    ),
  'inquiry.asked_again': ({ unitName, byLeader, text, dueOn }) =>
    say(`${whoAsks(byLeader)} asked ${unitName} to explain again, by ${formatVi(dueOn)}`, text),
  'inquiry.closed': ({ unitName, byLeader, answered, withdrawn }) =>
    say(
      withdrawn
        ? `The request for an explanation of ${unitName} ended: the assignment was withdrawn`
        : `${whoAsks(byLeader)} closed the request for an explanation of ${unitName}${answered ? '' : ' before it was answered'}`,
    ),
  'assignment.inherited': ({ unitName, fromUnitName, reason }) =>
    say(`${unitName} takes over from ${fromUnitName}`, reasonOf(reason)),
  'assignment.noted': ({ text }) => say('Internal note of the Office', text),
  'duty.started': ({ unitName, rule, untilOn }) => say(`Recurring duty of ${unitName} begins: ${ruled(rule, untilOn)}`),
  'duty.changed': ({ unitName, rule, untilOn, nextOn, reason }) =>
    say(
      `Office changed the recurring duty of ${unitName}: ${ruled(rule, untilOn)}`,
      lines(nextOn ? `From the period of ${formatVi(nextOn)}` : 'No periods to come', reasonOf(reason)),
    ),
  'duty.moved': ({ unitName, fromUnitName, reason }) =>
    say(
      unitName === fromUnitName
        ? `Recurring duty of ${unitName} goes on`
        : `Recurring duty of ${fromUnitName} goes to ${unitName}, for the periods to come`,
      reasonOf(reason),
    ),
  'duty.ended': ({ unitName, untilOn, reason }) =>
    say(
      reason || !untilOn
        ? `Recurring duty of ${unitName} ended`
        : `Recurring duty of ${unitName} ran out on ${formatVi(untilOn)}`,
      reasonOf(reason),
    ),
  'duty.blocked': ({ unitName, problem }) =>
    say(`The next period of a recurring duty could not be made (${unitName})`, problem),
  'assignments.exported': ({ count, columns }) =>
    say(`List of assignments exported to a file: ${count} rows`, `${columns.length} columns`),
  'extensions.exported': ({ count, columns }) =>
    say(`List of extensions exported to a file: ${count} rows`, `${columns.length} columns`),
  'documents.exported': ({ count, columns }) =>
    say(`List of documents exported to a file: ${count} rows`, `${columns.length} columns`),
  'view.saved': ({ name, list, sharedWith }) =>
    say(`Saved the view “${name}” of the list of ${lists[list]}`, `Shared with: ${shared[sharedWith]}`),
  'view.deleted': ({ name, list, ownerName }) =>
    say(`Deleted the view “${name}” of the list of ${lists[list]}`, `Saved by: ${ownerName}`),
};
