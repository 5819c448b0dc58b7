import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { LISTINGS } from './listingData';
import { KINDS, type ListingKind } from './types';

type NewListingProps = {
  kind: ListingKind;
  lead: string;
  hint: string;
  create: (title: string) => Promise<{ status: { id: string } }>;
};

/** Begins with the title alone, so that nobody leaves empty drafts behind. */
export function NewListingPage({ kind, lead, hint, create }: NewListingProps) {
  const { noun, own, mine, publish } = KINDS[kind];
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const start = useAction({
    run: create,
    success: '草稿已建立，填写的内容会自动保存',
    invalidates: [LISTINGS],
    onDone: ({ status }) => navigate(`${own}/${status.id}/edit`, { replace: true }),
  });
  const errors = fieldErrors(start.problem, { title: `${noun}名称` });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) start.start(title.trim());
  };
  return (
    <>
      <PageHeader title={publish} lead={lead} crumbs={[{ label: mine, to: own }, { label: publish }]} />
      <Panel>
        <form noValidate onSubmit={send}>
          <Stack maw={720}>
            <TextInput
              id="title"
              label={`${noun}名称`}
              description={hint}
              required
              maxLength={120}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
              error={errorOf(errors, 'title')}
            />
            {start.problem && errors.length === 0 ? <ProblemAlert problem={start.problem} /> : null}
            <div>
              <Button type="submit" loading={start.pending} disabled={!title.trim()}>
                开始填写
              </Button>
            </div>
          </Stack>
        </form>
      </Panel>
    </>
  );
}
