import type { ReactNode } from 'react';
import { formatFen } from '@/lib/money';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { KindText } from './KindText';
import { messages } from './messages';
import classes from './rulepack.module.css';
import type { Pack } from './types';
import { periodWords } from './words';

const words = messages.detail;
type Required = { severity: string; statute?: string | null; kinds?: string[] | null };

/** A pack's rules as a person reads them, in the order in which the desk needs them. */
export function PackContent({ pack }: { pack: Pack }) {
  const { requirements } = pack;
  return (
    <>
      <ClocksPanel pack={pack} />
      <Panel title={words.kinds} padded={false}>
        <Rows
          caption={words.kinds}
          rows={Object.entries(pack.kinds.mapping)}
          rowKey={([from]) => from}
          columns={[
            { key: 'from', header: words.kindFrom, cell: ([from]) => <KindText code={from} /> },
            { key: 'to', header: words.kindTo, cell: ([, to]) => nameOf(pack, to) },
          ]}
        />
      </Panel>
      <Panel title={words.papers} padded={false}>
        <Rows
          caption={words.papers}
          rows={requirements.papers}
          rowKey={(row) => row.code}
          columns={[{ key: 'name', header: words.papers, cell: (row) => row.name }, ...required(pack)]}
        />
      </Panel>
      <Panel title={words.fields} padded={false}>
        <Rows
          caption={words.fields}
          rows={requirements.fields}
          rowKey={(row) => `${row.field} ${row.kinds?.join() ?? ''}`}
          columns={[{ key: 'field', header: words.field, cell: (row) => row.label }, ...required(pack)]}
        />
      </Panel>
      <Panel title={words.tests} padded={false}>
        <Rows
          caption={words.tests}
          rows={requirements.kindTests}
          rowKey={(row) => row.code}
          columns={[
            { key: 'kind', header: words.kindFrom, cell: (row) => <KindText code={row.formKind} /> },
            { key: 'text', header: words.tests, cell: (row) => row.text },
            {
              key: 'expected',
              header: words.expected,
              cell: (row) => (row.expected === 'YES' ? '是' : '否'),
            },
            { key: 'statute', header: words.statute, cell: (row) => row.statute ?? '—' },
          ]}
        />
      </Panel>
      <Panel title={words.grounds}>
        <ul className={classes.list}>
          {pack.refusalGrounds.map((ground) => (
            <li key={ground.code}>{ground.name}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function ClocksPanel({ pack }: { pack: Pack }) {
  const { clocks, expertReview, certificate } = pack;
  const expert = expertReview
    ? `技术交易额满 ${formatFen(expertReview.fromTechnologyValueFen, 'yuan')} 元，${expertReview.opinions} 份意见，${periodWords(expertReview.period)}`
    : words.expertNone;
  return (
    <Panel title={words.clocks}>
      <KeyValue
        facts={[
          { label: words.review, value: periodWords(clocks.review) },
          {
            label: words.supplement,
            value: clocks.supplement ? periodWords(clocks.supplement) : words.supplementNone,
          },
          {
            label: words.restart,
            value: clocks.supplementRestartsReview ? words.restarts : words.restartsOpen,
          },
          { label: words.expert, value: expert },
          { label: words.certificate, value: `${certificate.title}：${certificate.text}` },
          { label: words.refusalMark, value: certificate.refusalMark },
        ]}
      />
    </Panel>
  );
}

function nameOf(pack: Pack, code: string): string {
  return pack.kinds.names.find((kind) => kind.code === code)?.name ?? code;
}

function required<Row extends Required>(pack: Pack): Column<Row>[] {
  const kinds = (row: Row) => row.kinds?.map((kind) => nameOf(pack, kind)).join('、') ?? words.allKinds;
  return [
    { key: 'weight', header: words.weight, width: 80, cell: (row) => messages.weights[row.severity] },
    { key: 'kinds', header: words.forKinds, cell: kinds },
    { key: 'statute', header: words.statute, cell: (row) => row.statute || '—' },
  ];
}

type RowsProps<Row> = {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
};

function Rows<Row>(props: RowsProps<Row>): ReactNode {
  return <DataTable {...props} empty={<EmptyState title={messages.never} />} />;
}
