import type { Problem } from '@/api/problem';
import type { FieldError } from '@/ui/form/ErrorSummary';

/** Labels of a form's fields by the names the server uses; the inputs carry those names as their id. */
export type FieldLabels = Readonly<Record<string, string>>;

/** The server's refusals by field; `items[0].amount` also finds the label of `items.amount`. */
export function fieldErrors(problem: Problem | undefined, labels: FieldLabels): FieldError[] {
  return (problem?.errors ?? []).map(({ field, message }) => ({
    field,
    message,
    label: labels[field] ?? labels[field.replace(/\[\d+\]/g, '')] ?? '内容',
  }));
}

/** The message for one input, from the same list as the summary. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
