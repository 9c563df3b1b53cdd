import type { Me } from '@kepil/modules/contract.ts';

/** What a person sees first: who serves in a place its shift, others the board where they have one, otherwise what their office is for. */
export function firstPage(me: Pick<Me, 'may' | 'place'>): '/control' | '/shift' | '/board' | '/monitoring' | '/users' | '/reads' | '/law' {
  if (controls(me)) return '/control';
  if (me.may.includes('board.read')) return me.place === null ? '/board' : '/shift';
  if (me.may.includes('monitoring.read')) return '/monitoring';
  if (me.may.includes('users.manage')) return '/users';
  return me.may.includes('audit.read') ? '/reads' : '/law';
}

/** Serves where persons are under control and nobody is held: there is no shift and no board of those held. */
export const controls = ({ may, place }: Pick<Me, 'may' | 'place'>): boolean => may.includes('control.read') && (place?.kind === 'probation-service' || place?.kind === 'public-security-unit');
