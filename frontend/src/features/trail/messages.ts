export const messages = {
  title: '操作日志',
  lead: '谁在什么时间做了什么。日志只能查看，不能修改。',
  person: '操作人邮箱',
  subjectType: '对象',
  from: '起始日期',
  until: '截止日期',
  at: '时间',
  who: '操作人',
  what: '内容',
  subject: '对象',
  platform: '平台',
  unknown: '已不存在的账号',
  all: '全部',
  onlySubject: '只看此对象',
  onlyThis: '某一对象',
  empty: '没有符合条件的记录',
  emptyHint: '放宽日期，或核对邮箱是否完整。',
  subjects: {
    account: '账号',
    organization: '单位',
    invitation: '邀请',
    listing: '成果或需求',
    achievement: '成果',
    demand: '需求',
    negotiation: '对接',
    contract: '合同',
    registration: '登记',
    indicator: '指标',
    import: '批量导入',
    subscription: '订阅',
    mail: '邮件',
  },
} as const;

export function subjectName(type: string): string {
  return (messages.subjects as Record<string, string>)[type] ?? '其他';
}
