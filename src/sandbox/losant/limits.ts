/** What a user's own sandbox may hold: all limits of schema `me`. `dataTTL` is in seconds, `storage` in bytes. */
export const userLimits: Readonly<Record<string, number>> = {
  apitoken: 20,
  application: 2,
  applicationcertificate: 10,
  applicationcertificateauthority: 2,
  applicationkey: 20,
  credential: 10,
  dashboard: 4,
  datatable: 4,
  device: 20,
  devicerecipe: 4,
  experiencedomain: 1,
  experienceendpoint: 20,
  experiencegroup: 5,
  experienceslug: 2,
  experienceuser: 20,
  experienceversion: 4,
  experienceview: 20,
  file: 100,
  flow: 20,
  integration: 2,
  notebook: 2,
  privatefile: 100,
  resourcejob: 2,
  webhook: 10,
  dataTTL: 2_592_000,
  payload: 1_000_000,
  storage: 1_000_000_000,
  notebookMinutesPerRun: 5,
  notebookMinutesPerMonth: 20,
  notebookInParallel: 1,
  experienceFlowSlots: 2,
  applicationFlowSlots: 2,
  systemInterval: 60,
};

/** What an organization with so many seats may hold: all limits of schema `org`, one more than a user has. */
export function orgLimits(seats: number): Readonly<Record<string, number>> {
  const scaled = Object.entries(userLimits).map(([name, limit]) => [name, limit * seats] as const);
  // These three are times and rates with bounds of their own, and do not grow with the seats.
  return {
    ...Object.fromEntries(scaled),
    dataTTL: 31_536_000,
    notebookMinutesPerRun: 60,
    systemInterval: 30,
    member: seats,
  };
}
