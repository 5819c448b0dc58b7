import type { AchievementContent } from '../types';

/** A draft with nothing in it yet. */
export const emptyAchievement: AchievementContent = {
  title: '',
  summary: '',
  classification: { technologyField: '', industry: '', economicSector: '', keywords: [] },
  maturity: { level: null, evidence: '' },
  benefit: { problemSolved: '', applications: '', advantages: [], costs: [], validationData: '' },
  rights: {
    owners: [],
    completers: [],
    intellectualProperty: [],
    registrationNumber: '',
    fiscalProject: false,
    secret: false,
  },
  terms: {
    transferModes: [],
    price: { kind: null, lowFen: null, highFen: null },
    partnerSought: '',
    validUntil: null,
  },
  contact: { name: '', phone: '', email: '' },
};
