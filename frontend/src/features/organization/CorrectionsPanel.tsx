import { tableTime } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { CodeName } from './CodeName';
import { messages } from './messages';
import classes from './organization.module.css';
import { useCorrections } from './organizationData';
import type { Correction } from './types';

const words = messages.correct;
const DICTIONARIES: Record<string, string> = { regionCode: 'regions', partyKind: 'party-kinds' };

/** What the bureau has put right: before and after, by whom and why. */
export function CorrectionsPanel({ organizationId }: { organizationId: string }) {
  const { data } = useCorrections(organizationId);
  if (!data?.length) return null;
  return (
    <Panel title={words.history}>
      <ol className={classes.corrections}>
        {data.map((correction) => (
          <li key={correction.id}>
            <span className={classes.note}>
              {tableTime(correction.at)} {correction.by}
            </span>
            {correction.changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
            <p className={classes.reason}>
              {words.reason}：{correction.reason}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Change({ change: { field, before, after } }: { change: Correction['changes'][number] }) {
  return (
    <dl className={classes.change}>
      <dt>{labelOf(field)}</dt>
      <dd>
        {words.before}：<Value field={field} text={before} />
      </dd>
      <dd>
        {words.after}：<Value field={field} text={after} />
      </dd>
    </dl>
  );
}

function labelOf(field: string): string {
  return (messages.fields as Record<string, string>)[field] ?? field;
}

function Value({ field, text }: { field: string; text: string }) {
  const dictionary = DICTIONARIES[field];
  if (dictionary) return <CodeName dictionary={dictionary} code={text} />;
  if (field === 'stateOwned') return <>{text === 'true' ? words.yes : words.no}</>;
  return <>{text}</>;
}
