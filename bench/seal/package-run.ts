/** One run of `package.ts` in a process of its own: `write <case folder> <package>` or `verify <package>`; says its peak of memory in bytes. */
import { contentOfFolder } from '@kepil/seal/package/case-folder.ts';
import { verifyPackage } from '@kepil/seal/package/verify-package.ts';
import { writePackage } from '@kepil/seal/package/write.ts';

const [, , what, from = '', to = ''] = process.argv;
if (what === 'write') await writePackage(to, await contentOfFolder(from));
else {
  const { whole, problems } = await verifyPackage(from, { signatures: null });
  if (!whole) throw new Error(JSON.stringify(problems));
}
// maxRSS is in kilobytes.
console.log(`peak ${process.resourceUsage().maxRSS * 1024}`);
