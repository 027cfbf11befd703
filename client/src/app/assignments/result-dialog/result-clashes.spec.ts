import { signal } from '@angular/core';
import type { Texts } from '../../i18n/text';
import type { ResultContent } from '../result-draft-store';
import { resultClashes } from './result-clashes';

const t: Texts = (key) => key.replace('assignments.result.', '');
const file = (id: string) => ({ id, name: `${id}.pdf`, size: 1, mediaType: 'application/pdf' });
const mine: ResultContent = { text: 'Của tôi', documentNumber: '45', documentOn: '', files: [file('a')] };
const theirs: ResultContent = { text: 'Của Hà', documentNumber: '45 ', documentOn: '2026-11-20', files: [file('b')] };

describe('two people in one result', () => {
  function clashes() {
    const content = signal(mine);
    const all = resultClashes(content, theirs, t, (on) => on.split('-').reverse().join('/'));
    return { content, all, of: (label: string) => all.find((one) => one.label === label)! };
  }

  it('names only what differs, as it is read', () => {
    expect(clashes().all.map(({ label, mine: a, theirs: b, joins }) => [label, a, b, joins])).toEqual([
      ['text', 'Của tôi', 'Của Hà', true],
      ['documentOn', '', '20/11/2026', false],
      ['files', 'a.pdf', 'b.pdf', true],
    ]);
  });

  it('puts into the form what is chosen, field by field, and back', () => {
    const { content, of } = clashes();
    of('text').take('both');
    of('files').take('both');
    of('documentOn').take('theirs');
    expect(content()).toEqual({
      ...mine,
      text: 'Của tôi\n\nCủa Hà',
      documentOn: '2026-11-20',
      files: [file('a'), file('b')],
    });
    of('text').take('mine');
    expect(content().text).toBe('Của tôi');
  });
});
