import { describe, expect, it } from 'vitest';
import { extensions } from '../authority/certificate.ts';
import { authorityExtensions, issue, plainName, signing, twoTier, type Party } from '../cms/testing.ts';
import { sequence } from '../der/write.ts';
import { buildChain } from './chain.ts';
import { readCertificate, type Certificate } from './certificate.ts';

const { root, issuer } = twoTier();
const read = ({ certificate }: Pick<Party, 'certificate'>): Certificate => readCertificate(certificate);
const anchors = { roots: [read(root)], intermediates: [read(issuer)] };
const leaf = read(issue(issuer, 'ECDSA'));

describe('A chain', () => {
  it('goes from the certificate over the known authority to the pinned root', () => {
    const { certificates, failures } = buildChain(leaf, [], anchors);
    expect([failures, certificates.map(({ serial }) => serial)]).toEqual([[], [leaf, read(issuer), read(root)].map(({ serial }) => serial)]);
  });

  it('ends where it is pinned, also at a certificate that is no root of its own', () => {
    expect(buildChain(leaf, [], { roots: [read(issuer)], intermediates: [] })).toMatchObject({ failures: [], certificates: [{ serial: leaf.serial }, { serial: read(issuer).serial }] });
    expect(buildChain(leaf, [], { roots: [leaf], intermediates: [] })).toMatchObject({ failures: [], certificates: [{ serial: leaf.serial }] });
  });

  it('takes the way that holds when there are two', () => {
    const crossed = issue(issue(root, 'ECDSA', { subject: plainName('Lame'), extensions: [extensions.keyUsage(0)] }), 'ECDSA', { subject: issuer.name, key: issuer.key, extensions: authorityExtensions(0) });
    expect(buildChain(leaf, [read(crossed)], anchors).failures).toEqual([]);
  });

  it('does not go in circles', () => {
    const first = issue({ name: plainName('B'), key: issuer.key }, 'ECDSA', { subject: plainName('A'), extensions: authorityExtensions() });
    const second = issue(first, 'ECDSA', { subject: plainName('B'), key: issuer.key, extensions: authorityExtensions() });
    const of = issue(first, 'ECDSA');
    expect(buildChain(read(of), [read(first), read(second)], anchors).failures).toEqual(['chain-incomplete']);
  });

  it('says what weighs most of several ways that lead nowhere', () => {
    const fake = twoTier();
    const far = issue({ name: plainName('Nobody'), key: fake.root.key }, 'ECDSA', { subject: plainName('Far'), extensions: authorityExtensions() });
    const near = issue(far, 'ECDSA', { subject: plainName('Near'), extensions: authorityExtensions() });
    const again = issue(near, 'ECDSA', { subject: fake.issuer.name, key: fake.issuer.key, extensions: authorityExtensions() });
    const others = [fake.issuer, fake.root, again, near, far].map(read);
    for (const order of [others, [...others].reverse()]) expect(buildChain(read(issue(fake.issuer, 'ECDSA')), order, { roots: [], intermediates: [] }).failures).toEqual(['root-not-trusted']);
  });

  it('asks an authority only where the key identifiers agree', () => {
    const marked = issue(root, 'ECDSA', { subject: plainName('Marked'), extensions: [...authorityExtensions(), extensions.subjectKey(issuer.key.publicKey)] });
    const of = (key: Uint8Array): Certificate => read(issue(marked, 'ECDSA', { extensions: [...signing(), extensions.authorityKey(key)] }));
    expect(buildChain(of(issuer.key.publicKey), [read(marked)], anchors).failures).toEqual([]);
    expect(buildChain(of(root.key.publicKey), [read(marked)], anchors).failures).toEqual(['chain-incomplete']);
  });

  it('a certificate that names no authority has none', () => {
    const nameless = issue({ name: sequence(), key: root.key }, 'ECDSA');
    expect(buildChain(read(nameless), [], anchors).failures).toEqual(['chain-incomplete']);
  });
});
