import type { Account } from '@/api/session';

export type Role = Account['roles'][number];

export const ROLE_NAMES: Record<Role, string> = {
  INSTITUTE_MEMBER: '高校院所成员',
  ENTERPRISE_MEMBER: '企业成员',
  BROKER: '技术经理人',
  EXPERT: '专家',
  FIRST_REVIEWER: '一审人',
  SECOND_REVIEWER: '二审人',
  ADMINISTRATOR: '平台管理员',
  AUDITOR: '审计员',
  ORGANIZATION_ADMIN: '单位管理员',
};

export const EVERY_ROLE = Object.keys(ROLE_NAMES) as Role[];

export function hasAnyRole(account: Account, anyOf: readonly Role[]): boolean {
  return account.roles.some((role) => anyOf.includes(role));
}
