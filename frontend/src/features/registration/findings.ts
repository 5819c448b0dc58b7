import type { FormSection } from './formSections';
import type { DeskFinding } from './types';

export type PlacedFindings = { at: (path: string) => DeskFinding[]; elsewhere: DeskFinding[] };

/** Gives each finding the narrowest place there is: its row, else its section, else the head of the form. */
export function findingsOf(
  findings: readonly DeskFinding[],
  sections: readonly FormSection[],
): PlacedFindings {
  const paths = sections.flatMap((section) => [...section.rows.map((row) => row.path), section.prefix]);
  const placed = new Map<string, DeskFinding[]>();
  const elsewhere: DeskFinding[] = [];
  for (const judged of findings) {
    const path = paths.find((each) => covers(each, judged.finding.field));
    if (path) placed.set(path, [...(placed.get(path) ?? []), judged]);
    else elsewhere.push(judged);
  }
  return { at: (path) => placed.get(path) ?? [], elsewhere };
}

function covers(path: string, field: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
}
