import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { MoneyText } from '@/ui/text/MoneyText';
import { useCorrections } from '../change/changeData';
import { CORRECTION_KINDS } from '../change/changeWords';

import classes from '../registration.module.css';
import type { Correction } from './types';

/** Royalty payments and settlements as they were posted, nothing when there are none. */
export function CorrectionList({ id }: { id: string }) {
  const { data, error } = useCorrections(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data?.length) return null;
  return (
    <Panel title="提成支付与据实结算" aside="由二审人逐笔登记，按登记当天计入统计">
      <DataTable
        caption="提成支付与据实结算"
        rows={data}
        rowKey={(row) => row.id}
        empty={null}
        columns={columns(id)}
      />
    </Panel>
  );
}

function columns(id: string): readonly Column<Correction>[] {
  return [
    { key: 'on', header: '计入日期', cell: (row) => tableDate(row.countedOn) },
    { key: 'kind', header: '类型与依据', cell: (row) => <Basis id={id} row={row} /> },
    {
      key: 'gross',
      header: '成交额增减（元）',
      align: 'right',
      cell: (row) => <Difference fen={row.technicalFen + row.nonTechnicalFen} />,
    },
    {
      key: 'technology',
      header: '技术交易额增减（元）',
      align: 'right',
      cell: (row) => <Difference fen={row.technicalFen} />,
    },
  ];
}

function Difference({ fen }: { fen: number }) {
  return (
    <>
      {fen > 0 ? '+' : ''}
      <MoneyText fen={fen} unit="yuan" withUnit={false} />
    </>
  );
}

function Basis({ id, row }: { id: string; row: Correction }) {
  return (
    <>
      {CORRECTION_KINDS[row.kind]}
      {row.royalty ? (
        <span className={classes.under}>
          期间 {row.royalty.periodFrom} 至 {row.royalty.periodTo}，{row.royalty.receivedOn} 到账{' '}
          <MoneyText fen={row.royalty.receivedFen} />
          ，凭证号 {row.royalty.voucher}
        </span>
      ) : null}
      {row.settlement ? (
        <span className={classes.under}>
          成交额由估算 <MoneyText fen={row.settlement.estimatedGrossFen} /> 结算为{' '}
          <MoneyText fen={row.settlement.actualGrossFen} />
          ，结算单号 {row.settlement.voucher}
        </span>
      ) : null}
      <span className={classes.under}>{row.reason}</span>
      {row.evidenceReadable ? (
        <DownloadButton
          size="compact-xs"
          variant="subtle"
          address={`/api/registrations/${id}/corrections/${row.id}/evidence`}
          name={row.documentName}
        >
          下载 {row.documentName}
        </DownloadButton>
      ) : (
        <span className={classes.under}>{row.documentName}</span>
      )}
    </>
  );
}
