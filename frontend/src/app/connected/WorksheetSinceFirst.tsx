import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { MoneyText } from '@/ui/text/MoneyText';
import { explained, type WorksheetDifference, type WorksheetLine } from './worksheetDifference';

type WorksheetSinceFirstProps = {
  contractId: string;
  /** Compared with the first one; the contract as it stands when left out. */
  submission?: number;
  /** Changes with each save, so that it is asked for again. */
  version?: number;
};

/** What has become of the worksheet since the seller first declared it; nothing while it is the same. */
export function WorksheetSinceFirst({ contractId, submission, version }: WorksheetSinceFirstProps) {
  const { data, error } = useQuery({
    queryKey: ['contracts', contractId, 'worksheet-difference', submission ?? version ?? 0],
    queryFn: () =>
      answerOf(
        api.GET('/api/contracts/{id}/worksheet-difference', {
          params: { path: { id: contractId }, query: submission ? { submission } : {} },
        }),
      ),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  const difference = data?.[0];
  return difference ? <Difference difference={difference} /> : null;
}

const columns: readonly Column<WorksheetLine>[] = [
  { key: 'name', header: '项目', cell: ({ before, after }) => (after ?? before)?.name || '未命名' },
  { key: 'why', header: '变化与影响', cell: explained },
  {
    key: 'before',
    header: '首次申报（元）',
    align: 'right',
    cell: ({ before }) => (before ? <MoneyText fen={before.amountFen} unit="yuan" withUnit={false} /> : '—'),
  },
  {
    key: 'after',
    header: '现在（元）',
    align: 'right',
    cell: ({ after }) => (after ? <MoneyText fen={after.amountFen} unit="yuan" withUnit={false} /> : '—'),
  },
];

function Difference({ difference: { before, after, lines } }: { difference: WorksheetDifference }) {
  const changed = lines.filter(({ fate }) => fate !== 'SAME');
  if (changed.length === 0) return null;
  const kept = lines.length - changed.length;
  return (
    <Panel title="金额核定：与首次申报的差异" aside={kept > 0 ? `另有 ${kept} 项没有变化` : undefined}>
      <KeyValue
        facts={[
          {
            label: '合同成交额',
            value: <Moved from={before.transactionValueFen} to={after.transactionValueFen} />,
          },
          {
            label: '技术交易额',
            value: <Moved from={before.technologyValueFen} to={after.technologyValueFen} />,
          },
        ]}
      />
      <DataTable
        caption="与首次申报的差异"
        rows={changed.map((line, index) => ({ ...line, key: `${index}` }))}
        rowKey={({ key }) => key}
        empty={null}
        columns={columns}
      />
    </Panel>
  );
}

function Moved({ from, to }: { from: number; to: number }) {
  if (from === to) return <MoneyText fen={to} />;
  return (
    <>
      首次 <MoneyText fen={from} />
      ，现在 <MoneyText fen={to} />（{to > from ? '增加' : '减少'} <MoneyText fen={Math.abs(to - from)} />）
    </>
  );
}
