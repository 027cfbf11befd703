import { computed, signal } from '@angular/core';
import type { PeopleRefusalFragment } from './people.generated';

/** What the server said no to: in one line over the form, and at each field that it named. */
export class Refused {
  private readonly refusal = signal<PeopleRefusalFragment | null>(null);

  /** For the banner; what stands at a field is not said twice. */
  readonly message = computed(() => {
    const refusal = this.refusal();
    return refusal?.__typename === 'InvalidInput' && refusal.fields.length === 1 ? '' : (refusal?.message ?? '');
  });

  /** What is wrong with the field of that name. */
  at(...paths: readonly string[]): string {
    const refusal = this.refusal();
    if (refusal?.__typename !== 'InvalidInput') return '';
    return (
      refusal.fields.find(({ path }) => paths.some((one) => path === one || path.startsWith(`${one}.`)))?.message ?? ''
    );
  }

  /** The one thing that is wrong, where no field stands for it. */
  besides(...paths: readonly string[]): string {
    const refusal = this.refusal();
    if (refusal?.__typename !== 'InvalidInput' || refusal.fields.length !== 1) return this.message();
    return this.at(...paths) ? '' : refusal.message;
  }

  say(refusal: PeopleRefusalFragment | null): void {
    this.refusal.set(refusal);
  }
}
