#!/usr/bin/env bash
# Checks a sealed case package with coreutils, openssl and python only; shares nothing with Kepil. See verify-a-package.md.
#   bash verify-package.sh package.zip roots.pem [number of the case]      exit: 0 it holds, 1 it does not, 2 wrong command
set -u -o pipefail; export LC_ALL=C
[ $# -ge 2 ] && [ -r "$1" ] && [ -r "$2" ] || { sed -n 3p "$0" >&2; exit 2; }
work=$(mktemp -d) || exit 2; trap 'rm -rf "$work"' EXIT
roots=$(realpath "$2"); bad=0; say() { echo "$*"; bad=1; }
# 1. The archive, the inventory and the names; the files are laid out only when these hold.
python3 - "$1" "$work" "${3-}" <<'PYTHON' || { echo "DOES NOT HOLD"; exit 1; }
import calendar, hashlib, json, os, re, struct, sys, time, zlib; sys.excepthook = lambda kind, error, trace: print('the package cannot be read:', kind.__name__, error)
f = open(sys.argv[1], 'rb'); size = os.fstat(f.fileno()).st_size; work, case = sys.argv[2:4]; bad = []
def die(*words): print(*words); sys.exit(1)
def need(holds, *words): holds or bad.append(words) or print(*words)
def at(place, n):
    if place < 0 or place + n > size: die('the archive is cut off')
    f.seek(place); return f.read(n)
def wide(extra, *fields):                       # sizes of 64 bits stand in an extra field
    while len(extra) >= 4:
        kind, n = struct.unpack('<HH', extra[:4])
        if kind == 0x7075: die('a second name in an extra field')
        if kind == 1: rest = list(struct.unpack('<%dQ' % (n // 8), extra[4:4 + n // 8 * 8])); return [rest.pop(0) if v == 2**32 - 1 and rest else v for v in fields]
        extra = extra[4 + n:]
    return list(fields)
sig, d1, d2, n1, n, length, offset, comment = struct.unpack('<I4H2IH', at(size - 22, 22)); stop = size - 22
if sig != 0x06054b50 or comment or d1 or d2 or n1 != n or at(0, 4) != b'PK\3\4': die('not a whole archive on one disk')
if size > 98 and at(size - 42, 4) == b'PK\6\7':
    stop = size - 98; sig, _, _, _, d1, d2, n1, n, length, offset = struct.unpack('<IQ2H2I4Q', at(stop, 56))
    if sig != 0x06064b50 or d1 or d2 or n1 != n or struct.unpack('<Q', at(size - 34, 8))[0] != stop: die('the end of the archive is damaged')
if offset + length != stop: die('the directory does not end where the archive ends')
p, next_at, files, known = offset, 0, {}, set()
for _ in range(n):
    sig, made, _, flags, method, _, _, crc, packed, real, nl, xl, cl, disk, _, mode, start = struct.unpack('<I6H3I5H2I', at(p, 46))
    name = at(p + 46, nl); real, packed, start = wide(at(p + 46 + nl, xl), real, packed, start); p += 46 + nl + xl + cl
    if sig != 0x02014b50 or disk or p > stop: die('the directory is damaged')
    if flags & 0x41 or method or packed != real: die(name, 'is encrypted, compressed, or not of its declared size')
    if not re.fullmatch(rb'delo-[A-Za-z0-9.-]+(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+', name) or (made >> 8 == 3 and mode >> 28 not in (0, 8)): die(name, 'may not be the name of a file')
    if name.lower() in known or known.add(name.lower()): die(name, 'occurs twice, or differs by case only')
    sig, _, flags2, method2, _, _, crc2, packed2, real2, nl2, xl2 = struct.unpack('<I5H3I2H', at(start, 30))
    real2, packed2 = wide(at(start + 30 + nl2, xl2), real2, packed2); data = start + 30 + nl2 + xl2
    same = (crc2, packed2, real2) == (crc, packed, real) or (flags & 8 and not (crc2 or packed2 or real2))
    if start != next_at or sig != 0x04034b50 or at(start + 30, nl2) != name or flags2 != flags or method2 != method or not same: die(name, 'is not where or what the directory says')
    next_at = data + real
    if flags & 8:
        n16 = at(next_at, 20); zip64 = n16[:16] != struct.pack('<4I', 0x08074b50, crc, packed, real) or n16[16:] not in (b'PK\3\4', b'PK\1\2')
        if zip64 and at(next_at, 24) != struct.pack('<2I2Q', 0x08074b50, crc, packed, real): die(name, 'ends with a wrong descriptor')
        next_at += 24 if zip64 else 16
    files[name] = (data, real, crc)
if next_at != offset or p != stop: die('hidden bytes in the archive')
base = next(iter(files)).split(b'/')[0].decode()
files = {k.decode()[len(base) + 1:] if k.startswith(base.encode() + b'/') else die(k, 'is outside of', base): v for k, v in files.items()}
def whole(name): return at(*files[name][:2]) if name in files else die(name, 'is missing')
def line(raw, *keys):                           # one written form: no key twice, no other spelling of the same
    value = json.loads(raw)
    if type(value) is not dict or tuple(value) != keys or json.dumps(value, ensure_ascii=False, separators=(',', ':')).encode() != raw: die('a line of the inventory is not in its final form:', raw[:80])
    return value
def root(hashes):
    while len(hashes) > 1: hashes = [hashlib.sha256(b'\1' + b''.join(hashes[i:i + 2])).digest() if i + 1 < len(hashes) else hashes[i] for i in range(0, len(hashes), 2)]
    return (hashes or [hashlib.sha256().digest()])[0].hex()
first, *rest, last = whole('opis.jsonl').split(b'\n'); last and die('the inventory is cut off')
try: head, docs = line(first, *'kepil case at volumes documents sheets bytes signers root'.split()), [line(r, *'seq vol pos sheetFrom sheetTo docId path size sha256 sigs'.split()) for r in rest]
except ValueError: die('the inventory cannot be read')
need(head['kepil'] == 'opis/1' and 'delo-' + head['case'] == base and case in ('', head['case']), 'the inventory is of case', head['case'])
need(root([hashlib.sha256(b'\0' + r).digest() for r in rest]) == head['root'], 'the lines do not give the signed root')
need([head[k] for k in ('volumes', 'documents', 'sheets', 'bytes')] == [len({d['vol'] for d in docs}), len(docs), sum(d['sheetTo'] - d['sheetFrom'] + 1 for d in docs), sum(d['size'] for d in docs)], 'the counts differ')
last, payload, ids, signatures = (0, 0, 0, 0), [], set(), []
for d in docs:
    seq, vol, pos, sheet = last; new = d['vol'] == vol + 1; path = 'data/tom-%03d/%04d.' % (d['vol'], d['pos'])
    need((d['seq'], d['vol'], d['pos'], d['sheetFrom']) == (seq + 1, vol + new or 1, 1 if new else pos + 1, 1 if new else sheet + 1) and d['sheetTo'] >= d['sheetFrom'], 'order broken at document', d['seq'])
    need(re.fullmatch(re.escape(path) + '(?!p7s)[a-z0-9]{1,8}', d['path']) and all(s['path'] == '%s.%d.p7s' % (d['path'], i + 1) for i, s in enumerate(d['sigs'])) and d['docId'] not in ids, 'names of document', d['seq'])
    payload += [(d['path'], d['sha256'], d['seq'])] + [(s['path'], s['sha256'], d['seq']) for s in d['sigs']]; signatures += [(s['path'], d['path'], '') for s in d['sigs']]
    need(files.get(d['path'], (0, d['size']))[1] == d['size'], 'document', d['seq'], 'has another size'); ids.add(d['docId']); last = (d['seq'], d['vol'], d['pos'], d['sheetTo'])
tags = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'opis.jsonl'] + ['opis.jsonl.%s.p7s' % s['role'] for s in head['signers']] + ['tagmanifest-sha256.txt']
listed = dict([(t, 0) for t in tags] + [(path, seq) for path, _, seq in payload])
for name, seq in listed.items(): need(name in files, name, 'is missing', 'document %d' % seq if seq else '')
for name in files: need(name in listed, name, 'is not in the inventory')
need(bad or list(files) == list(listed), 'the files do not lie in the order of the inventory'); need(whole('bagit.txt') == b'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', 'bagit.txt is wrong')
need({'External-Identifier: ' + head['case'], 'Payload-Oxum: %d.%d' % (sum(files[n][1] for n in files if n.startswith('data/')), len(payload))} <= set(whole('bag-info.txt').decode('utf8', 'replace').split('\n')), 'bag-info.txt is wrong')
for manifest, names in (('manifest-sha256.txt', [p for p, _, _ in payload]), ('tagmanifest-sha256.txt', tags[:-1])):
    need(sorted(l[66:] for l in whole(manifest).decode('latin1').split('\n')[:-1]) == sorted(names), manifest, 'lists other files')
if bad or not head['signers']: sys.exit(1)
for name, (data, real, crc) in files.items():
    os.makedirs(os.path.dirname(os.path.join(work, 'bag', name)), exist_ok=True); seen = 0
    with open(os.path.join(work, 'bag', name), 'xb') as out:
        for i in range(0, real, 1 << 20): piece = at(data + i, min(1 << 20, real - i)); seen = zlib.crc32(piece, seen); out.write(piece)
    need(seen == crc, name, 'does not match its checksum')
def note(name, text): open(work + '/' + name, 'w').write(text)
note('opis.sha256', ''.join(f'{sha}  {path}\n' for path, sha, _ in payload))
note('signatures', ''.join('%s %s %s\n' % one for one in [(t, 'opis.jsonl', s.get('iin', '')) for t, s in zip(tags[4:-1], head['signers'])] + signatures))
note('time', str(calendar.timegm(time.strptime(head['at'], '%Y-%m-%dT%H:%M:%SZ'))))
sys.exit(1 if bad else 0)
PYTHON
# 2. The digests: of the inventory, and of the bag.
cd "$work/bag" || exit 2; for list in ../opis.sha256 manifest-sha256.txt tagmanifest-sha256.txt; do [ ! -s "$list" ] || sha256sum --strict --quiet -c "$list" || say "${list##*/} does not hold"; done
# 3. The signatures, at the time of the inventory; one person may not sign the same thing twice.
while read -r p7s signed iin; do
  openssl cms -verify -binary -inform DER -in "$p7s" -content "$signed" -CAfile "$roots" -purpose any -attime "$(cat ../time)" -signer ../signer.pem -out /dev/null 2>../error || { say "$p7s: the signature does not hold"; cat ../error; continue; }
  subject=$(openssl x509 -in ../signer.pem -noout -subject -nameopt utf8,sep_comma_plus); echo "$p7s: $subject"; [[ $subject == *"IIN$iin"* || -z $iin ]] || say "$p7s: another person"
  echo "$signed $(grep -o 'IIN[0-9]\{12\}' <<<"$subject" || openssl x509 -in ../signer.pem -noout -fingerprint -sha256)" >>../signers
done <../signatures
[ -z "$(sort ../signers | uniq -d)" ] || say "two signatures are by one person"; [ $bad = 0 ] && echo "HOLDS" || echo "DOES NOT HOLD"; exit $bad
