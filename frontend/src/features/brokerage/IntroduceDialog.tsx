import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { type BenchPair, useIntroduce } from './brokerageData';
import { ListingLine } from './ListingLine';
import { messages } from './messages';

const words = messages.introduce;

/** The reason comes filled in from the match, for the broker to say better. */
export function IntroduceDialog({ pair, onClose }: { pair: BenchPair; onClose: () => void }) {
  const [reason, setReason] = useState(pair.reason);
  const introduce = useIntroduce(onClose);
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': '关闭' }}>
      <Stack>
        <div>
          <ListingLine kind="demand" listing={pair.demand} />
          <ListingLine kind="achievement" listing={pair.achievement} />
        </div>
        <div>{words.lead}</div>
        {introduce.problem ? <ProblemAlert problem={introduce.problem} /> : null}
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            loading={introduce.pending}
            disabled={!reason.trim()}
            onClick={() =>
              introduce.start({ demandId: pair.demand.id, achievementId: pair.achievement.id, reason })
            }
          >
            {words.send}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
