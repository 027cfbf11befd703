import { convertToParamMap } from '@angular/router';
import { everything, filterOf, filtersIn, readAddress, writeAddress } from './document-address';

const read = (params: Record<string, string>) => readAddress(convertToParamMap(params));

describe('the address of the list of documents', () => {
  const full = {
    text: 'chuyển đổi số',
    type: 'QUYET_DINH,CHI_THI',
    issuer: '0b0e7b2e-1111-4222-8333-444455556666',
    from: '2026-01-01',
    to: '2026-11-30',
    field: 'f1',
    leader: 'l1',
    done: '0',
    sort: 'ENTERED_DESC',
    cols: 'abstract,date',
  };

  it('says after reading what it said before', () => {
    expect(writeAddress(read(full))).toEqual(full);
    expect(filtersIn(read(full))).toBe(8);
  });

  it('is empty for everything, in the usual order', () => {
    expect(writeAddress(everything)).toEqual({});
    expect(read({})).toEqual(everything);
    expect(filtersIn(read({ sort: 'ISSUED_ASC' }))).toBe(0);
  });

  it('asks the server for exactly that', () => {
    expect(filterOf(read(full))).toEqual({
      text: 'chuyển đổi số',
      types: ['QUYET_DINH', 'CHI_THI'],
      issuerId: full.issuer,
      issuedFrom: '2026-01-01',
      issuedTo: '2026-11-30',
      fieldId: 'f1',
      leaderId: 'l1',
      completed: false,
    });
    expect(filterOf(read({ done: '1' })).completed).toBe(true);
    expect(filterOf(everything)).toEqual({});
  });

  it.each([
    ['an unknown kind', { type: 'LOST,CHI_THI' }, { type: 'CHI_THI' }],
    ['a kind twice', { type: 'CHI_THI,CHI_THI' }, { type: 'CHI_THI' }],
    ['an inherited name', { sort: 'toString' }, {}],
    ['a day that is none', { from: 'mai' }, {}],
    ['an id that can be none', { issuer: '../x y' }, {}],
    ['neither yes nor no', { done: 'maybe' }, {}],
  ])('leaves out %s', (_what, params, kept) => expect(writeAddress(read(params))).toEqual(kept));
});
