import type { UnitNodeFragment } from './people.generated';
import { pathOf, unitRows } from './unit-rows';

const unit = (id: string, parentId: string | null, validTo: string | null = null, aliases: string[] = []) =>
  ({
    __typename: 'Unit',
    id,
    parentId,
    validTo,
    code: `H.${id}`,
    name: `Sở ${id}`,
    shortName: id,
    aliases,
  }) as unknown as UnitNodeFragment;

const units = [
  unit('tinh', null),
  unit('A', 'tinh'),
  unit('A1', 'A'),
  unit('B', 'tinh', '2025-02-28', ['Thông tin']),
  unit('C', 'tinh'),
];
const wanted = { opened: new Set<string>(), text: '', withClosed: false, today: '2026-11-27' };
const shown = (given: Partial<typeof wanted>) =>
  unitRows(units, { ...wanted, ...given }).map(({ unit: { id }, level, open }) => `${level}${id}${open ? '-' : ''}`);

describe('the tree of units', () => {
  it('shows what is opened, level by level', () => {
    expect(shown({})).toEqual(['1tinh']);
    expect(shown({ opened: new Set(['tinh']) })).toEqual(['1tinh-', '2A', '2C']);
    expect(shown({ opened: new Set(['tinh', 'A']) })).toEqual(['1tinh-', '2A-', '3A1', '2C']);
  });

  it('shows closed ones only where they are asked for', () => {
    expect(shown({ opened: new Set(['tinh']), withClosed: true })).toEqual(['1tinh-', '2A', '2B', '2C']);
  });

  it('finds by any name, and shows what it is a part of', () => {
    expect(shown({ text: 'a1' })).toEqual(['1tinh-', '2A-', '3A1']);
    expect(shown({ text: 'thong tin', withClosed: true })).toEqual(['1tinh-', '2B']);
    expect(shown({ text: 'thong tin' })).toEqual([]);
  });

  it('says where each stands among its brothers', () => {
    const rows = unitRows(units, { ...wanted, opened: new Set(['tinh']) });
    expect(rows.map(({ place, brothers }) => `${place}/${brothers}`)).toEqual(['1/1', '1/2', '2/2']);
  });

  it('knows what a unit is a part of', () => {
    expect([pathOf(units, 'A1'), pathOf(units, 'tinh'), pathOf(units, undefined)]).toEqual([['A', 'tinh'], [], []]);
  });
});
