/**
 * XML signatures of the double, in the form that the recorded answers have. Kepil itself signs no XML: this serves the replay of the recorded pairs
 * only, and takes documents that are canonical as they stand.
 */
import { createHash } from 'node:crypto';
import type { Issued } from '../authority/authority.ts';

const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const NAMESPACE = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';

/** The document with an enveloped signature by an RSA key, or the words of the parser's refusal. */
export function signXml(xml: string, { key, certificate }: Issued): { readonly xml: string } | { readonly refusal: string } {
  const end = /<\/[\w:.-]+>\s*$/.exec(xml);
  if (!end) {
    const lines = xml.split('\n');
    return { refusal: `org.xml.sax.SAXParseException; lineNumber: ${lines.length}; columnNumber: ${(lines.at(-1) ?? '').length + 1}; XML document structures must start and end within the same entity.` };
  }
  if (key.algorithm !== 'RSA') return { refusal: 'the double signs XML with RSA keys only' };
  const digest = createHash('sha256').update(xml).digest('base64');
  const signedInfo = (opening: string): string =>
    `<${opening}>\n<ds:CanonicalizationMethod Algorithm="${C14N}"></ds:CanonicalizationMethod>\n`
    + '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>\n<ds:Reference URI="">\n<ds:Transforms>\n'
    + '<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></ds:Transform>\n'
    + `<ds:Transform Algorithm="${C14N}#WithComments"></ds:Transform>\n</ds:Transforms>\n`
    + '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>\n'
    + `<ds:DigestValue>${digest}</ds:DigestValue>\n</ds:Reference>\n</ds:SignedInfo>`;
  // Canonical form: the namespace in view is written on the apex element.
  const value = Buffer.from(key.sign(Buffer.from(signedInfo(`ds:SignedInfo ${NAMESPACE}`)))).toString('base64');
  const signature = `<ds:Signature ${NAMESPACE}>\n${signedInfo('ds:SignedInfo')}\n<ds:SignatureValue>\n${value}\n</ds:SignatureValue>\n<ds:KeyInfo>\n<ds:X509Data>\n`
    + `<ds:X509Certificate>${Buffer.from(certificate).toString('base64')}</ds:X509Certificate>\n</ds:X509Data>\n</ds:KeyInfo>\n</ds:Signature>`;
  return { xml: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>${xml.slice(0, end.index)}${signature}${xml.slice(end.index)}` };
}
