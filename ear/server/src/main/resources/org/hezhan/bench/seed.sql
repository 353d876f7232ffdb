-- What the benchmark needs beside the product's tables: who is who in the model district, and functions that a pgbench
-- script calls in place of the values that the application sends. All are inlined or folded when a statement is planned.
create schema if not exists bench;
grant usage on schema bench to hezhan_app;

create table if not exists bench.division (i integer primary key, code integer not null unique, name text not null);
create table if not exists bench.district (i integer primary key, code integer not null unique, shift integer not null);
create table if not exists bench.slot (next bigint not null);
insert into bench.slot select 0 where not exists (select from bench.slot);

-- the model's people: first those who write logs, in the order of their stations
create table if not exists bench.person (
    p integer primary key, account_id uuid not null unique, username text not null, name text not null, station_id uuid);
insert into bench.person
select row_number() over (order by station_id is null, code, username) - 1, id, username, name, station_id
from (select distinct on (a.id) a.id, a.username, a.name, s.code, s.id as station_id
      from membership m
      join account a on a.id = m.account_id
      left join (post_holding h
          join post p on p.district_code = h.district_code and p.id = h.post_id
          join station s on s.district_code = p.district_code and s.id = p.station_id)
          on h.district_code = m.district_code and h.account_id = m.account_id and h.end_on is null
          and m.role in ('STATION_WORKER', 'STATION_HEAD')
      where m.district_code = ${model}
      order by a.id, s.id nulls last) people
where not exists (select from bench.person);

create or replace function bench.account(shift integer, p integer) returns uuid language sql immutable
    return cast('019d0000-0000-7000-8000-' || lpad(cast(shift * 1000 + p as text), 12, '0') as uuid);
create or replace function bench.somebody(shift integer, person uuid) returns uuid language sql stable
    return coalesce((select bench.account(shift, b.p) from bench.person b where b.account_id = person), person);
create or replace function bench.id(slot bigint, k integer) returns uuid language sql immutable
    return cast('019e0000' || lpad(to_hex(slot * 32 + k), 24, '0') as uuid);
create or replace function bench.day(n integer) returns date language sql immutable return date '2025-01-06' + n;
create or replace function bench.codes(code integer, codes text[]) returns text[] language sql immutable
    return array(select case when c like '${model}%' then code || substr(c, 7) else c end
                 from unnest(codes) with ordinality u (c, o) order by o);
create or replace function bench.told(code integer, content text) returns text language sql immutable
    return replace(content, '${model}', cast(code as text));

create or replace procedure bench.open(first integer, beyond integer) language plpgsql as $$
begin
    insert into bench.district select i, code, i % ${shifts} from bench.division where i >= first and i < beyond;
    insert into district (code, name, opened_at)
    select d.code, d.name, m.opened_at from bench.division d, district m
    where m.code = ${model} and d.i >= first and d.i < beyond
    on conflict do nothing;
    insert into account (id, username, name)
    select bench.account(s, p), 'b' || s || '.' || username, name from bench.person, generate_series(0, ${shifts} - 1) s
    on conflict do nothing;
end
$$;

-- arrays of fixed length, so that looking into them costs nothing that could be measured
create or replace procedure bench.name_codes() language plpgsql as $$
begin
    execute format('create or replace function bench.code(i integer) returns integer language sql immutable return (%L::integer[])[i + 1]',
        (select array_agg(code order by i) from bench.district));
    execute format('create or replace function bench.station(w integer) returns uuid language sql immutable return (%L::uuid[])[w + 1]',
        (select array_agg(station_id order by p) from bench.person where station_id is not null));
end
$$;

create or replace procedure bench.name_subjects() language plpgsql as $$
begin
    execute format('create or replace function bench.subject(shift integer, w integer) returns text language sql immutable return cast((%L::uuid[])[shift * %s + w + 1] as text)',
        (select array_agg(a.subject order by s, p) from bench.person, generate_series(0, ${shifts} - 1) s, account a
         where station_id is not null and a.id = bench.account(s, p)),
        (select count(*) from bench.person where station_id is not null));
end
$$;
