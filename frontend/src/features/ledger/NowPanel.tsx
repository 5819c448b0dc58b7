import { problemOf } from '@/api/problem';
import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { HashText } from './HashText';
import { useLedgerHead } from './ledgerData';
import { messages } from './messages';

/** Where the chain ends now. */
export function NowPanel() {
  const { data, error } = useLedgerHead();
  return (
    <Panel title={messages.now}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data ? (
        <KeyValue
          facts={[
            { label: messages.sequence, value: formatCount(data.sequence) },
            { label: messages.lastHash, value: <HashText hash={data.hash} /> },
            { label: messages.lastAt, value: data.at ? tableTime(data.at) : messages.noEntries },
            { label: messages.algorithm, value: data.algorithm },
          ]}
        />
      ) : (
        <SkeletonRows rows={4} height={24} />
      )}
    </Panel>
  );
}
