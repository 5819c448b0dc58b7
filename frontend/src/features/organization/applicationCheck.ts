import type { FieldError } from '@/ui/form/ErrorSummary';
import { messages } from './messages';
import type { Application } from './types';

const { fields, apply } = messages;

/** The labels of the application's fields by the server's names. */
export const APPLICATION_LABELS: Readonly<Record<string, string>> = {
  'profile.name': fields.name,
  'profile.regionCode': fields.regionCode,
  'profile.partyKind': fields.partyKind,
  'profile.stateOwned': fields.stateOwned,
  'profile.address': fields.address,
  'profile.contactName': fields.contactName,
  'profile.contactPhone': fields.contactPhone,
  'profile.introduction': fields.introduction,
  creditCode: fields.creditCode,
  kind: fields.kind,
  'person.name': apply.personName,
  'person.email': apply.email,
  'person.phone': apply.phone,
  password: apply.password,
};

const OF_PERSON = /^(person\.|password)/;

/** The step on which a field stands. */
export function stepOf(field: string): number {
  return OF_PERSON.test(field) ? 1 : 0;
}

/** What a person would otherwise learn only after sending; the server's word is final. */
export function missingOn(step: number, application: Application): FieldError[] {
  return values(application)
    .filter(([field, value]) => stepOf(field) === step && !value.trim())
    .map(([field]) => error(field, apply.missing))
    .concat(step === 0 && wrongCode(application.creditCode) ? [error('creditCode', apply.codeWrong)] : []);
}

function values({ profile, creditCode, person, password }: Application): [string, string][] {
  return [
    ['creditCode', creditCode],
    ['profile.name', profile.name],
    ['profile.regionCode', profile.regionCode],
    ['profile.partyKind', profile.partyKind],
    ['profile.contactName', profile.contactName],
    ['profile.contactPhone', profile.contactPhone],
    ['person.name', person.name],
    ['person.email', person.email],
    ['person.phone', person.phone],
    ['password', password],
  ];
}

function wrongCode(code: string): boolean {
  return code.trim() !== '' && !/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code.trim().toUpperCase());
}

function error(field: string, message: string): FieldError {
  return { field, message, label: APPLICATION_LABELS[field] ?? field };
}
