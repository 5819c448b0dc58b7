import { type APIResponse, expect, type Page } from '@playwright/test';
import type { components } from '../../src/api/schema';
import { creditCode } from '../support/creditCode';
import { dayBefore, dayOfYearsAhead } from '../support/days';
import { pdfOf } from '../support/pdf';
import { authorization } from '../support/people';

type Schemas = components['schemas'];
type Contract = Schemas['ContractBodies.ContractResponse'];
type Form = Schemas['ContractForm'];
type Registration = Schemas['RegistrationAnswers.RegistrationView'];

export type Deal = { project: string; technologyYuan: number; stamp: string };
export type Filed = { id: string; contractId: string; reference: string; project: string; codeEnd: string };

/** A development contract of the person's institute up to its submission; filling the form in is the journey's part. */
export async function submitContract(applicant: Page, deal: Deal): Promise<Filed> {
  const headers = await authorization(applicant);
  const drafted: Contract = await answered(
    applicant.request.post('/api/contracts', {
      headers,
      data: { projectName: deal.project, importedTechnology: false },
    }),
  );
  const address = `/api/contracts/${drafted.id}`;
  const filled: Contract = await answered(
    applicant.request.put(`${address}/form`, {
      headers: { ...headers, 'If-Match': `"${drafted.version}"` },
      data: formOf(drafted.form, deal),
    }),
  );
  const attached: Contract = await answered(
    applicant.request.post(`${address}/documents`, {
      headers: { ...headers, 'If-Match': `"${filled.version}"` },
      multipart: {
        purpose: 'CONTRACT_TEXT',
        file: { name: '合同.pdf', mimeType: 'application/pdf', buffer: textOf(deal) },
      },
    }),
  );
  const { summary }: Registration = await answered(
    applicant.request.post('/api/registrations', {
      headers: { ...headers, 'If-Match': `"${attached.version}"` },
      data: { contractId: drafted.id },
    }),
  );
  const seller = filled.form.parties.find((party) => party.role === 'SELLER');
  return {
    id: summary.id,
    contractId: drafted.id,
    reference: summary.reference,
    project: deal.project,
    codeEnd: seller?.creditCode.slice(-4) ?? '',
  };
}

async function answered<T>(answer: Promise<APIResponse>): Promise<T> {
  const response = await answer;
  expect(response.ok(), `${response.url()}: ${response.ok() ? '' : await response.text()}`).toBe(true);
  return response.json();
}

function formOf(drafted: Form, { project, technologyYuan, stamp }: Deal): Form {
  const buyer: Schemas['ContractParty'] = {
    role: 'BUYER',
    organizationId: null,
    name: `昆北精密制造有限公司${stamp}`,
    creditCode: creditCode(stamp),
    country: 'CN',
    region: '150203',
    partyKind: '150',
    contactName: '演示·白工',
    contactPhone: '0472-5550199',
  };
  return {
    ...drafted,
    subject: {
      ...drafted.subject,
      projectName: project,
      kind: 'DEVELOPMENT',
      subKind: 'COMMISSIONED',
      technologyField: '05',
      industry: 'RARE_EARTH_STEEL',
      intellectualProperty: 'TECHNICAL_SECRET',
      planCategory: 'OUTSIDE',
      economicSector: '31',
      socialObjective: '10',
      relatedParties: false,
    },
    term: {
      signedOn: dayBefore(7),
      validFrom: dayBefore(7),
      validTo: dayOfYearsAhead(2),
      signedAt: '内蒙古自治区包头市',
    },
    parties: [...drafted.parties.filter(({ role }) => role === 'SELLER').map(reachable), buyer],
    payment: { ...drafted.payment, form: 'INSTALLMENTS', schedule: '签订后十日内支付三成，验收后付清。' },
    worksheet: {
      items: [item('TECHNICAL', '研究开发费', technologyYuan), item('NON_TECHNICAL', '中试设备', 200_000)],
    },
    contents: CONTENTS,
    checklist: CHECKLIST.map(([question, yes]) => ({ question, yes })),
  };
}

const reachable = (party: Schemas['ContractParty']) => ({
  ...party,
  contactName: '演示·李研究员',
  contactPhone: '0472-5550001',
});

const item = (kind: Schemas['WorksheetItem.ItemKind'], name: string, yuan: number) => ({
  kind,
  name,
  amountFen: yuan * 100,
  reason: '按预算表列支',
  evidence: '经费预算表',
});

const CONTENTS: Schemas['ContractContents'] = {
  subjectMatter: '开发稀土钢连铸保护渣及其在线熔化控制系统，板坯表面纵裂率不高于 0.5%。',
  performance: '自签订起两年，在受托方实验室和委托方连铸车间分三期实施。',
  confidentiality: '双方对配方和工艺参数保密，期限为合同终止后五年。',
  ownership: '研究开发成果由双方共有。',
  benefitSharing: '共有成果的转让收益各得一半。',
  acceptance: '连续浇注三十炉，由双方按附件指标逐项验收。',
  definitions: '',
};

const CHECKLIST = [
  ['DEV_GOAL', true],
  ['DEV_NOT_YET_HELD', true],
  ['DEV_INNOVATION', true],
  ['DEV_ADJUSTMENT_ONLY', false],
  ['DEV_TEST_ONLY', false],
] as const;

/** Names another total than the form, for a reviewer to notice. */
function textOf({ project, technologyYuan, stamp }: Deal): Buffer {
  return pdfOf(
    '技术开发（委托）合同',
    `项目名称：${project}。`,
    `委托方：昆北精密制造有限公司${stamp}。`,
    `本合同研究开发经费总额为 ${technologyYuan} 元，试验设备另行结算。`,
    '研究开发成果由双方共有。履行期限为两年。',
  );
}
