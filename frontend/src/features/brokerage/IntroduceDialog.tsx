import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { type BenchPair, useIntroduce } from './brokerageData';
import { ListingLine } from './ListingLine';
import { messages } from './messages';

const words = messages.introduce;

/** The reason comes filled in from the match, for the broker to say better. */
export function IntroduceDialog({ pair, onClose }: { pair: BenchPair; onClose: () => void }) {
  const { demand, achievement } = pair;
  const [reason, setReason] = useState(pair.reason);
  const introduce = useIntroduce(onClose);
  return (
    <FormDialog
      title={words.title}
      confirmLabel={words.send}
      complete={reason.trim() !== ''}
      pending={introduce.pending}
      problem={introduce.problem}
      onSubmit={() => introduce.start({ demandId: demand.id, achievementId: achievement.id, reason })}
      onClose={onClose}
    >
      <div>
        <ListingLine kind="demand" listing={demand} />
        <ListingLine kind="achievement" listing={achievement} />
      </div>
      <div>{words.lead}</div>
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        required
        autosize
        minRows={4}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
