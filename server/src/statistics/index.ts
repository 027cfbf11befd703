export { asOf, type AsOf, Cell, DeadlineBasis } from './cells.lifecycle';
export { CountedRows, type Question } from './counted-rows.queries';
export { FigureKey, figures, type Figures, figuresOf } from './figures.lifecycle';
export { assignmentsAt } from './history.queries';
export { formulas, formulaVersion, percentOf, RateFormula, ratesOf } from './rates.lifecycle';
export { noKey, StatisticsBy } from './statistics-by';
export { Population, StatisticsScope } from './statistics-scope.graphql';
export { StatisticsModule } from './statistics.module';
export { StatisticsQueries } from './statistics.queries';
