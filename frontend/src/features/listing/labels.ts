import type { FieldLabels } from '@/app/connected/fieldErrors';
import type { DemandContent, PublicAchievement, Tier } from './types';

type PriceKind = NonNullable<PublicAchievement['content']['terms']['price']['kind']>;
type Operator = NonNullable<DemandContent['targets'][number]['operator']>;
type Visibility = NonNullable<DemandContent['disclosure']['visibility']>;

export const PRICE_KINDS: Record<PriceKind, string> = {
  NEGOTIABLE: '面议',
  FIXED: '一口价',
  RANGE: '价格区间',
  FLOOR: '底价',
  AUCTION: '拍卖',
};

export const OPERATORS: Record<Operator, string> = {
  AT_LEAST: '≥',
  AT_MOST: '≤',
  ABOVE: '>',
  BELOW: '<',
  EQUAL: '=',
  BETWEEN: '介于',
};

export const VISIBILITIES: Record<Visibility, { label: string; hint: string }> = {
  PUBLIC: { label: '公开', hint: '显示单位名称，联系方式对登录用户可见' },
  NAMED: { label: '实名', hint: '显示单位名称，不显示联系方式，只接受平台内对接' },
  ANONYMOUS: { label: '匿名', hint: '不向他人显示单位名称和联系方式' },
};

export const TIERS: Record<Tier, string> = { FIRST: '第一层：一般技术资料', SECOND: '第二层：核心技术资料' };

/** The words beside the fields, by the names that the server uses in its refusals. */
export const ACHIEVEMENT_LABELS: FieldLabels = {
  title: '成果名称',
  summary: '公开简介',
  'classification.technologyField': '技术领域',
  'classification.industry': '重点产业',
  'classification.economicSector': '国民经济行业',
  'classification.keywords': '关键词',
  'maturity.level': '成熟度',
  'maturity.evidence': '成熟度证明',
  'benefit.problemSolved': '解决的问题',
  'benefit.applications': '应用场景',
  'benefit.validationData': '验证数据',
  'benefit.advantages': '优势指标',
  'benefit.advantages.measure': '指标名称',
  'benefit.advantages.own': '本成果',
  'benefit.advantages.today': '现有方案',
  'benefit.advantages.unit': '单位',
  'benefit.costs': '成本对照',
  'benefit.costs.item': '成本项目',
  'benefit.costs.ownFen': '本成果成本',
  'benefit.costs.todayFen': '现有方案成本',
  'benefit.costs.perUnit': '计量单位',
  'rights.owners': '权利人',
  'rights.owners.name': '权利人名称',
  'rights.owners.sharePercent': '份额',
  'rights.completers': '完成人',
  'rights.completers.name': '完成人姓名',
  'rights.completers.organization': '完成人单位',
  'rights.intellectualProperty': '知识产权',
  'rights.intellectualProperty.kind': '知识产权类型',
  'rights.intellectualProperty.number': '知识产权编号',
  'rights.intellectualProperty.applicant': '申请人',
  'rights.intellectualProperty.filedOn': '申请日',
  'rights.intellectualProperty.expiresOn': '到期日',
  'rights.registrationNumber': '国家成果登记号',
  'rights.secret': '涉密',
  'terms.transferModes': '转化方式',
  'terms.price.kind': '价格方式',
  'terms.price.lowFen': '价格',
  'terms.price.highFen': '价格上限',
  'terms.partnerSought': '期望的合作方',
  'terms.validUntil': '有效期至',
  'contact.name': '联系人',
  'contact.phone': '电话',
  'contact.email': '邮箱',
};

export const DEMAND_LABELS: FieldLabels = {
  title: '需求名称',
  'situation.problem': '要解决的问题',
  'situation.presentProcess': '现有工艺或做法',
  'situation.materials': '材料约束',
  'situation.energy': '能耗约束',
  'situation.emissions': '排放约束',
  'situation.standards': '标准约束',
  'situation.testConditions': '可提供的试验条件',
  targets: '量化指标',
  'targets.name': '指标名称',
  'targets.operator': '比较方式',
  'targets.value': '数值',
  'targets.upper': '上限',
  'targets.unit': '单位',
  unquantifiedReason: '无法量化的原因',
  'clauses.items': '逐条要求',
  'clauses.items.text': '逐条要求的内容',
  'clauses.items.value': '逐条要求的数值',
  'clauses.items.upper': '逐条要求的上限',
  'clauses.items.unit': '逐条要求的单位',
  'classification.technologyField': '技术领域',
  'classification.industry': '重点产业',
  'classification.economicSector': '国民经济行业',
  'classification.keywords': '关键词',
  'conditions.budget.lowFen': '预算下限',
  'conditions.budget.highFen': '预算上限',
  'conditions.deadline': '希望解决的期限',
  'conditions.cooperationModes': '合作方式',
  'conditions.intellectualPropertyWish': '知识产权意愿',
  'conditions.minimumMaturity': '最低成熟度',
  'conditions.validUntil': '有效期至',
  'disclosure.visibility': '公开方式',
  'disclosure.secret': '涉密',
  'contact.name': '联系人',
  'contact.phone': '电话',
  'contact.email': '邮箱',
};
