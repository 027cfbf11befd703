import { computed, resource, type Signal } from '@angular/core';
import { ask } from '../graphql/query';
import { AssignmentReadDeadlinesDocument, type AssignmentReadDeadlinesQuery } from './assignments.generated';

/** What the server makes of the words of a deadline, as they are typed: undefined while there are none. */
export interface DeadlineReading {
  readonly value: Signal<AssignmentReadDeadlinesQuery['readDeadlines'][number] | undefined>;
  readonly busy: Signal<boolean>;
}

/** How long typing must rest before asking. */
const restMs = 250;

/** Reads typed words back as a weekday and a date, counted from the day of the document. */
export function deadlineReading(words: () => string, issuedOn: () => string): DeadlineReading {
  const read = ask(AssignmentReadDeadlinesDocument);
  const reading = resource({
    params: () => (words().trim() ? { words: [words().trim()], issuedOn: issuedOn() } : undefined),
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      return abortSignal.aborted ? undefined : (await read(params)).readDeadlines[0];
    },
  });
  return {
    // Without an answer nothing is said: the server reads the words again when they are sent.
    value: computed(() => (reading.hasValue() ? reading.value() : undefined)),
    busy: reading.isLoading,
  };
}
