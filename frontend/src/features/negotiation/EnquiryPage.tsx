import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';

const words = messages.enquiry;

/** The first question about a listing; the listing's page leads here and names it in the address. */
export function EnquiryPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [message, setMessage] = useState('');
  const linked = search.get('linked');
  const send = useAction({
    run: () =>
      answerOf(
        api.POST('/api/negotiations', {
          body: {
            listingKind: search.get('kind') === 'DEMAND' ? 'DEMAND' : 'ACHIEVEMENT',
            listingId: search.get('listing') ?? '',
            message,
            ...(linked ? { linkedListingId: linked } : {}),
          },
        }),
      ),
    success: messages.offer.done,
    invalidates: [['negotiations']],
    onDone: (begun) => navigate(`/work/negotiations/${begun.id}`),
  });
  const title = search.get('title');
  return (
    <>
      <PageHeader title={title ? `${words.title}：${title}` : words.title} lead={words.lead} />
      <Panel>
        <Stack maw={720}>
          {send.problem ? <ProblemAlert problem={send.problem} /> : null}
          <Textarea
            id="message"
            label={words.message}
            description={words.hint}
            required
            autosize
            minRows={5}
            maxLength={4000}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          <div>
            <Button loading={send.pending} disabled={!message.trim()} onClick={() => send.start(undefined)}>
              {words.send}
            </Button>
          </div>
        </Stack>
      </Panel>
    </>
  );
}
