export { cleanTyped, nfc, oneLine } from './clean';
export { fold } from './fold';
export { initialVariants, initials } from './initials';
export { type Candidate, MatchIndex, matchNames, type NameMatch } from './match-index';
export { nearest } from './nearest';
export { compareByGivenName, compareVi, givenName } from './order';
export { searchQuery, type SearchQueryOptions, searchTerms, typedNumber } from './search-terms';
export { looksSecret, type SecretMark } from './secret-marks';
export { tonePlacement } from './tone-placement';
