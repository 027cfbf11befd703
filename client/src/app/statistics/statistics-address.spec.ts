import { convertToParamMap, type Params } from '@angular/router';
import {
  asOfDay,
  conditions,
  daysOf,
  readCounted,
  readScope,
  readTable,
  scopeOf,
  usualScope,
  usualTable,
  writeCounted,
  writeScope,
  writeTable,
} from './statistics-address';

const today = '2026-11-27';
const table = (params: Params) => readTable(convertToParamMap(params));

describe('the address of figures', () => {
  it('says nothing of what is as usual', () => {
    expect(writeTable(usualTable)).toEqual({});
    expect(table({})).toEqual(usualTable);
  });

  it.each<Params>([
    { ky: 'quy-truoc', asOf: 'end', population: 'CARRIED_AND_ISSUED', part: 'all', judgedBy: 'ORIGINAL' },
    { from: '2026-01-01', to: '2026-06-30', asOf: '2026-07-05', unit: 'a,b', subUnits: '0', type: 'CONG_VAN' },
    { by: 'MONITOR', both: '1', rate: 'COMPLETION_OF_ALL', sort: '-OPEN_OVERDUE', starred: '1', kind: 'DATE,NONE' },
    { parent: 'u1', leader: 'l', monitor: 'm', delegate: 'd', field: 'f', issuer: 'i', document: 'x', sort: 'label' },
  ])('reads what it wrote: %j', (params) => {
    expect(writeTable(table(params))).toEqual(params);
  });

  it('leaves out what it does not understand', () => {
    const strange = {
      ky: 'hom-qua',
      asOf: '1/2',
      by: 'COLOUR',
      rate: 'x',
      sort: '-nonsense',
      population: '1',
      part: 'no',
    };
    expect(table(strange)).toEqual({ ...usualTable, descending: true });
  });

  it('leads from a number to exactly what it counts, in the row that it stood in', () => {
    const at = { ...usualScope, units: ['u'], figure: 'OPEN_OVERDUE' as const, by: 'MONITOR' as const, key: '-' };
    const params = writeCounted(at);
    expect(params).toEqual({ unit: 'u', figure: 'OPEN_OVERDUE', by: 'MONITOR', key: '-' });
    expect(readCounted(convertToParamMap(params))).toEqual({ ...at, parent: undefined });
    // A sum belongs to no row; that of a unit's parts is theirs alone.
    expect(writeCounted({ ...usualScope, figure: 'TOTAL', by: 'FIELD' })).toEqual({ figure: 'TOTAL' });
    const parts = { figure: 'TOTAL', by: 'UNIT', parent: 'u' };
    expect(writeCounted({ ...usualScope, figure: 'TOTAL', by: 'UNIT', parent: 'u' })).toEqual(parts);
    const moved = { ...usualScope, figure: 'TOTAL' as const, move: 'DONE' as const, since: '2026-11-20' };
    expect(readCounted(convertToParamMap(writeCounted(moved)))).toMatchObject(moved);
    expect(readCounted(convertToParamMap({ move: 'DONE' }))).not.toHaveProperty('move');
  });

  it('counts what narrows, not period, day or order', () => {
    expect(conditions(table({ ky: 'thang-nay', asOf: 'end', sort: 'label', part: 'all' }))).toBe(0);
    expect(conditions(table({ unit: 'a,b', subUnits: '0', starred: '1', kind: 'NONE' }))).toBe(3);
  });
});

describe('what the server is asked for', () => {
  it('is this year of leading assignments as of now', () => {
    expect(scopeOf(usualScope, today)).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      population: 'ISSUED',
      part: 'LEAD',
      judgedBy: 'EFFECTIVE',
    });
  });

  it('is without ends where the period has none, and of both parts where both are wanted', () => {
    const all = readScope(convertToParamMap({ ky: 'tat-ca', part: 'all' }));
    expect(scopeOf(all, today)).toEqual({ population: 'ISSUED', part: null, judgedBy: 'EFFECTIVE' });
    expect(writeScope(all)).toEqual({ ky: 'tat-ca', part: 'all' });
  });

  it.each([
    ['quy-truoc', 'end', '2026-09-30'],
    ['quy-nay', 'end', undefined],
    ['quy-nay', '2026-11-02', '2026-11-02'],
    ['quy-nay', today, undefined],
    ['tat-ca', 'end', undefined],
  ])('of %s as of %s is as of %s: a day to come, or today, is now', (ky, asOf, day) => {
    expect(asOfDay(readScope(convertToParamMap({ ky, asOf })), today)).toBe(day);
  });

  it('has one’s own days only where they were chosen', () => {
    const own = readScope(convertToParamMap({ from: '2026-03-01' }));
    expect(daysOf(own, today)).toEqual({ from: '2026-03-01', to: undefined });
    const named = readScope(convertToParamMap({ ky: 'thang-nay', from: '2026-03-01' }));
    expect(daysOf(named, today)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });
});
