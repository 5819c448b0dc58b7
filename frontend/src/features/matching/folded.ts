import type { Match } from './matchData';

/** Matches with variants of one listing stand under the best of them, as long as that one is shown itself. */
export function foldedOf(matches: readonly Match[]): { match: Match; near: Match[] }[] {
  const shown = new Set(matches.map(({ id }) => id));
  const firstOf = ({ nearTo }: Match) => (nearTo && shown.has(nearTo) ? nearTo : undefined);
  return matches
    .filter((match) => !firstOf(match))
    .map((match) => ({ match, near: matches.filter((other) => firstOf(other) === match.id) }));
}
