import { newDraft, renamed, type ReportDraft, sameDraft, tidied, titled } from './report-draft';

describe('a report as it is edited', () => {
  const with_ = (change: Partial<ReportDraft['definition']>, rest: Partial<ReportDraft> = {}): ReportDraft => ({
    ...newDraft(),
    ...rest,
    definition: { ...newDraft().definition, ...change },
  });

  it('is the same, however nothing is said in it', () => {
    const { layout } = newDraft().definition;
    const said = with_({ filter: { unitIds: [], starred: undefined, monitorId: null } }, { name: ' ' });
    expect(sameDraft(newDraft(), said)).toBe(true);
    const lines = with_({ layout: { ...layout, subtitle: '', recipients: ['', ' '] } });
    expect(sameDraft(newDraft(), lines)).toBe(true);
    const roles = (...audience: ReportDraft['audience'][number][]) => with_({}, { audience });
    expect(sameDraft(roles('ANALYST', 'UNIT_HEAD'), roles('UNIT_HEAD', 'ANALYST'))).toBe(true);
  });

  it.each([
    ['a name', with_({}, { name: 'Tuần' })],
    ['a condition', with_({ filter: { starred: true } })],
    ['that something is not wanted', with_({ filter: { starred: false } })],
    ['another period', with_({ period: 'LAST_WEEK' })],
    ['a column', with_({ columns: [{ field: 'total', heading: 'Tổng số' }] })],
  ])('is another with %s', (_what, draft) => expect(sameDraft(newDraft(), draft)).toBe(false));

  it('is another when two columns change places', () => {
    const columns = ['a', 'b'].map((field) => ({ field, heading: field }));
    expect(sameDraft(with_({ columns }), with_({ columns: columns.toReversed() }))).toBe(false);
  });

  it('has its name for a title, until it is titled otherwise', () => {
    const named = renamed(renamed(newDraft(), 'Tổng hợp'), 'Tổng hợp tuần');
    expect(named.definition.layout.title).toBe('Tổng hợp tuần');
    const { layout } = named.definition;
    const own = { ...named, definition: { ...named.definition, layout: { ...layout, title: 'BIỂU 01' } } };
    expect(renamed(own, 'Tuần').definition.layout.title).toBe('BIỂU 01');
    expect(
      titled({ ...named, definition: { ...named.definition, layout: { ...layout, title: ' ' } } }).layout.title,
    ).toBe('Tổng hợp tuần');
  });

  it('is sent without empty lines, conditions that narrow nothing, and a cut where there is none', () => {
    const { layout } = newDraft().definition;
    const { definition } = with_({
      source: 'ASSIGNMENTS',
      filter: { unitIds: [], figures: ['OPEN_OVERDUE'] },
      layout: { ...layout, legalBasis: ['Căn cứ Luật … ', '', '  '] },
    });
    expect(tidied(definition)).toMatchObject({
      by: undefined,
      filter: { figures: ['OPEN_OVERDUE'] },
      layout: { legalBasis: ['Căn cứ Luật …'] },
    });
    expect(tidied(definition).filter).not.toHaveProperty('unitIds');
  });
});
