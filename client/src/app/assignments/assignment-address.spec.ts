import { convertToParamMap } from '@angular/router';
import {
  changed,
  conditions,
  exportAddress,
  filterOf,
  openStatuses,
  readAddress,
  usual,
  writeAddress,
} from './assignment-address';

const read = (params: Record<string, string>) => readAddress(convertToParamMap(params));

describe('the address of a list', () => {
  const full = {
    queue: 'TO_CONFIRM',
    text: 'kinh phí',
    unit: '0b0e7b2e-1111-4222-8333-444455556666',
    subUnits: '0',
    status: 'ASSIGNED,IN_PROGRESS',
    time: 'OVERDUE,DUE_SOON',
    part: 'LEAD',
    from: '2026-11-01',
    to: '2026-11-30',
    monitor: 'm1',
    delegate: 'd1',
    document: 'v1',
    directive: 'n1',
    due: 'THIS_WEEK',
    late: '10',
    issuedFrom: '2026-01-01',
    issuedTo: '2026-06-30',
    leader: 'l1',
    type: 'QUYET_DINH,CHI_THI',
    field: 'f1',
    starred: '1',
    silent: '1',
    sort: 'UPDATED_DESC',
    cols: 'due,text,updated',
  };

  it('says after reading what it said before', () => {
    expect(writeAddress(read(full))).toEqual(full);
  });

  it('is empty for what is usual: all that is open, the nearest deadline first', () => {
    expect(writeAddress(usual)).toEqual({});
    expect(read({})).toEqual(usual);
    expect(conditions(read({}))).toBe(0);
    expect(conditions(read({ sort: 'DUE_DESC' }))).toBe(0);
    expect(conditions(read({ queue: 'OVERDUE', part: 'LEAD' }))).toBe(2);
    expect(conditions(read({ unit: 'stc', subUnits: '0' }))).toBe(1);
  });

  it.each([
    ['a unit', { unit: 'stc' }, openStatuses],
    ['a search', { text: 'kinh phí' }, []],
    ['a way of standing with time', { time: 'DONE_LATE' }, []],
    ['a queue', { queue: 'TO_CONFIRM' }, []],
    ['a document', { document: 'v1' }, []],
    ['everything', { status: 'all' }, []],
    ['one state', { status: 'COMPLETED' }, ['COMPLETED']],
  ])('of %s shows the states that it means', (_what, params, status) => {
    expect(read(params).status).toEqual(status);
    expect(writeAddress(read(params))).toEqual(params);
  });

  it('keeps to the usual states until somebody chooses', () => {
    const late = changed(usual, { time: ['DONE_LATE'] });
    expect(writeAddress(late)).toEqual({ time: 'DONE_LATE' });
    expect(changed(late, { time: [] })).toEqual(usual);
    const chosen = changed(changed(usual, { status: ['COMPLETED'] }), { text: 'đường' });
    expect(writeAddress(chosen)).toEqual({ status: 'COMPLETED', text: 'đường' });
  });

  it('asks the server for exactly that', () => {
    expect(filterOf(read(full))).toEqual({
      queue: 'TO_CONFIRM',
      text: 'kinh phí',
      unitIds: [full.unit],
      withSubUnits: false,
      statuses: ['ASSIGNED', 'IN_PROGRESS'],
      timeliness: ['OVERDUE', 'DUE_SOON'],
      part: 'LEAD',
      dueFrom: '2026-11-01',
      dueTo: '2026-11-30',
      monitorId: 'm1',
      delegateId: 'd1',
      documentId: 'v1',
      directiveId: 'n1',
      due: 'THIS_WEEK',
      lateOver: 10,
      issuedFrom: '2026-01-01',
      issuedTo: '2026-06-30',
      leaderId: 'l1',
      documentTypes: ['QUYET_DINH', 'CHI_THI'],
      fieldId: 'f1',
      starred: true,
      silent: true,
    });
    expect(filterOf(read({ monitor: 'none', unit: 'stc,sxd', status: 'all' }))).toEqual({
      unmonitored: true,
      unitIds: ['stc', 'sxd'],
    });
    expect(filterOf(usual)).toEqual({ statuses: openStatuses });
  });

  it('says the same for the export, with the order and the columns', () => {
    const [path, asked] = exportAddress(read({ unit: 'stc', sort: 'UNIT_ASC', cols: 'due,text,unit' })).split('?');
    expect(path).toBe('/export/assignments.csv');
    expect(Object.fromEntries(new URLSearchParams(asked))).toEqual({
      filter: JSON.stringify({ unitIds: ['stc'], statuses: openStatuses }),
      sort: 'UNIT_ASC',
      columns: 'due,timeliness,text,unit',
    });
  });

  it.each([
    ['an unknown state', { status: 'LOST,ASSIGNED' }, { status: 'ASSIGNED' }],
    ['a state twice', { status: 'ASSIGNED,ASSIGNED' }, { status: 'ASSIGNED' }],
    ['an unknown queue', { queue: 'toString' }, {}],
    ['a day that is none', { from: 'mai' }, {}],
    ['an id that can be none', { unit: '../x y' }, {}],
    ['a mark that isn’t one', { starred: 'yes' }, {}],
    ['days that are no number', { late: '-3' }, {}],
    ['an unknown column, and keeps the one that opens the row', { cols: 'due,secret' }, { cols: 'text,due' }],
    ['sub-units without a unit', { subUnits: '0' }, {}],
    ['spaces around words', { text: '  đường  ' }, { text: 'đường' }],
  ])('leaves out %s', (_what, params, kept) => {
    expect(writeAddress(read(params))).toEqual(kept);
  });
});
