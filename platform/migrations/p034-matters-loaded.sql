-- A history that comes in as a whole has no indexes while it does (j028): each of its facts that was taken into the matters then walked through
-- all before it, and everybody who read waited. The matters rest meanwhile and are made as a whole when the indexes are back.
create or replace function kepil_before_load() returns void language plpgsql as $$
begin
  alter table fact disable trigger matter_noted;
end $$;
create or replace function kepil_after_load() returns void language plpgsql as $$
begin
  alter table fact enable trigger matter_noted;
  perform kepil_matter_take(f.id) from fact f where f.type = any (array(select type from matter_opens union select type from matter_follows))
    and (f.type <> 'custody.cell-assigned' or f.data ->> 'cellKind' = 'single');
end $$;
