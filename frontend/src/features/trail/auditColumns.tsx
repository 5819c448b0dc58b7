import { UnstyledButton } from '@mantine/core';
import type { components } from '@/api/schema';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { messages, subjectName } from './messages';
import classes from './trail.module.css';

type Line = components['schemas']['AuditTrailController.AuditLine'];

/** @param onSubject narrows the list to one thing */
export function auditColumns(onSubject: (id: string) => void): readonly Column<Line>[] {
  return [
    { key: 'at', header: messages.at, secondary: true, width: 150, cell: (row) => tableTime(row.at) },
    { key: 'who', header: messages.who, secondary: true, cell: (row) => <Person line={row} /> },
    {
      key: 'what',
      header: messages.what,
      unlabelled: true,
      cell: (row) => (
        <>
          {row.detail}
          <span className={classes.phone}>
            {row.personName ?? messages.platform} · {tableTime(row.at)}
          </span>
        </>
      ),
    },
    {
      key: 'subject',
      header: messages.subject,
      unlabelled: true,
      cell: (row) => (
        <UnstyledButton className={classes.subject} onClick={() => onSubject(row.subjectId)}>
          {subjectName(row.subjectType)}
          <span className="visually-hidden">，{messages.onlySubject}</span>
        </UnstyledButton>
      ),
    },
  ];
}

function Person({ line }: { line: Line }) {
  if (!line.personId) return messages.platform;
  return (
    <>
      {line.personName ?? messages.unknown}
      {line.personEmail ? <span className={classes.sub}>{line.personEmail}</span> : null}
    </>
  );
}
