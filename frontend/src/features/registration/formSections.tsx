import type { ReactNode } from 'react';
import { MoneyText } from '@/ui/text/MoneyText';
import { DictionaryName } from './DictionaryName';
import type { ContractForm, ContractParty } from './types';

export type FormRow = { label: string; path: string; value: ReactNode };
/** A part of the form; findings that fit no row of it stand at its end. */
export type FormSection = { title: string; prefix: string; rows: FormRow[] };

const PARTY_ROLES: Record<string, string> = { SELLER: '卖方', BUYER: '买方', INTERMEDIARY: '中介方' };
const ITEM_KINDS: Record<string, string> = {
  TECHNICAL: '技术性',
  NON_TECHNICAL: '非技术性',
  CARRIER: '技术载体',
};

const code = (dictionary: string, value: string | null | undefined) =>
  value ? <DictionaryName dictionary={dictionary} code={value} /> : undefined;
const yesNo = (value: boolean | null | undefined) =>
  value === null || value === undefined ? undefined : value ? '是' : '否';
const text = (value: string | null | undefined) => value || undefined;
const money = (fen: number | null | undefined) =>
  fen === null || fen === undefined ? undefined : <MoneyText fen={fen} />;

/** The registration form as the desk reads it, in the order of the paper form. */
export function formSections(form: ContractForm): FormSection[] {
  return [
    subject(form),
    term(form),
    parties(form),
    worksheet(form),
    payment(form),
    contents(form),
    patents(form),
    checklist(form),
  ];
}

function subject({ subject: part }: ContractForm): FormSection {
  const kind = part.kind && part.subKind ? `${part.kind}.${part.subKind}` : part.kind;
  return {
    title: '合同概况',
    prefix: 'subject',
    rows: [
      { label: '项目名称', path: 'subject.projectName', value: text(part.projectName) },
      { label: '合同类型', path: 'subject.kind', value: code('contract-kinds', kind) },
      {
        label: '技术领域',
        path: 'subject.technologyField',
        value: code('technology-fields', part.technologyField),
      },
      { label: '规划产业', path: 'subject.industry', value: code('industries', part.industry) },
      {
        label: '知识产权',
        path: 'subject.intellectualProperty',
        value: code('intellectual-property', part.intellectualProperty),
      },
      { label: '计划类别', path: 'subject.planCategory', value: code('plan-categories', part.planCategory) },
      {
        label: '国民经济行业',
        path: 'subject.economicSector',
        value: code('economic-sectors', part.economicSector),
      },
      {
        label: '社会经济目标',
        path: 'subject.socialObjective',
        value: code('social-objectives', part.socialObjective),
      },
      { label: '技术引进', path: 'subject.importedTechnology', value: yesNo(part.importedTechnology) },
      { label: '关联交易', path: 'subject.relatedParties', value: yesNo(part.relatedParties) },
    ],
  };
}

function term({ term: part }: ContractForm): FormSection {
  const until =
    part.validFrom || part.validTo ? `${part.validFrom ?? '—'} 至 ${part.validTo ?? '—'}` : undefined;
  return {
    title: '签订与期限',
    prefix: 'term',
    rows: [
      { label: '签订日期', path: 'term.signedOn', value: text(part.signedOn) },
      { label: '签订地点', path: 'term.signedAt', value: text(part.signedAt) },
      { label: '有效期', path: 'term.validTo', value: until },
    ],
  };
}

function parties(form: ContractForm): FormSection {
  return { title: '当事人', prefix: 'parties', rows: form.parties.map(party) };
}

function party(each: ContractParty, index: number): FormRow {
  return {
    label: PARTY_ROLES[each.role] ?? each.role,
    path: `parties[${index}]`,
    value: (
      <>
        {each.name}
        <br />
        {each.creditCode || '无统一社会信用代码'}
        <br />
        {code('regions', each.region)} {code('party-kinds', each.partyKind)}
      </>
    ),
  };
}

function worksheet({ worksheet: part }: ContractForm): FormSection {
  return {
    title: '金额明细',
    prefix: 'worksheet',
    rows: part.items.map((item, index) => ({
      label: `${ITEM_KINDS[item.kind] ?? item.kind}`,
      path: `worksheet.items[${index}]`,
      value: (
        <>
          {item.name} <MoneyText fen={item.amountFen} />
          {item.quantity ? `，数量 ${item.quantity}，合理 ${item.reasonableQuantity ?? '未填写'}` : ''}
          {item.reason ? <br /> : null}
          {item.reason}
        </>
      ),
    })),
  };
}

function payment({ payment: part }: ContractForm): FormSection {
  return {
    title: '付款与预期',
    prefix: 'payment',
    rows: [
      { label: '付款方式', path: 'payment.form', value: code('payment-forms', part.form) },
      { label: '付款安排', path: 'payment.schedule', value: text(part.schedule) },
      { label: '预计提成', path: 'payment.estimatedRoyaltyFen', value: money(part.estimatedRoyaltyFen) },
      {
        label: '预计新增投资',
        path: 'payment.expectedInvestmentFen',
        value: money(part.expectedInvestmentFen),
      },
      { label: '预计新增产值', path: 'payment.expectedOutputFen', value: money(part.expectedOutputFen) },
    ],
  };
}

function contents({ contents: part }: ContractForm): FormSection {
  const rows: [string, string, string | null | undefined][] = [
    ['标的内容', 'subjectMatter', part.subjectMatter],
    ['履行方式', 'performance', part.performance],
    ['保密', 'confidentiality', part.confidentiality],
    ['成果归属', 'ownership', part.ownership],
    ['收益分成', 'benefitSharing', part.benefitSharing],
    ['验收标准', 'acceptance', part.acceptance],
    ['名词解释', 'definitions', part.definitions],
  ];
  return {
    title: '合同条款要点',
    prefix: 'contents',
    rows: rows.map(([label, name, value]) => ({ label, path: `contents.${name}`, value: text(value) })),
  };
}

function patents({ patents: list }: ContractForm): FormSection {
  return {
    title: '涉及专利',
    prefix: 'patents',
    rows: list.map((patent, index) => ({
      label: patent.title || '未填写名称',
      path: `patents[${index}]`,
      value: [patent.patentNumber || patent.applicationNumber, patent.holder, patent.expiresOn]
        .filter(Boolean)
        .join('，'),
    })),
  };
}

function checklist({ checklist: answers }: ContractForm): FormSection {
  const yes = answers.filter((answer) => answer.yes).length;
  return {
    title: '类别核对',
    prefix: 'checklist',
    rows: answers.length
      ? [
          {
            label: '核对问题',
            path: 'checklist',
            value: `答“是” ${yes} 项，答“否” ${answers.length - yes} 项`,
          },
        ]
      : [],
  };
}
