import { formatCount } from '@/lib/numbers';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import classes from './search.module.css';
import { addressOf, type FacetName, readSearch, type SearchState } from './searchAddress';
import type { Alternatives, SearchAnswer } from './useResults';

type AlternativesProps = { state: SearchState; alternatives: Alternatives | undefined };

/** Another spelling that clearly more has; the search itself is never changed for the person. */
export function DidYouMean({ state, alternatives }: AlternativesProps) {
  const meant = alternatives?.meant ?? [];
  if (meant.length === 0) return null;
  return (
    <p className={classes.meant} role="status">
      {messages.meant}
      {meant.map(({ text, agreeing }, index) => (
        <span key={text}>
          {index > 0 ? messages.meantSeparator : null}
          <AppLink to={addressOf(state, { q: text })}>{text}</AppLink>
          <span className={classes.quiet}>（{messages.found(agreeing)}）</span>
        </span>
      ))}
    </p>
  );
}

/** Says that what follows is near only, so that nobody takes it for what was asked. */
export function NearOnly({ answer }: { answer: SearchAnswer | undefined }) {
  if (!answer || answer.total === 0 || answer.agreeing !== 0) return null;
  return <p className={classes.nearOnly}>{messages.nearOnly}</p>;
}

/** What fewer filters or fewer words would find. */
export function WaysOut({ state, alternatives }: AlternativesProps) {
  const ways = waysOf(state, alternatives);
  if (ways.length === 0) return null;
  return (
    <nav className={classes.waysOut} aria-label={messages.ways}>
      <ul>
        {ways.map(({ label, to, count }) => (
          <li key={to}>
            <AppLink to={to}>{label}</AppLink>
            <span className={classes.quiet}> {formatCount(count)} 条</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function waysOf(state: SearchState, alternatives: Alternatives | undefined) {
  const without = (alternatives?.without ?? []).map(({ parameters, total }) => {
    const names = parameters as FacetName[];
    return {
      label:
        names.length > 1 ? messages.withoutAll : messages.withoutFilter(messages.facets[names[0] ?? 'field']),
      to: addressOf(state, { chosen: lifted(state, names) }),
      count: total,
    };
  });
  const shorter = (alternatives?.shorter ?? []).map(({ text, agreeing }) => ({
    label: messages.shorter(text),
    to: addressOf(state, { q: text }),
    count: agreeing,
  }));
  return [...without, ...shorter];
}

function lifted(state: SearchState, names: readonly FacetName[]): SearchState['chosen'] {
  const none = readSearch(new URLSearchParams()).chosen;
  return Object.fromEntries(
    Object.entries(state.chosen).map(([name, values]) => [
      name,
      names.includes(name as FacetName) ? none[name as FacetName] : values,
    ]),
  ) as SearchState['chosen'];
}
