import type { Content } from './draft-content';
import type { IntakeDraftFragment } from './intake.generated';

/** A draft as the server answers with it. For specs. */
export function aDraft(
  version: number,
  content: Content,
  more: Partial<IntakeDraftFragment> = {},
): IntakeDraftFragment {
  const unit = (one: Content['rows'][number]['leads'][number]) => ({
    __typename: 'DraftUnit' as const,
    ...one,
    unit: one.unitId
      ? { __typename: 'Unit' as const, id: one.unitId, name: one.words, shortName: one.words, code: one.unitId }
      : null,
  });
  return {
    __typename: 'Draft',
    id: 'd1',
    version,
    content: {
      __typename: 'DraftContent',
      ...content,
      issuer: null,
      rows: content.rows.map((row) => ({
        __typename: 'DraftRow' as const,
        ...row,
        monitor: null,
        leads: row.leads.map(unit),
        cooperating: row.cooperating.map(unit),
      })),
    },
    files: [],
    updatedBy: { __typename: 'Person', id: 'lan', displayName: 'Nguyễn Thị Lan' },
    updatedAt: '2026-11-22T03:32:00Z',
    missing: [],
    duplicate: null,
    ...more,
  };
}
