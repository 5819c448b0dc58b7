import { formatFen } from '@/lib/money';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import type { LateCorrection } from './types';

const words = messages.facts;

export const correctionColumns: readonly Column<LateCorrection>[] = [
  {
    key: 'reference',
    header: words.reference,
    cell: (row) => <AppLink to={`/work/registrations/${row.registrationId}`}>{row.reference}</AppLink>,
  },
  { key: 'project', header: words.project, cell: (row) => row.projectName, secondary: true },
  { key: 'event', header: words.event, cell: (row) => row.eventName },
  { key: 'countedOn', header: words.countedOn, cell: (row) => row.countedOn },
  { key: 'contracts', header: words.contracts, align: 'right', cell: (row) => row.contracts },
  { key: 'gross', header: words.gross, align: 'right', cell: (row) => formatFen(row.grossFen, 'wan') },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => formatFen(row.technologyFen, 'wan'),
  },
  { key: 'ledger', header: words.ledger, align: 'right', secondary: true, cell: (row) => row.ledgerSequence },
];
