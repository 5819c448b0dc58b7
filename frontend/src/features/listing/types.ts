import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type AchievementContent = Schemas['AchievementContent'];
export type DemandContent = Schemas['DemandContent'];
export type ListingStatus = Schemas['ListingStatus'];
export type ListingState = Schemas['ListingState'];
export type ListingKind = Schemas['ListingKind'];
export type Completeness = Schemas['Completeness'];
export type OwnAchievement = Schemas['OwnAchievementController.OwnAchievement'];
export type OwnDemand = Schemas['OwnDemandController.OwnDemand'];
export type PublicAchievement = Schemas['PublicAchievementController.PublicAchievement'];
export type PublicDemand = Schemas['PublicDemandController.PublicDemand'];
export type Attachment = Schemas['AttachmentView'];
export type ListingOrigin = Schemas['ListingOrigin'];
export type AttachmentTier = Schemas['AttachmentTier'];
export type AccessView = Schemas['AccessView'];
export type Tier = Schemas['Tier'];
export type Classification = Schemas['Classification'];
export type Contact = Schemas['Contact'];
export type Advantage = Schemas['Benefit.Advantage'];
export type CostComparison = Schemas['Benefit.CostComparison'];
export type IntellectualProperty = Schemas['Rights.IntellectualProperty'];
export type DemandClause = Schemas['DemandClause'];
export type Target = Schemas['Target'];
export type QueuedListing = Schemas['ReviewController.QueuedListing'];
export type PossibleDuplicate = Schemas['ReviewSubject.PossibleDuplicate'];

/** What differs between the two kinds of listing in addresses and words. */
export const KINDS = {
  ACHIEVEMENT: {
    noun: '成果',
    own: '/work/achievements',
    public: '/achievements',
    review: '/work/reviews/achievements',
    mine: '我的成果',
    publish: '发布成果',
    role: 'INSTITUTE_MEMBER',
  },
  DEMAND: {
    noun: '需求',
    own: '/work/demands',
    public: '/demands',
    review: '/work/reviews/demands',
    mine: '我的需求',
    publish: '发布需求',
    role: 'ENTERPRISE_MEMBER',
  },
} as const;
