import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Registration = Schemas['RegistrationAnswers.RegistrationView'];
export type RegistrationSummary = Schemas['RegistrationAnswers.RegistrationSummary'];
export type RegistrationState = Schemas['RegistrationState'];
export type LedgerEntry = Schemas['RegistrationAnswers.LedgerEntryView'];
export type DeskMove = Schemas['RegistrationAnswers.DeskMoveView'];

/** What every dialog of a move gets. */
export type MoveDialogProps = { registration: Registration; onClose: () => void };

export type Submission = Schemas['SubmissionController.SubmissionView'];
export type ContractForm = Schemas['ContractForm'];
export type ContractParty = Schemas['ContractParty'];
export type ContractDocument = Schemas['ContractDocument'];
export type Finding = Schemas['Finding'];
export type DeskFinding = Schemas['FindingController.DeskFinding'];
export type Change = Schemas['ChangeAnswers.ChangeView'];
export type ChangeState = Change['state'];
export type ChangeSummary = Schemas['ChangeAnswers.ChangeSummary'];
export type ChangeMoveName = Change['moves'][number]['move'];
export type ExpertCase = Schemas['ExpertAnswers.ExpertCaseView'];
export type ExpertCaseSummary = Schemas['ExpertAnswers.ExpertCaseSummary'];
export type Opinion = Schemas['ExpertAnswers.OpinionView'];
export type Rating = Schemas['RatingController.RatingView'];
