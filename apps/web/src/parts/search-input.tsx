/** A line to search in: what is typed is asked for after a pause. */
import { useEffect, useState } from 'react';
import { TextInput } from './text-input.tsx';

export interface SearchInputProps { readonly label: string; readonly value: string; readonly onChange: (sought: string) => void; readonly w?: number }

const PAUSE_MS = 300;

export function SearchInput({ label, value, onChange, w = 240 }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return <TextInput size="xs" w={w} type="search" aria-label={label} placeholder={label} maxLength={100} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />;
}
