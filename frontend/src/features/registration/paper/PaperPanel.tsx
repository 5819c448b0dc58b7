import { Button, Group } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useDownload } from '@/api/useDownload';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import classes from '../registration.module.css';
import type { RegistrationSummary } from '../types';
import { FormButtons } from './FormButtons';
import { usePaper } from './paperData';
import { PAPER_WORDS as words } from './words';

const CERTIFIED = new Set<string>(['REGISTERED', 'CHANGED']);

/** The certificate or the refusal notice of a finished registration, and its form as a sheet at any time. */
export function PaperPanel({ summary }: { summary: RegistrationSummary }) {
  const certified = CERTIFIED.has(summary.state);
  const refused = summary.state === 'REFUSED';
  if (!certified && !refused) return <FormPanel summary={summary} />;
  return (
    <Panel title={refused ? words.refusal : words.certificate}>
      <p className={classes.hint}>{refused ? words.refusalHint : words.hint}</p>
      <PaperButtons id={summary.id} />
      <FormButtons summary={summary} />
    </Panel>
  );
}

function FormPanel({ summary }: { summary: RegistrationSummary }) {
  return (
    <Panel title={words.form}>
      <FormButtons summary={summary} />
    </Panel>
  );
}

function PaperButtons({ id }: { id: string }) {
  const { data, error } = usePaper(id, true);
  const saving = useDownload();
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  return (
    <>
      <Group gap={8} mb={12}>
        <Button component={AppLink} to={`/work/registrations/${id}/paper`}>
          {words.view}
        </Button>
        <Button
          variant="default"
          loading={saving.pending || !data}
          onClick={() =>
            saving.start({
              address: `/api/registrations/${id}/paper.pdf`,
              name: `${data?.fileName ?? words.certificate}.pdf`,
            })
          }
        >
          {words.download}
        </Button>
      </Group>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
    </>
  );
}
