-- 区包：开通时所依据的文件，按版次留存；一件事发生时适用哪一版，随时可查（architecture §3）。

create table pack_file (
    district_code  integer     not null references district,
    id             uuid        not null,
    edition        integer     not null check (edition > 0),
    name           text        not null check (length(name) between 1 and 80),
    content        text        not null,
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    opened_at      timestamptz not null,
    version        integer     not null,
    primary key (district_code, id),
    unique (district_code, edition, name)
);
comment on table pack_file is '区包文件，只增不改；最新版次生效';

alter table pack_file enable row level security;
alter table pack_file force row level security;
create policy own_district on pack_file using (district_code = current_setting('hezhan.district')::int);
grant select, insert on pack_file to hezhan_app;
grant select on pack_file to hezhan_verify;
