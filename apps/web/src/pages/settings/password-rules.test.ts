import { describe, expect, it } from 'vitest';
import { passwordRules } from './password-rules.ts';

describe('a new password', () => {
  it('meets nothing while it is empty', () => {
    expect(passwordRules('', '', 'duty-ivs')).toEqual({ length: false, login: false, variety: false, repeat: false });
  });
  it('needs twelve characters, five different ones, not the login, and the same twice', () => {
    expect(passwordRules('жаңа-құпиясөз', 'жаңа-құпиясөз', 'duty-ivs')).toEqual({ length: true, login: true, variety: true, repeat: true });
    expect(passwordRules('aaaaaaaaaaaa', 'aaaaaaaaaaab', 'duty-ivs')).toEqual({ length: true, login: true, variety: false, repeat: false });
    expect(passwordRules('my-DUTY-ivs-2026', '', 'duty-ivs').login).toBe(false);
    expect(passwordRules('short', 'short', 'duty-ivs').length).toBe(false);
  });
});
