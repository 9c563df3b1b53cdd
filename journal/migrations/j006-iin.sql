-- A person is looked for by the individual identification number as often as by the surname.
create index fact_iin on fact ((data ->> 'iin')) where type = 'person.described';
