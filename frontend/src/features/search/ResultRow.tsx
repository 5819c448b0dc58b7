import { Checkbox } from '@mantine/core';
import { tableDate } from '@/lib/dates';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { HighlightedText } from '@/ui/text/HighlightedText';
import { MaturityBar } from '@/ui/text/MaturityBar';
import { MoneyText } from '@/ui/text/MoneyText';
import { messages } from './messages';
import classes from './search.module.css';
import type { SearchItem } from './useResults';

const ADDRESSES: Record<string, string> = { ACHIEVEMENT: '/achievements', DEMAND: '/demands' };

type ResultRowProps = { item: SearchItem; compared: boolean; onCompare: (id: string) => void };

/** One found listing: what it is, whose, how far, for how much, and why it was found. */
export function ResultRow({ item, compared, onCompare }: ResultRowProps) {
  const facts = [
    item.organizationName ?? messages.anonymous,
    item.fieldName,
    item.industryName,
    item.regionName,
  ].filter(Boolean);
  return (
    <li className={classes.row} data-result={item.id}>
      <div className={classes.words}>
        <h2 className={classes.title}>
          <AppLink to={`${ADDRESSES[item.kind]}/${item.id}`}>
            <HighlightedText segments={item.titleSegments} />
          </AppLink>{' '}
          {item.demo ? <DemoBadge /> : null}
        </h2>
        <p className={classes.facts}>{facts.join(' · ')}</p>
        {item.evidence.length === 0 && item.summary ? (
          <p className={classes.summary}>{item.summary}</p>
        ) : null}
        <ul className={classes.evidence}>
          {item.evidence.map((evidence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
            <li key={index}>
              <span className={classes.section}>{evidence.section}</span>
              <HighlightedText segments={evidence.segments} />
            </li>
          ))}
        </ul>
        <NearItems item={item} />
      </div>
      <div className={classes.figures}>
        {item.maturity ? <MaturityBar level={item.maturity} /> : null}
        <Price item={item} />
        {item.modes.length > 0 ? <span className={classes.quiet}>{item.modes.join('、')}</span> : null}
        {item.publishedAt ? (
          <time className={classes.quiet} dateTime={item.publishedAt}>
            {tableDate(item.publishedAt)}
          </time>
        ) : null}
        <Checkbox
          size="xs"
          label={messages.compare}
          aria-label={`${messages.compare}：${item.title}`}
          checked={compared}
          onChange={() => onCompare(item.id)}
        />
      </div>
    </li>
  );
}

/** Variants by the same owner, folded so that they do not push others off the page. */
function NearItems({ item: { kind, near } }: { item: SearchItem }) {
  if (near.length === 0) return null;
  return (
    <details className={classes.near}>
      <summary>{messages.near[kind === 'DEMAND' ? 'DEMAND' : 'ACHIEVEMENT'](near.length)}</summary>
      <ul>
        {near.map(({ id, title, maturity, publishedAt }) => (
          <li key={id}>
            <AppLink to={`${ADDRESSES[kind]}/${id}`}>{title}</AppLink>{' '}
            {maturity ? <MaturityBar level={maturity} /> : null}{' '}
            {publishedAt ? <span className={classes.quiet}>{tableDate(publishedAt)}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Price({ item: { kind, lowFen, highFen } }: { item: SearchItem }) {
  const label = kind === 'DEMAND' ? messages.budget : messages.price;
  const ends = [lowFen, highFen].filter((fen) => fen !== null && fen !== undefined);
  const [low, high] = ends;
  if (low === undefined) return <span className={classes.price}>{messages.negotiable}</span>;
  return (
    <span className={classes.price}>
      <span className={classes.quiet}>{label} </span>
      <MoneyText fen={low} unit="wan" withUnit={high === undefined || high === low} />
      {high !== undefined && high !== low ? (
        <>
          {' – '}
          <MoneyText fen={high} unit="wan" />
        </>
      ) : null}
    </span>
  );
}
