import type { ParamMap, Params } from '@angular/router';
import type {
  AssignmentPart,
  DeadlineBasis,
  DeadlineKind,
  DocumentType,
  FigureKey,
  Population,
  RateFormula,
  StatisticsBy,
  StatisticsMoveKey,
  StatisticsScope,
} from '../graphql/schema';
import { documentTypeWords, partWords } from '../i18n/schema-words';
import { addressReader, given, said } from '../ui/address';
import {
  basisWords,
  cutWords,
  deadlineKindWords,
  figureWords,
  moveWords,
  populationWords,
  rateWords,
} from './figure-words';
import type { RowSort } from './figures';
import { type PeriodName, type Span, spanOf } from './period-span';

/**
 * Which assignments are counted, as of when, judged by which deadline: what every address of figures says in the same
 * words, `?ky=quy-nay&asOf=2026-09-30&unit=…`. People send these addresses to each other, so the names stay.
 */
export interface ScopeAddress {
  period: PeriodName;
  /** The person's own days, with the period `tu-chon`. */
  from?: string;
  to?: string;
  /** A day, `end` of the period, or now. */
  asOf?: string;
  population: Population;
  /** Undefined: both. */
  part?: AssignmentPart;
  judgedBy: DeadlineBasis;
  units: readonly string[];
  /** Of the units; on unless the address says `subUnits=0`. */
  subUnits: boolean;
  leader?: string;
  monitor?: string;
  delegate?: string;
  field?: string;
  types: readonly DocumentType[];
  issuer?: string;
  document?: string;
  starred: boolean;
  kinds: readonly DeadlineKind[];
}

/** What the table of figures shows: the scope, its cut, and how the table is drawn. */
export interface TableAddress extends ScopeAddress {
  by: StatisticsBy;
  /** The unit whose parts are shown. */
  parent?: string;
  /** Both deadlines side by side. */
  both: boolean;
  rate: RateFormula;
  sort?: RowSort;
  descending: boolean;
}

/** One number: the scope, what is counted, and of which row of which cut; or what has moved since a day. */
export interface CountedAddress extends ScopeAddress {
  figure: FigureKey;
  /** With the day since when; the figure says nothing then. */
  move?: StatisticsMoveKey;
  since?: string;
  by?: StatisticsBy;
  key?: string;
  parent?: string;
}

/** As of the last day of the period. */
export const endOfPeriod = 'end';

const periods: Record<PeriodName, unknown> = {
  'nam-nay': 1,
  'quy-nay': 1,
  'thang-nay': 1,
  'thang-truoc': 1,
  'quy-truoc': 1,
  'nam-truoc': 1,
  '12-thang': 1,
  'tat-ca': 1,
  'tu-chon': 1,
};

/** What one comes to: given this year, to those who lead, as it stands now. */
export const usualScope: ScopeAddress = {
  period: 'nam-nay',
  population: 'ISSUED',
  part: 'LEAD',
  judgedBy: 'EFFECTIVE',
  units: [],
  subUnits: true,
  types: [],
  starred: false,
  kinds: [],
};

export const usualTable: TableAddress = {
  ...usualScope,
  by: 'UNIT',
  both: false,
  rate: 'ON_TIME_OF_DUE',
  descending: false,
};

/** In the address: of both parts. */
const both = 'all';

export function readScope(params: ParamMap): ScopeAddress {
  const read = addressReader(params);
  const [from, to] = [read.day('from'), read.day('to')];
  const asOf = params.get('asOf') === endOfPeriod ? endOfPeriod : read.day('asOf');
  return {
    period: read.one('ky', periods) ?? (from || to ? 'tu-chon' : usualScope.period),
    from,
    to,
    asOf,
    population: read.one('population', populationWords) ?? usualScope.population,
    part: params.get('part') === both ? undefined : (read.one('part', partWords) ?? usualScope.part),
    judgedBy: read.one('judgedBy', basisWords) ?? usualScope.judgedBy,
    units: read.ids('unit'),
    subUnits: params.get('subUnits') !== '0',
    leader: read.id('leader'),
    monitor: read.id('monitor'),
    delegate: read.id('delegate'),
    field: read.id('field'),
    types: read.many('type', documentTypeWords),
    issuer: read.id('issuer'),
    document: read.id('document'),
    starred: read.flag('starred'),
    kinds: read.many('kind', deadlineKindWords),
  };
}

export function writeScope(scope: ScopeAddress): Params {
  const { period, from, to, asOf, leader, monitor, delegate, field, issuer, document } = scope;
  const own = period === 'tu-chon';
  return said({
    ky: period === usualScope.period || (own && (from || to)) ? undefined : period,
    from: own ? from : undefined,
    to: own ? to : undefined,
    asOf,
    population: scope.population === usualScope.population ? undefined : scope.population,
    part: scope.part === usualScope.part ? undefined : (scope.part ?? both),
    judgedBy: scope.judgedBy === usualScope.judgedBy ? undefined : scope.judgedBy,
    unit: scope.units.join(',') || undefined,
    subUnits: scope.units.length && !scope.subUnits ? '0' : undefined,
    leader,
    monitor,
    delegate,
    field,
    type: scope.types.join(',') || undefined,
    issuer,
    document,
    starred: scope.starred ? '1' : undefined,
    kind: scope.kinds.join(',') || undefined,
  });
}

/** `-OPEN_OVERDUE` is the most overdue first. */
const sorts: Record<string, unknown> = { ...figureWords, label: 1, rate: 1 };

export function readTable(params: ParamMap): TableAddress {
  const read = addressReader(params);
  const sort = params.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  return {
    ...readScope(params),
    by: read.one('by', cutWords) ?? usualTable.by,
    parent: read.id('parent'),
    both: read.flag('both'),
    rate: read.one('rate', rateWords) ?? usualTable.rate,
    sort: Object.hasOwn(sorts, column) ? (column as RowSort) : undefined,
    descending: sort.startsWith('-'),
  };
}

export function writeTable(address: TableAddress): Params {
  const { by, parent, rate, sort, descending } = address;
  return {
    ...writeScope(address),
    ...said({
      by: by === usualTable.by ? undefined : by,
      parent: by === 'UNIT' ? parent : undefined,
      both: address.both ? '1' : undefined,
      rate: rate === usualTable.rate ? undefined : rate,
      sort: sort && `${descending ? '-' : ''}${sort}`,
    }),
  };
}

export function readCounted(params: ParamMap): CountedAddress {
  const read = addressReader(params);
  const key = params.get('key') ?? undefined;
  return {
    ...readScope(params),
    figure: read.one('figure', figureWords) ?? 'TOTAL',
    ...readMove(read.one('move', moveWords), read.day('since')),
    by: read.one('by', cutWords),
    key: key?.slice(0, 200),
    parent: read.id('parent'),
  };
}

/** One is nothing without the other. */
const readMove = (move?: StatisticsMoveKey, since?: string): Pick<CountedAddress, 'move' | 'since'> =>
  move && since ? { move, since } : {};

/**
 * The address of exactly what a number counts: `/thong-ke/danh-sach?figure=OPEN_OVERDUE&by=UNIT&key=…`. Without a key it is
 * the sum: of everything, or of the unit whose parts the rows are.
 */
export function writeCounted(address: CountedAddress): Params {
  const { figure, by, key, move, since } = address;
  const parent = by === 'UNIT' ? address.parent : undefined;
  return {
    ...writeScope(address),
    ...said({ figure, by: key === undefined && !parent ? undefined : by, key, parent, move, since }),
  };
}

/** The days counted. */
export const daysOf = (scope: ScopeAddress, today: string): Span =>
  scope.period === 'tu-chon' ? { from: scope.from, to: scope.to } : spanOf(scope.period, today);

/** The day as of which is counted; undefined is now. The end of a period that still runs is now. */
export function asOfDay(scope: ScopeAddress, today: string): string | undefined {
  const day = scope.asOf === endOfPeriod ? daysOf(scope, today).to : scope.asOf;
  return day && day < today ? day : undefined;
}

/** What the server is asked for. */
export function scopeOf(scope: ScopeAddress, today: string): StatisticsScope {
  return given<StatisticsScope>({
    ...daysOf(scope, today),
    asOf: asOfDay(scope, today),
    population: scope.population,
    part: scope.part ?? null,
    judgedBy: scope.judgedBy,
    unitIds: scope.units.length ? [...scope.units] : undefined,
    withSubUnits: scope.units.length && !scope.subUnits ? false : undefined,
    leaderId: scope.leader,
    monitorId: scope.monitor,
    delegateId: scope.delegate,
    fieldId: scope.field,
    documentTypes: scope.types.length ? [...scope.types] : undefined,
    issuerId: scope.issuer,
    documentId: scope.document,
    starred: scope.starred || undefined,
    deadlineKinds: scope.kinds.length ? [...scope.kinds] : undefined,
  });
}

/** How many conditions narrow what is counted besides period and day. */
export const conditions = (scope: ScopeAddress): number =>
  Object.keys(writeScope({ ...usualScope, ...scope, ...periodless, judgedBy: usualScope.judgedBy, subUnits: true }))
    .length;

const periodless = {
  period: usualScope.period,
  from: undefined,
  to: undefined,
  asOf: undefined,
  population: usualScope.population,
  part: usualScope.part,
};
