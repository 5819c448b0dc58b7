import type { Problem } from '@/api/problem';
import type { components } from '@/api/schema';

export type Grounds = components['schemas']['CorrectionBodies.CorrectionGrounds'];

/** All of it, once it is filled in. */
export function groundsOf(filled: Partial<Grounds>): Grounds | undefined {
  const voucher = filled.voucher?.trim();
  const reason = filled.reason?.trim();
  if (!voucher || !reason || !filled.documentName || !filled.documentSha256) return undefined;
  return { voucher, reason, documentName: filled.documentName, documentSha256: filled.documentSha256 };
}

/** What the server says of one field, as the inputs take it. */
export function refusalOf(problem: Problem | undefined, field: string): { error?: string } {
  const refused = problem?.errors.find((error) => error.field === field);
  return refused ? { error: refused.message } : {};
}
