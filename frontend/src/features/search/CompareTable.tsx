import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { type ComparedFact, differs } from './comparedFacts';
import { compareMessages as words } from './messages';
import classes from './search.module.css';

export type ComparedSide = { id: string; title: string; to: string; demo: boolean };

type CompareTableProps = {
  caption: string;
  sides: readonly ComparedSide[];
  facts: readonly ComparedFact[];
  onRemove: (id: string) => void;
};

/** The labels stay in view while the sides scroll; what differs is marked with an icon and a word. */
export function CompareTable({ caption, sides, facts, onRemove }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={classes.compareScroller} aria-label={caption} tabIndex={0}>
      <table className={classes.compareTable}>
        <thead>
          <tr>
            <th scope="col" className={classes.label}>
              {words.item}
            </th>
            {sides.map(({ id, title, to, demo }) => (
              <th key={id} scope="col">
                <AppLink to={to}>{title}</AppLink> {demo ? <DemoBadge /> : null}
                <div>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${words.remove}：${title}`}
                    onClick={() => onRemove(id)}
                  >
                    {words.remove}
                  </Button>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.label}>
              <th scope="row" className={classes.label}>
                {fact.label}
                {sides.length > 1 && differs(fact) ? (
                  <span className={classes.differs}>
                    <IconArrowsDiff size={14} aria-hidden="true" />
                    {words.differs}
                  </span>
                ) : null}
              </th>
              {fact.sides.map((lines, index) => (
                <td key={sides[index]?.id}>
                  <Lines lines={lines} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <span className={classes.quiet}>{words.none}</span>;
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
