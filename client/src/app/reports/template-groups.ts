import type { ReportTemplateFieldsFragment } from './reports.generated';

type Template = ReportTemplateFieldsFragment;

/** The versions of one template: the one in use, or the last one if none is, and those before it, newest first. */
export interface TemplateGroup {
  readonly name: string;
  readonly latest: Template;
  readonly older: readonly Template[];
}

/** Templates of the same name are versions of one, in the order in which they were first uploaded. */
export function templateGroups(templates: readonly Template[]): TemplateGroup[] {
  const byName = new Map<string, Template[]>();
  for (const one of templates) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].map(([name, versions]) => {
    const sorted = versions.toSorted((a, b) => b.number - a.number);
    const latest = sorted.find(({ current }) => current) ?? sorted[0];
    return { name, latest, older: sorted.filter((one) => one !== latest) };
  });
}
