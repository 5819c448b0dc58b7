import { Button, FileButton, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import classes from './calendar.module.css';
import { CALENDAR, checkCalendar, proposeCalendar, useCalendar } from './calendarData';
import { DownloadYear } from './DownloadYear';
import { messages } from './messages';
import { ReportPanels } from './ReportPanels';
import type { Report } from './types';

const words = messages.check;
const LONGEST_SOURCE = 200;

type Checked = { file: File; report: Report };

/** Choose a year and its file, read what it would do, hand it in for the second look. */
export function EnterYearPage() {
  const navigate = useNavigate();
  const { data } = useCalendar();
  const [typed, setTyped] = useState<number>();
  const [source, setSource] = useState('');
  const [checked, setChecked] = useState<Checked>();
  const year = typed ?? data?.missing[0] ?? new Date().getFullYear() + 1;
  const check = useAction({
    run: async (file: File) => ({ file, report: await checkCalendar(file, year) }),
    onDone: setChecked,
  });
  const propose = useAction({
    run: (file: File) => proposeCalendar(file, year, source),
    success: words.done,
    invalidates: [CALENDAR],
    onDone: ({ summary }) => navigate(`/work/calendar/${summary.id}`),
  });
  const problem = propose.problem ?? check.problem;
  const latest = data?.years[0]?.year;
  const choose = (file: File | null) => {
    setChecked(undefined);
    if (file) check.start(file);
  };
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: messages.title, to: '/work/calendar' }, { label: words.title }]}
      />
      <div className={classes.stack}>
        <Panel>
          <div className={classes.form}>
            <NumberInput
              label={words.year}
              required
              min={2020}
              max={2099}
              value={year}
              onChange={(value) => {
                setTyped(Number(value));
                setChecked(undefined);
              }}
            />
            <TextInput
              label={words.source}
              description={words.sourceHint}
              required
              maxLength={LONGEST_SOURCE}
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <p className={classes.note}>{words.fileHint}</p>
            <div className={classes.row}>
              <FileButton accept=".csv,.xlsx" onChange={choose} inputProps={{ 'aria-label': words.file }}>
                {(props) => (
                  <Button {...props} variant={checked ? 'default' : 'filled'} loading={check.pending}>
                    {checked ? words.again : words.choose}
                  </Button>
                )}
              </FileButton>
              {checked ? <span>{checked.file.name}</span> : null}
              {latest ? <DownloadYear year={latest} label={words.form} /> : null}
            </div>
            {problem ? <ProblemAlert problem={problem} /> : null}
            {checked ? (
              <div className={classes.row}>
                <Button
                  disabled={!source.trim()}
                  loading={propose.pending}
                  onClick={() => propose.start(checked.file)}
                >
                  {words.submit}
                </Button>
                <span className={classes.note}>{source.trim() ? words.sound : words.sourceFirst}</span>
              </div>
            ) : null}
          </div>
        </Panel>
        {checked ? <ReportPanels report={checked.report} made={false} /> : null}
      </div>
    </>
  );
}
