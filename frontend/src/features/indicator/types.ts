import type { components, paths } from '@/api/schema';

type Schemas = components['schemas'];

export type StatFigure = Schemas['StatisticsViews.StatFigure'];
export type StatScope = Schemas['StatisticsViews.StatScope'];
export type StatContract = Schemas['StatisticsViews.StatContract'];
export type StatDashboard = Schemas['StatisticsController.StatDashboard'];
export type StatBreakdown = Schemas['StatisticsController.StatBreakdown'];
export type StatCrossTable = Schemas['StatisticsController.StatCrossTable'];
export type StatFlow = Schemas['StatisticsController.StatFlow'];
export type YearForecast = Schemas['OutlookController.YearForecast'];
export type ForecastTest = Schemas['OutlookController.ForecastTest'];
export type Pipeline = Schemas['OutlookController.Pipeline'];
export type ReportSummary = Schemas['ReportViews.ReportSummary'];
export type LateCorrection = Schemas['ReportViews.LateCorrection'];
export type PublicYear = Schemas['PublicIndicatorController.PublicYear'];
export type Dimension = Schemas['Dimension'];

/** What a figure is narrowed by; the same words stand in the page's address. */
export type StatQuery = NonNullable<paths['/api/indicator/dashboard']['get']['parameters']['query']>;
export type FilterName = Exclude<keyof StatQuery, 'period' | 'asOf'>;
