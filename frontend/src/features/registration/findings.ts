import type { FormSection } from './formSections';
import type { Finding } from './types';

export type PlacedFindings = { at: (path: string) => Finding[]; elsewhere: Finding[] };

/** Gives each finding the narrowest place there is: its row, else its section, else the head of the form. */
export function findingsOf(findings: readonly Finding[], sections: readonly FormSection[]): PlacedFindings {
  const paths = sections.flatMap((section) => [...section.rows.map((row) => row.path), section.prefix]);
  const placed = new Map<string, Finding[]>();
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    const path = paths.find((each) => covers(each, finding.field));
    if (path) placed.set(path, [...(placed.get(path) ?? []), finding]);
    else elsewhere.push(finding);
  }
  return { at: (path) => placed.get(path) ?? [], elsewhere };
}

function covers(path: string, field: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
}
