export const messages = {
  title: '使用指南',
  lead: '按您的角色选择。每份指南说明常做的事、先后顺序和需要知道的规则。',
  missing: '没有这份指南',
  all: '全部指南',
  others: '其他指南',
} as const;
