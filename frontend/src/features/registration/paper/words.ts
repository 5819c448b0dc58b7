export const PAPER_WORDS = {
  certificate: '登记证明',
  refusal: '不予登记通知书',
  form: '登记表',
  view: '查看和打印',
  download: '下载 PDF',
  excel: '登记表 Excel',
  csv: '登记表 CSV',
  hint: '证明带有核验二维码，任何人扫码都能看到登记的当前状态。',
  refusalHint: '通知书写明不予登记的情形和理由。',
  print: '打印',
  back: '返回登记',
  frame: '打印预览',
  file: 'PDF 文件 SHA-256',
  issued: '出具时间',
} as const;

export const CHECK_WORDS = {
  title: '核验登记证明',
  lead: '输入证明上的核验码，或扫描二维码打开本页。这里只显示登记状态和账本记录，不显示金额、当事人和项目内容。',
  code: '核验码',
  codeHelp: '证明下方二维码旁的 20 位字母和数字，可以不输连字符。',
  submit: '核验',
  result: '核验结果',
  none: '没有这份证明',
  noneHint: '请核对核验码。如仍查不到，请向登记机构询问，不要采信手中的证明。',
  ledger: '账本记录',
  ledgerLead: '每一条记录的哈希都与上一条相扣，并收入每日签名的账本树。',
  proof: '下载收录证明',
  certified: '本证明所依据的记录',
  file: '文件 SHA-256',
  fileHint: '用任意工具计算手中 PDF 的 SHA-256，与此一致即未被改动。',
} as const;

type Standing = { label: string; status: string; text: string };

/** What a paper is worth, by the server's word for it. */
export const STANDINGS: Record<string, Standing> = {
  VALID: { label: '登记有效', status: 'REGISTERED', text: '登记现行有效，证明内容未变更。' },
  REPLACED: {
    label: '已变更',
    status: 'CHANGED',
    text: '证明出具后登记已变更，请要求对方出示变更后的证明。',
  },
  CANCELLED: { label: '已注销', status: 'CANCELLED', text: '登记已注销，本证明不再有效。' },
  REVOKED: { label: '已撤销', status: 'REVOKED', text: '登记已撤销，本证明不再有效。' },
  REFUSED: { label: '不予登记', status: 'REFUSED', text: '本通知书真实，该申请未予登记。' },
};
