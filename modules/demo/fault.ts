/** Breaches that the generator knows how to commit, each at one point of an otherwise lawful course. */

/** The norm that is broken, where one is meant above all; a fault may break its neighbours too. */
export const faultNorms = {
  'protocol-late': 'criminal-procedure.131.2.protocol',
  'protocol-incomplete': 'criminal-procedure.131.2.fields',
  'prosecutor-notice-late': 'criminal-procedure.131.3.prosecutor',
  'prosecutor-notice-missing': 'criminal-procedure.131.3.prosecutor',
  'relative-notice-missing': 'criminal-procedure.135.relative',
  'place-notice-missing': 'special-institutions.7.relative-place',
  'embassy-notice-missing': 'criminal-procedure.135.embassy',
  'interrogation-late': 'criminal-procedure.64.3.interrogation',
  'no-order-at-admission': 'special-institutions.5.temporary-isolator-detained',
  'petition-late': 'criminal-procedure.147.3.late',
  'judge-late': 'criminal-procedure.148.2.decision',
  'uncovered-gap': 'criminal-procedure.14.coverage',
  'qualification-late': 'criminal-procedure.139.1.custody',
  'warning-missing': 'criminal-procedure.152.4.warning',
  'warning-late': 'criminal-procedure.152.4.warning',
  'release-late': 'criminal-procedure.14.coverage',
  'never-released': 'criminal-procedure.14.coverage',
  'extension-beyond-18-months': 'criminal-procedure.151.5.maximum',
  'ivs-over-30-days': 'criminal-procedure.150.1.limit',
  'transfer-over-30-days': 'special-institutions.12.stay',
  'certificate-missing': 'special-institutions.48.certificate',
  'complaint-late': 'criminal-procedure.101.2.prosecutor',
  'admin-arrest-overstay': 'administrative-offences.50.release',
  'admin-relatives-missing': 'special-institutions.46-6.relatives-placement',
  'receiver-order-late': 'special-institutions.46-1.order-to-court',
  'receiver-interview-late': 'special-institutions.46-2.interview',
} as const satisfies Readonly<Record<string, string>>;
export type Fault = keyof typeof faultNorms;
