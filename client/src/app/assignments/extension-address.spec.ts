import { convertToParamMap } from '@angular/router';
import { conditions, exportAddress, filterOf, readAddress, usualList, writeAddress } from './extension-address';

const read = (address: string) => readAddress(convertToParamMap(Object.fromEntries(new URLSearchParams(address))));

describe('the address of the list of extensions', () => {
  it('begins at what waits, the longest first', () => {
    expect(read('')).toEqual(usualList('waiting'));
    expect(filterOf(read(''))).toEqual({ states: ['REQUESTED'] });
    expect(writeAddress(read(''))).toEqual({});
  });

  it.each([
    'tab=all',
    'tab=all&state=APPROVED%2CREJECTED&origin=GRANTED',
    'tab=all&text=kinh+ph%C3%AD&unit=a%2Cb&subUnits=0&monitor=lan',
    'tab=all&reason=r1&late=1&beyondCap=1&askedFrom=2026-01-01&decidedTo=2026-06-30&sort=DAYS_GAINED_DESC',
  ])('says the same once it is written again: %s', (address) => {
    expect(new URLSearchParams(writeAddress(read(address))).toString()).toBe(address);
  });

  it('asks the server for what it says', () => {
    expect(filterOf(read('tab=all&unit=a&subUnits=0&monitor=lan&late=1&askedTo=2026-06-30'))).toEqual({
      unitIds: ['a'],
      withSubUnits: false,
      monitorIds: ['lan'],
      late: true,
      requestedTo: '2026-06-30',
    });
  });

  it('leaves out what it does not understand', () => {
    expect(read('tab=mine&state=DRAFT&sort=UP')).toEqual(usualList('waiting'));
    expect(read('tab=all&state=DRAFT,LAPSED&askedFrom=yesterday')).toMatchObject({
      states: ['LAPSED'],
      askedFrom: undefined,
    });
  });

  it('counts its conditions, and is exported as it is shown', () => {
    expect(conditions(read('tab=all&unit=a&subUnits=0&late=1&sort=DECIDED_DESC'))).toBe(2);
    const exported = new URL(exportAddress(read('tab=all&late=1&sort=DECIDED_DESC')), 'https://x');
    expect(exported.pathname).toBe('/export/extensions.csv');
    expect(Object.fromEntries(exported.searchParams)).toEqual({ filter: '{"late":true}', sort: 'DECIDED_DESC' });
  });
});
