import { problemOf } from '@/api/problem';
import { tableDate } from '@/lib/dates';
import { DataTable } from '@/ui/data/DataTable';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from '../registration.module.css';
import { useCorrections } from './changeData';
import { CORRECTION_KINDS } from './changeWords';

/** Royalty payments and corrections as they were posted, nothing when there are none. */
export function CorrectionList({ id }: { id: string }) {
  const { data, error } = useCorrections(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data?.length) return null;
  return (
    <Panel title="提成支付与金额更正">
      <DataTable
        caption="提成支付与金额更正"
        rows={data}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          { key: 'on', header: '计入日期', cell: (row) => tableDate(row.countedOn) },
          {
            key: 'kind',
            header: '类型与原因',
            cell: (row) => (
              <>
                {CORRECTION_KINDS[row.kind]}
                <span className={classes.under}>
                  {row.reason}（{row.documentName}）
                </span>
              </>
            ),
          },
          {
            key: 'technical',
            header: '技术性（元）',
            align: 'right',
            cell: (row) => <MoneyText fen={row.technicalFen} unit="yuan" withUnit={false} />,
          },
          {
            key: 'other',
            header: '非技术性（元）',
            align: 'right',
            cell: (row) => <MoneyText fen={row.nonTechnicalFen} unit="yuan" withUnit={false} />,
          },
        ]}
      />
    </Panel>
  );
}
