import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { BulkAct } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import type { BulkPreviewQuery } from '../bulk.generated';

/** As many units as are named; the others are counted. */
const namedUnits = 8;

/** What the Office does to a unit's work, the unit is told at once. */
const telling: readonly BulkAct[] = ['CONFIRM', 'RETURN', 'WITHDRAW', 'REMIND', 'DECIDE_EXTENSION'];

/** What would come of it, before it is done: to how many, why not to the others, and who is told. */
@Component({
  selector: 'app-bulk-preview',
  imports: [MatIcon],
  template: `
    <p class="able">
      <mat-icon [svgIcon]="of().able ? 'check_circle' : 'error'" aria-hidden="true" />
      <b>{{ able() }}</b>
    </p>
    @if (of().hindrances.length) {
      <p class="head">{{ t('bulk.hindered', { n: of().total - of().able }) }}</p>
      <ul>
        @for (one of of().hindrances; track one.message) {
          <li>
            {{ one.message }} <span class="count">({{ one.count }})</span>
          </li>
        }
      </ul>
    }
    @if (of().able && of().units.length) {
      <p class="head">{{ t(tells() ? 'bulk.told' : 'bulk.ofUnits', { n: of().units.length }) }}</p>
      <p class="units">
        @for (one of named(); track one.unit.id) {
          <span [title]="one.unit.name">
            {{ one.unit.shortName }} <span class="count">{{ one.count }}</span>
          </span>
        }
        @if (of().units.length > named().length) {
          <span>{{ t('bulk.moreUnits', { n: of().units.length - named().length }) }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 8px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--canvas);
    }
    p,
    ul {
      margin: 0;
    }
    .able {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    b {
      font-weight: 600;
    }
    mat-icon {
      flex: none;
      width: 18px;
      height: 18px;
      color: var(--ink-soft);
    }
    .head {
      margin-top: 8px;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    ul {
      padding-left: 18px;
    }
    li {
      overflow-wrap: anywhere;
    }
    .units {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 6px;
      margin-top: 4px;

      > span {
        padding: 1px 8px;
        border-radius: 6px;
        background: var(--chip);
      }
    }
    .count {
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class BulkPreview {
  readonly of = input.required<BulkPreviewQuery['bulkPreview']>();
  readonly act = input.required<BulkAct>();

  protected readonly t = texts();
  protected readonly tells = computed(() => telling.includes(this.act()));
  protected readonly named = computed(() => this.of().units.slice(0, namedUnits));
  protected readonly able = computed(() => {
    const { able, total } = this.of();
    if (!able) return this.t('bulk.ableNone');
    return able === total ? this.t('bulk.ableAll', { n: total }) : this.t('bulk.able', { able, total });
  });
}
