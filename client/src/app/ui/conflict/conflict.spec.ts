import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing';
import { Conflict, joined, joinedFiles, type Side } from './conflict';

describe('what two people have made of one thing', () => {
  it.each([
    ['Của tôi', 'Của Hùng', 'Của tôi\n\nCủa Hùng'],
    ['', 'Của Hùng', 'Của Hùng'],
    ['Của tôi', ' ', 'Của tôi'],
    ['Một', 'Một và hai', 'Một và hai'],
    ['Một và hai', 'hai', 'Một và hai'],
  ])('“%s” and “%s” together', (mine, theirs, both) => expect(joined(mine, theirs)).toBe(both));

  it('has every file once', () => {
    expect(
      joinedFiles([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'c' }])
        .map(({ id }) => id)
        .join(''),
    ).toBe('abc');
  });

  it('shows mine beside theirs, mine chosen at first, both only where they can stand together', async () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const fixture = TestBed.createComponent(Conflict);
    const taken: [string, Side][] = [];
    const clash = (label: string, joins: boolean) => ({
      label,
      mine: 'một',
      theirs: '',
      joins,
      take: (side: Side) => taken.push([label, side]),
    });
    fixture.componentRef.setInput('clashes', [clash('Trích yếu', true), clash('Số, ký hiệu', false)]);
    fixture.componentRef.setInput('who', 'Trần Văn Hùng');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const choices = [...page.querySelectorAll('fieldset')].map((one) => [...one.querySelectorAll('input')]);
    expect(choices.map((all) => all.map(({ value, checked }) => (checked ? `[${value}]` : value)).join(' '))).toEqual([
      '[mine] theirs both',
      '[mine] theirs',
    ]);
    expect(page.textContent).toContain('Của Trần Văn Hùng');
    expect(page.textContent).toContain('(trống)');
    choices[0][2].click();
    choices[1][1].click();
    await fixture.whenStable();
    expect(taken).toEqual([
      ['Trích yếu', 'both'],
      ['Số, ký hiệu', 'theirs'],
    ]);
    expect(page.querySelectorAll('.chosen').length).toBe(3);
  });
});
