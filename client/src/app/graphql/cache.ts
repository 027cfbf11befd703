import { InMemoryCache, type TypePolicies } from '@apollo/client';
import { keyset } from './keyset';
import generated from './possible-types';

const timeline = keyset();
/** Parts of an assignment or a document that have no id of their own: two selections of one are one thing. */
const part = { merge: true };
/** What is always replaced as a whole. */
const whole = { merge: false };

const typePolicies: TypePolicies = {
  Query: {
    fields: {
      assignments: keyset('filter', 'sort'),
      documents: keyset('filter', 'sort'),
      units: keyset('filter'),
      accounts: keyset('filter'),
      administeredAccounts: keyset('filter'),
      unitHistory: keyset('id'),
      accountHistory: keyset('id'),
      closingAssignments: keyset('unitId'),
      accountReach: whole,
      drafts: keyset(),
      deadlineRecounts: keyset(),
      outgoingMails: keyset('filter'),
      peopleSessions: keyset('text'),
      peopleAccessTokens: keyset('text'),
      mySessions: whole,
      reportRuns: keyset('filter'),
      inbox: keyset('todo', 'unreadOnly', 'snoozed'),
      inboxCounts: whole,
      extensions: keyset('filter', 'sort'),
      inquiries: keyset('filter'),
      inquiryCounts: whole,
      myWork: whole,
      overdueByUnit: whole,
      // Each `first` is an answer of its own: the mark in the frame asks for one, the page for many.
      myNews: whole,
      myWeek: whole,
      statistics: whole,
      statisticsTrend: whole,
      statisticsMoves: whole,
      countedAssignments: keyset('scope', 'figure', 'by', 'key', 'parentUnitId'),
      closedPeriods: keyset(),
      closablePeriods: whole,
      deputyships: keyset('of'),
      doneInMyName: keyset(),
      reviewedAccounts: keyset('unitId'),
      openWork: whole,
      openWorkHolders: whole,
      unusedAccounts: whole,
      accountReviews: whole,
      handovers: whole,
      deputyCandidates: whole,
      deputyPrincipals: whole,
      acting: whole,
    },
  },
  Unit: { fields: { formerNames: whole, successors: whole } },
  AdministeredAccount: { fields: { roles: whole } },
  Assignment: {
    fields: { reports: keyset(), timeline, deadlineLedger: whole, extensionTerms: whole, inquiries: whole },
  },
  Directive: { fields: { timeline } },
  Duty: { fields: { obligations: keyset() } },
  DirectiveDocument: { fields: { timeline } },
  Deadline: part,
  Setting: { keyFields: ['name'] },
  // One's own: there is one.
  OwnSecurity: { keyFields: [] },
  Timeliness: part,
  DocumentProgress: part,
  WorkQueue: { keyFields: ['key'] },
  // As an assignment stood on a day: on another day it may have stood otherwise.
  CountedAssignment: { keyFields: false },
  ClosedPeriod: {
    fields: { total: whole, rows: whole, differences: keyset(), assignments: keyset('figure', 'unitId') },
  },
  // The rows of a draft belong to that draft alone, whatever their ids.
  Draft: { fields: { content: whole, missing: whole } },
  DraftRow: { keyFields: false },
  Report: { fields: { definition: whole, templates: whole } },
};

/** The app's cache and every test's: without `possibleTypes`, `... on Refusal` silently matches nothing. */
export const createCache = () => new InMemoryCache({ possibleTypes: generated.possibleTypes, typePolicies });

/** The `__typename` of every way in which the server can say no. */
export const refusalTypes: readonly string[] = generated.possibleTypes['Refusal'];
