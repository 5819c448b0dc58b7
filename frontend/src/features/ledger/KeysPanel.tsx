import { tableTime } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { HashText } from './HashText';
import classes from './ledger.module.css';
import { useLedgerKeys } from './ledgerData';
import { messages } from './messages';

/** Every key that signed a head. */
export function KeysPanel() {
  const { data } = useLedgerKeys();
  return (
    <Panel title={messages.keys}>
      <p className={classes.note}>{data?.length === 0 ? messages.noKeys : messages.keysLead}</p>
      {(data ?? []).map((key) => (
        <KeyValue
          key={key.keyId}
          facts={[
            { label: messages.keyId, value: <HashText hash={key.keyId} digits={16} /> },
            { label: messages.keyAlgorithm, value: key.algorithm },
            { label: messages.publicKey, value: <HashText hash={key.publicKey} /> },
            { label: messages.firstUsed, value: tableTime(key.firstUsedAt) },
          ]}
        />
      ))}
    </Panel>
  );
}
