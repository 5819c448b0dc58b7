import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import classes from './brokerage.module.css';
import { type Subject, useDeleteNote, useNotesAbout, useWriteNote } from './brokerageData';
import { messages } from './messages';

const words = messages.note;

/** The own organisation's notes about one subject. */
export function NotesButton({ subject, title }: { subject: Subject; title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-label={`${words.open}：${title}`}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      {open ? <NotesDialog subject={subject} title={title} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type NotesDialogProps = { subject: Subject; title: string; onClose: () => void };

function NotesDialog({ subject, title, onClose }: NotesDialogProps) {
  const [text, setText] = useState('');
  const { data, error } = useNotesAbout(subject);
  const write = useWriteNote(() => setText(''));
  const remove = useDeleteNote();
  const problem = write.problem ?? remove.problem ?? (error ? problemOf(error) : undefined);
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${words.title}：${title}`}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      <Stack>
        <div className={classes.quiet}>{words.lead}</div>
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Textarea
          label={words.text}
          autosize
          minRows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button
            loading={write.pending}
            disabled={!text.trim()}
            onClick={() => write.start({ ...subject, text })}
          >
            {words.save}
          </Button>
        </div>
        {!data && !error ? <SkeletonRows rows={2} height={40} /> : null}
        <ul className={classes.notes}>
          {data?.map((note) => (
            <li key={note.id}>
              <p className={classes.noteText}>{note.text}</p>
              <p className={classes.quiet}>
                {note.authorName} · {tableTime(note.writtenAt)}{' '}
                {note.own ? (
                  <Button variant="subtle" size="compact-sm" onClick={() => remove.start(note.id)}>
                    {words.remove}
                  </Button>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </Stack>
    </Modal>
  );
}
