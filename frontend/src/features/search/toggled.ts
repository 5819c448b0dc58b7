import { announce } from '@/lib/announcements';
import { messages } from './messages';
import { MOST_COMPARED } from './searchAddress';

/** Takes a listing into the comparison or out of it; a fifth is refused with the reason. */
export function toggled(chosen: readonly string[], id: string): string[] {
  const rest = chosen.filter((each) => each !== id);
  if (rest.length < chosen.length) return rest;
  if (rest.length < MOST_COMPARED) return [...rest, id];
  announce({ tone: 'danger', text: messages.compareFull });
  return rest;
}
