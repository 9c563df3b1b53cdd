/**
 * What the Law on special institutions says again of the duties of the Code of Criminal Procedure and of the Code on Administrative
 * Offences: where both have opened the duty, the code's finding tells it and names the Law (docs/decisions/0015-one-duty-two-acts.md).
 */
export const restated: Readonly<Record<string, readonly string[]>> = {
  'special-institutions.48.expiry-warning': ['criminal-procedure.152.4.warning'],
  'special-institutions.48.release-at-expiry': ['criminal-procedure.133.2.release', 'criminal-procedure.152.4.release'],
  'special-institutions.48.release-on-act': ['criminal-procedure.14.4.release'],
  'special-institutions.46-9.term-served': ['administrative-offences.50.release'],
};
