import { Modal, Stack } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { type Listing, useUnmetClauses } from './brokerageData';
import { messages } from './messages';

const words = messages.unmatched;

/** Which clauses of a demand not even the nearest achievements answer. */
export function UnmetDialog({ demand, onClose }: { demand: Listing; onClose: () => void }) {
  const { data, error } = useUnmetClauses(demand.id);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.clausesOf(demand.title)}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {!data && !error ? <SkeletonRows rows={3} height={32} /> : null}
      {data ? (
        <Stack gap="xs">
          <div>{said(data.compared, data.unmet.length)}</div>
          <ul>
            {data.unmet.map((clause) => (
              <li key={`${clause.kind} ${clause.said}`}>
                {clause.kindLabel}：{clause.said}
              </li>
            ))}
          </ul>
        </Stack>
      ) : null}
    </Modal>
  );
}

function said(compared: number, unmet: number): string {
  if (compared === 0) return words.unknown;
  return unmet === 0 ? words.allMet(compared) : words.compared(compared);
}
