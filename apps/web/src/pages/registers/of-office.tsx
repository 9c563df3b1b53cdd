/** The registers of a prosecutor's office: its own, those of an office below, or all together. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RegisterList } from '@kepil/modules/registers/contract.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { keeperOf } from './keeper.tsx';
import { OfficeChoice } from './office-choice.tsx';
import { Registers } from './page.tsx';

export default function RegistersOfOffice() {
  const search = useSearch({ from: '/inside/registers' });
  const navigate = useNavigate();
  return (
    <>
      <SupervisionTabs />
      <Registers keeper={keeperOf(search)} choice={(data: RegisterList) => <OfficeChoice keeper={data.keeper} search={search} onChoice={(next) => void navigate({ to: '/registers', search: next, replace: true })} />} />
    </>
  );
}
