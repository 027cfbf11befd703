import type { WritableSignal } from '@angular/core';
import type { TextKey, Texts } from '../../i18n/text';
import { type Clash, joined, joinedFiles, type Side } from '../../ui/conflict/conflict';
import type { ResultContent } from '../result-draft-store';

type Field = keyof ResultContent;

const labels: Record<Field, TextKey> = {
  text: 'assignments.result.text',
  documentNumber: 'assignments.result.documentNumber',
  documentOn: 'assignments.result.documentOn',
  files: 'assignments.result.files',
};

const ids = ({ files }: ResultContent) => files.map(({ id }) => id).join();
const differs = (field: Field, a: ResultContent, b: ResultContent) =>
  field === 'files' ? ids(a) !== ids(b) : String(a[field]).trim() !== String(b[field]).trim();

/** Where two people have written differently in the same draft; texts and files can also be put together. */
export function resultClashes(
  content: WritableSignal<ResultContent>,
  theirs: ResultContent,
  t: Texts,
  day: (on: string) => string,
): readonly Clash[] {
  const mine = content();
  const both: ResultContent = {
    ...mine,
    text: joined(mine.text, theirs.text),
    files: joinedFiles(mine.files, theirs.files),
  };
  const of: Record<Side, ResultContent> = { mine, theirs, both };
  const say = (field: Field, from: ResultContent) => {
    if (field === 'files') return from.files.map(({ name }) => name).join(', ');
    return field === 'documentOn' ? day(from.documentOn) : from[field];
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
