import type { components } from '@/api/schema';
import { longDate, tableTime } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { LEDGER_EVENTS } from '../messages';
import classes from './paper.module.css';
import { STANDINGS, CHECK_WORDS as words } from './words';

type Verification = components['schemas']['VerificationController.PublicVerification'];
type Entry = components['schemas']['VerificationController.PublicLedgerEntry'];

const UNKNOWN = { label: '状态未知', status: '', text: '请向登记机构询问。' };

/** State, dates and ledger entries of a paper that exists. */
export function VerifiedPaper({ found }: { found: Verification }) {
  const standing = STANDINGS[found.standing] ?? UNKNOWN;
  return (
    <>
      <Panel title={words.result} aside={<StatusBadge status={standing.status} label={standing.label} />}>
        <p className={classes.hint}>{standing.text}</p>
        <KeyValue facts={factsOf(found)} />
        <p className={classes.hint}>{words.fileHint}</p>
      </Panel>
      {found.entries.length > 0 ? (
        <Panel title={words.ledger}>
          <p className={classes.hint}>{words.ledgerLead}</p>
          {found.entries.map((entry) => (
            <EntryLine key={entry.sequence} entry={entry} certified={entry.sequence === found.certified} />
          ))}
        </Panel>
      ) : null}
    </>
  );
}

function factsOf(found: Verification) {
  const refused = found.kind === 'REFUSAL';
  return [
    { label: '核验码', value: found.code },
    ...(found.nationalNumber ? [{ label: '全国登记编号', value: found.nationalNumber }] : []),
    { label: '合同类型', value: found.contractKind },
    { label: refused ? '决定日期' : '登记日期', value: longDate(found.decidedOn) },
    { label: '登记机构', value: found.office },
    { label: '出具时间', value: tableTime(found.issuedAt) },
    { label: words.file, value: <span className={classes.hash}>{found.sha256}</span> },
  ];
}

function EntryLine({ entry, certified }: { entry: Entry; certified: boolean }) {
  return (
    <div className={classes.entry}>
      <p>
        <strong>
          第 {entry.sequence} 条 {LEDGER_EVENTS[entry.event] ?? entry.event}
        </strong>{' '}
        {tableTime(entry.at)} {certified ? `（${words.certified}）` : ''}
      </p>
      <p className={classes.hash}>{entry.hash}</p>
      <p>
        <a
          href={`/api/public/ledger/proofs/inclusion?sequence=${entry.sequence}`}
          download={`inclusion-${entry.sequence}.json`}
        >
          {words.proof}
        </a>
      </p>
    </div>
  );
}
