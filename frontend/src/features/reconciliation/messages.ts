import type { DifferenceKind, Settlement } from './types';

export const KIND_NAMES: Record<DifferenceKind, string> = {
  MISSING_HERE: '本平台没有',
  MISSING_THERE: '国家系统没有',
  NUMBER: '登记编号不同',
  PROJECT_NAME: '项目名称不同',
  SELLER: '卖方不同',
  BUYER: '买方不同',
  GROSS_VALUE: '成交额不同',
  TECHNOLOGY_VALUE: '技术交易额不同',
  REGISTERED_ON: '登记日期不同',
  NUMBER_TWICE: '编号重复出现',
  NO_LONGER_COUNTED: '本平台已注销或撤销',
};

/** Sums come in fen. */
export const SUMS: readonly DifferenceKind[] = ['GROSS_VALUE', 'TECHNOLOGY_VALUE'];

export const SETTLEMENT_NAMES: Record<Settlement, string> = {
  OURS_RIGHT: '本平台正确，已报国家系统更正',
  CORRECTED_HERE: '国家系统正确，本平台已作变更或更正登记',
  SAME: '内容一致，只是写法不同',
  NOT_OURS: '不属于本登记机构',
};

export const messages = {
  title: '与国家系统核对',
  lead: '上传国家系统导出的登记清单，逐条对照编号、当事人和金额。核对只列出差异，不会改动任何登记。',
  uploadTitle: '上传导出文件',
  from: '登记日期从',
  to: '到',
  file: '选择导出文件',
  fileHint: 'CSV 或 Excel（.xlsx），20,000 行以内。请保留原表头：表头写明“万元”的列按万元读取',
  periodFirst: '填写导出清单覆盖的登记日期后即可选择文件。',
  history: '核对记录',
  historyEmpty: '还没有核对过',
  historyHint: '上传导出文件后，这里显示每次核对的结果和尚未处理的差异。',
  columns: {
    file: '文件',
    period: '登记日期',
    rows: '清单条数',
    matched: '编号一致',
    differences: '差异',
    open: '未处理',
    at: '核对时间',
  },
  back: '与国家系统核对',
  detail: '核对结果',
  differences: '差异清单',
  onlyOpen: '只看未处理的',
  none: '没有差异',
  noneHint: '清单与本平台的登记一致。',
  noneOpen: '差异都已处理',
  noneOpenHint: '取消“只看未处理的”可查看处理结果。',
  row: '文件行',
  contract: '合同',
  kind: '差异',
  ours: '本平台',
  theirs: '国家系统',
  settlement: '处理',
  settle: '处理',
  settleTitle: '处理这处差异',
  how: '处理结果',
  note: '说明',
  noteHint: '写明核实的依据，例如更正单号。处理结果保存后不能修改。',
  save: '保存处理结果',
  saved: '已保存处理结果',
  nothing: '—',
} as const;
