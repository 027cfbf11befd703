import type { WritableSignal } from '@angular/core';
import type { TextKey, Texts } from '../../i18n/text';
import { type Clash, joined, joinedFiles, type Side } from '../../ui/conflict/conflict';
import type { RequestContent } from '../extension-draft-store';

type Field = keyof RequestContent;

const labels: Record<Field, TextKey> = {
  reason: 'extensions.request.reason',
  text: 'extensions.request.text',
  day: 'extensions.day.label',
  files: 'extensions.request.files',
};

const ids = ({ files }: RequestContent) => files.map(({ id }) => id).join();
const differs = (field: Field, a: RequestContent, b: RequestContent) =>
  field === 'files' ? ids(a) !== ids(b) : a[field].trim() !== b[field].trim();

/** Where two people have written differently in the same draft; texts and files can also be put together. */
export function requestClashes(
  content: WritableSignal<RequestContent>,
  theirs: RequestContent,
  t: Texts,
  reasonName: (id: string) => string,
): readonly Clash[] {
  const mine = content();
  const both = { ...mine, text: joined(mine.text, theirs.text), files: joinedFiles(mine.files, theirs.files) };
  const of: Record<Side, RequestContent> = { mine, theirs, both };
  const say = (field: Field, from: RequestContent) => {
    if (field === 'files') return from.files.map(({ name }) => name).join(', ');
    return field === 'reason' ? reasonName(from.reason) : from[field];
  };
  return (Object.keys(labels) as Field[])
    .filter((field) => differs(field, mine, theirs))
    .map((field) => ({
      label: t(labels[field]),
      mine: say(field, mine),
      theirs: say(field, theirs),
      joins: field === 'text' || field === 'files',
      take: (side) => content.update((now) => ({ ...now, [field]: of[side][field] })),
    }));
}
