-- The journals of a place (walks, visits, letters …) are its own facts of a few types, by time. A fact that happened in no place (the court,
-- the investigator's office) stands in none of them and costs nothing here.
create index fact_place on fact (place, type, at) where place is not null;
-- What strikes a line of a journal out; almost no fact does.
create index fact_corrects on fact (corrects) where corrects is not null;
create index fact_withdraws on fact (withdraws) where withdraws is not null;
-- Who somebody is who has left the board: of one fact in twenty.
create index fact_described on fact ((streams[1])) where type = 'person.described';
