import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Profile = Schemas['ProfileBody'];
export type Application = Schemas['ApplicationBody'];
export type OrganizationAnswer = Schemas['OrganizationAnswer'];
export type Member = Schemas['MemberAnswer'];
export type PendingInvitation = Schemas['MemberController.PendingInvitation'];
export type IssuedLink = Schemas['LinkAnswer'];
export type OrganizationKind = OrganizationAnswer['kind'];
export type OrganizationState = OrganizationAnswer['state'];
export type Decision = Schemas['OrganizationController.OrganizationDecisionBody']['decision'];

export type Correction = Schemas['CorrectionController.CorrectionLine'];

/** The parts of an organisation that its form shows. */
export function profileOf(organization: OrganizationAnswer): Profile {
  const { name, regionCode, partyKind, stateOwned, address, contactName, contactPhone, introduction } =
    organization;
  return { name, regionCode, partyKind, stateOwned, address, contactName, contactPhone, introduction };
}
