import type { TokenReach } from '@libs/auth';

/** What an access token may be used for; never more than its person may at that moment. */
export enum TokenScope {
  READ = 'READ',
  FIGURES = 'FIGURES',
  FILES = 'FILES',
  PROGRESS = 'PROGRESS',
}

/** What a figure needs: sums and rates by unit, and the names of units. No assignment, no person but oneself. */
const figures = [
  ...['me', 'units', 'unit', 'statistics', 'statisticsTrend', 'statisticsMoves', 'courtSummary', 'overdueByUnit'],
  ...['closedPeriods', 'closedPeriod', 'scoreRules'],
];

/** What a unit's own system needs to take tasks over and tell how they go. It sends no result: that is a person's signature. */
const progress = {
  queries: ['me', 'units', 'unit', 'assignments', 'assignment', 'assignmentFacets', 'directive', 'document'],
  commands: ['acknowledgeAssignment', 'reportProgress'],
};

/** Fetching leaves a record, which is written as a command is. */
const recordsOfFetching = ['assignments.exported', 'documents.exported', 'extensions.exported', 'downloadReportRun'];

/** What the scopes open together. */
export function reachOf(scopes: readonly string[]): TokenReach {
  const some = (scope: TokenScope) => scopes.includes(scope);
  return {
    queries: some(TokenScope.READ)
      ? null
      : [...(some(TokenScope.FIGURES) ? figures : []), ...(some(TokenScope.PROGRESS) ? progress.queries : [])],
    commands: [
      ...(some(TokenScope.PROGRESS) ? progress.commands : []),
      ...(some(TokenScope.FILES) ? recordsOfFetching : []),
    ],
    files: some(TokenScope.FILES),
  };
}
