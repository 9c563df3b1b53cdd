/** Object identifiers of the standards and of the Kazakh certificates (shared facts: seen in real test and production certificates). */

export const OID = {
  // CMS, RFC 5652; CAdES, RFC 5126; ESS, RFC 5035
  data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2', contentType: '1.2.840.113549.1.9.3', messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5', signingCertificate: '1.2.840.113549.1.9.16.2.12', signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14', tstInfo: '1.2.840.113549.1.9.16.1.4',
  // names
  commonName: '2.5.4.3', surname: '2.5.4.4', serialNumber: '2.5.4.5', country: '2.5.4.6', locality: '2.5.4.7', state: '2.5.4.8', organisation: '2.5.4.10',
  organisationalUnit: '2.5.4.11', givenName: '2.5.4.42', email: '1.2.840.113549.1.9.1',
  // extensions, RFC 5280
  subjectKeyIdentifier: '2.5.29.14', keyUsage: '2.5.29.15', subjectAltName: '2.5.29.17', issuerAltName: '2.5.29.18', basicConstraints: '2.5.29.19',
  crlNumber: '2.5.29.20', reasonCode: '2.5.29.21', invalidityDate: '2.5.29.24', deltaCrl: '2.5.29.27', issuingDistributionPoint: '2.5.29.28',
  crlDistributionPoints: '2.5.29.31', certificatePolicies: '2.5.29.32', authorityKeyIdentifier: '2.5.29.35', extendedKeyUsage: '2.5.29.37',
  freshestCrl: '2.5.29.46', authorityInfoAccess: '1.3.6.1.5.5.7.1.1', kazakhExtension: '1.2.398.3.3.5',
  // extended key usage
  clientAuth: '1.3.6.1.5.5.7.3.2', emailProtection: '1.3.6.1.5.5.7.3.4', timeStamping: '1.3.6.1.5.5.7.3.8', ocspSigning: '1.3.6.1.5.5.7.3.9',
  person: '1.2.398.3.3.4.1.1', body: '1.2.398.3.3.4.1.2', head: '1.2.398.3.3.4.1.2.1', mayActForBody: '1.2.398.3.3.4.1.2.2', financial: '1.2.398.3.3.4.1.2.3',
  personnel: '1.2.398.3.3.4.1.2.4', employee: '1.2.398.3.3.4.1.2.5',
  // OCSP, RFC 6960
  ocsp: '1.3.6.1.5.5.7.48.1', caIssuers: '1.3.6.1.5.5.7.48.2', ocspBasic: '1.3.6.1.5.5.7.48.1.1', ocspNonce: '1.3.6.1.5.5.7.48.1.2', ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
  ocspArchiveCutoff: '1.3.6.1.5.5.7.48.1.6', ocspExtendedRevoke: '1.3.6.1.5.5.7.48.1.9',
  // time stamp policies of the national authority
  stampGost2004: '1.2.398.3.3.2.6.1', stampRsa: '1.2.398.3.3.2.6.2', stampGost2015: '1.2.398.3.3.2.6.4',
  // digests
  sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1', sha384: '2.16.840.1.101.3.4.2.2', sha512: '2.16.840.1.101.3.4.2.3',
  gost34311: '1.2.398.3.10.1.3.1', gost34311DTest: '1.2.398.3.10.1.3.1.1.0', streebog256: '1.2.398.3.10.1.3.2', streebog512: '1.2.398.3.10.1.3.3',
  // keys and signatures
  rsa: '1.2.840.113549.1.1.1', rsaPss: '1.2.840.113549.1.1.10', mgf1: '1.2.840.113549.1.1.8', rsaSha256: '1.2.840.113549.1.1.11', rsaSha384: '1.2.840.113549.1.1.12',
  rsaSha512: '1.2.840.113549.1.1.13', ec: '1.2.840.10045.2.1', ecdsaSha256: '1.2.840.10045.4.3.2', ecdsaSha384: '1.2.840.10045.4.3.3', ecdsaSha512: '1.2.840.10045.4.3.4',
  p256: '1.2.840.10045.3.1.7', p384: '1.3.132.0.34', p521: '1.3.132.0.35',
  gost2004Key: '1.2.398.3.10.1.1.1.1', gost2004Curve: '1.2.398.3.10.1.1.1.1.1', gost2004Signature: '1.2.398.3.10.1.1.1.2',
  gost256Key: '1.2.398.3.10.1.1.2.1', gost256Curve: '1.2.398.3.10.1.1.2.1.1', gost256Signature: '1.2.398.3.10.1.1.2.3.1',
  gost512Key: '1.2.398.3.10.1.1.2.2', gost512Curve: '1.2.398.3.10.1.1.2.2.1', gost512Signature: '1.2.398.3.10.1.1.2.3.2',
} as const;

/** Time stamp policies that are accepted unless the caller names others. */
export const KAZAKH_STAMP_POLICIES: readonly string[] = [OID.stampGost2004, OID.stampRsa, OID.stampGost2015];
