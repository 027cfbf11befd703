import { cleaned, type DraftContent, type DraftRow, emptyContent, overLimits, secretPlaces } from './draft-content';

const row = (given: Partial<DraftRow> = {}): DraftRow => ({
  id: 'r1',
  place: '',
  text: '',
  expectedProduct: '',
  fieldId: null,
  leaderId: null,
  monitorId: null,
  deadlineWords: '',
  leads: [],
  cooperating: [],
  ...given,
});
const content = (given: Partial<DraftContent> = {}): DraftContent => ({ ...emptyContent(), ...given });
const unit = (words: string) => ({ words, unitId: null, deadlineWords: null });

describe('what is kept', () => {
  test('is what was typed, in NFC and without what nobody can see (S-95)', () => {
    const kept = cleaned(
      content({
        abstract: 'Về việc\u200b rà soát'.normalize('NFD'),
        numberSymbol: '231/QĐ-\nUBND',
        rows: [row({ text: 'a\r\nb  ' })],
      }),
    );
    expect(kept.abstract).toBe('Về việc rà soát');
    expect(kept.numberSymbol).toBe('231/QĐ- UBND');
    expect(kept.rows[0].text).toBe('a\nb');
  });

  test('two that say the same are written the same, whatever the order of their keys', () => {
    const { type, ...rest } = content({ rows: [row({ leads: [unit('stttt')] })] });
    expect(JSON.stringify(cleaned({ ...rest, type }))).toBe(JSON.stringify(cleaned({ type, ...rest })));
  });

  test('nothing else that came along', () => {
    expect(Object.keys(cleaned({ ...content(), extra: 1 } as never))).toEqual(Object.keys(emptyContent()));
  });
});

describe('limits', () => {
  test.each([
    ['300 rows', content({ rows: Array.from({ length: 300 }, (_, i) => row({ id: `${i}` })) }), []],
    ['301 rows', content({ rows: Array.from({ length: 301 }, (_, i) => row({ id: `${i}` })) }), ['rows']],
    [
      '60 units',
      content({ rows: [row({ leads: Array(30).fill(unit('a')), cooperating: Array(30).fill(unit('b')) })] }),
      [],
    ],
    [
      '61 units',
      content({ rows: [row({ leads: Array(31).fill(unit('a')), cooperating: Array(30).fill(unit('b')) })] }),
      ['rows.r1.leads'],
    ],
    ['a text of 10,000', content({ rows: [row({ text: 'ế'.repeat(10_000) })] }), []],
    ['a text of 10,001', content({ rows: [row({ text: 'ế'.repeat(10_001) })] }), ['rows.r1.text']],
    ['words of a unit', content({ rows: [row({ cooperating: [unit('a'.repeat(301))] })] }), ['rows.r1.cooperating']],
    ['two rows of one id', content({ rows: [row(), row()] }), ['rows']],
    ['an id that would be a path', content({ rows: [row({ id: 'a.b' })] }), ['rows']],
    [
      'an id of ours that is none',
      content({ leaderId: 'x', rows: [row({ monitorId: "' or 1=1" })] }),
      ['leaderId', 'rows.r1.monitorId'],
    ],
    [
      'a megabyte',
      content({ rows: Array.from({ length: 60 }, (_, i) => row({ id: `${i}`, text: 'ế'.repeat(9_000) })) }),
      ['text'],
    ],
  ])('%s', (_, given, paths) => expect(overLimits(given).map(({ path }) => path)).toEqual(paths));
});

describe('state secrets', () => {
  test.each([
    ['the number', { numberSymbol: '12/BC-UBND(M)' }, 'numberSymbol'],
    ['the abstract', { abstract: 'TỐI MẬT\nVề việc …' }, 'abstract'],
    ['the pasted text', { text: 'Độ mật: Tuyệt mật\nKính gửi…' }, 'text'],
    ['a row', { rows: [row({ text: 'MẬT: giao Công an tỉnh…' })] }, 'rows.r1.text'],
    ['words of a unit', { rows: [row({ leads: [unit('Công an tỉnh (Mật)')] })] }, 'rows.r1.leads'],
  ])('in %s', (_, given, path) => {
    const places = secretPlaces(content(given), []);
    expect(places.map((place) => place.path)).toEqual([path]);
    expect(places[0].message).toMatch(/độ mật/);
  });

  test('in the name of a file', () => expect(secretPlaces(content(), ['12-BC-UBND (Mật).pdf'])[0].path).toBe('files'));

  test('talking about secrets is none', () => {
    const given = content({
      abstract: 'Tăng cường bảo vệ bí mật nhà nước',
      rows: [row({ text: 'Rà soát mật độ dân cư' })],
    });
    expect(secretPlaces(given, ['Quy chế bảo mật.pdf'])).toEqual([]);
  });
});
