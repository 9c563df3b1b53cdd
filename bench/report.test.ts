import { expect, test } from 'vitest';
import { replaceSection } from './report.ts';

test('a group that is measured again replaces its own table and leaves the others', () => {
  const both = replaceSection(replaceSection('# Benchmarks\n', 'a', '<!-- a -->\nold\n<!-- /a -->'), 'b', '<!-- b -->\nkept\n<!-- /b -->');
  const again = replaceSection(both, 'a', '<!-- a -->\nnew\n<!-- /a -->');
  expect(again).toContain('new');
  expect(again).not.toContain('old');
  expect(again).toContain('kept');
  expect(again.indexOf('new')).toBeLessThan(again.indexOf('kept'));
});
