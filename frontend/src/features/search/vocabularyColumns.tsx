import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { EntryActions } from './EntryActions';
import { vocabularyMessages as words } from './messages';
import classes from './search.module.css';
import type { Entry } from './vocabularyData';

/** @param onChange opens an entry for changing; without it the list is only read */
export function vocabularyColumns(onChange: ((entry: Entry) => void) | undefined): readonly Column<Entry>[] {
  const columns: Column<Entry>[] = [
    { key: 'relation', header: words.relation, cell: (row) => words.relations[row.relation] ?? row.relation },
    {
      key: 'terms',
      header: words.terms,
      cell: (row) => <span translate="no">{row.terms.join(row.relation === 'KIND' ? ' › ' : '、')}</span>,
    },
    { key: 'source', header: words.source, secondary: true, cell: (row) => row.source },
    {
      key: 'origin',
      header: words.origin,
      secondary: true,
      cell: (row) => (
        <>
          {row.originName}
          {row.changedAt ? <div className={classes.quiet}>{tableTime(row.changedAt)}</div> : null}
        </>
      ),
    },
    { key: 'state', header: words.state, cell: (row) => (row.enabled ? words.enabled : words.disabled) },
  ];
  if (onChange) {
    columns.push({
      key: 'actions',
      header: words.actions,
      unlabelled: true,
      cell: (row) => <EntryActions entry={row} onChange={onChange} />,
    });
  }
  return columns;
}
