-- 政府购买服务：拨付方案、项目、标段、合同及其站点、价目、指标承诺、办理记录（domain §2.4—2.5）。
-- 合同期限不超过三年；签署人不得是起草人或最后修改人（岗位分离 SoD-1）；同一站点同时只在一份履行中的合同里（由用例检查）。

create table tranche_scheme (
    district_code  integer not null references district,
    id             uuid    not null,
    code           text    not null check (length(code) between 1 and 30),
    shares         jsonb   not null,
    version        integer not null,
    primary key (district_code, id),
    unique (district_code, code)
);
comment on table tranche_scheme is '拨付方案：各期比例（基点，合计一万）与条件';

create table project (
    district_code  integer not null references district,
    id             uuid    not null,
    code           text    not null check (length(code) between 1 and 40),
    name           text    not null check (length(name) <= 100),
    version        integer not null,
    primary key (district_code, id),
    unique (district_code, code)
);
comment on table project is '政府购买服务项目';

create table lot (
    district_code  integer not null references district,
    id             uuid    not null,
    project_id     uuid    not null,
    lot_no         integer not null check (lot_no between 1 and 99),
    name           text    not null check (length(name) <= 100),
    version        integer not null,
    primary key (district_code, id),
    unique (district_code, project_id, lot_no),
    foreign key (district_code, project_id) references project (district_code, id)
);
comment on table lot is '标段（包）';

create table contract (
    district_code      integer     not null references district,
    id                 uuid        not null,
    contract_no        text        not null check (length(contract_no) between 1 and 40),
    plan_no            text        check (length(plan_no) <= 40),
    lot_id             uuid        not null,
    agency_id          uuid        not null,
    method             text        not null check (method in ('OPEN_TENDER', 'INVITED_TENDER',
        'COMPETITIVE_CONSULTATION', 'COMPETITIVE_NEGOTIATION', 'SINGLE_SOURCE', 'INQUIRY', 'FRAMEWORK',
        'BELOW_THRESHOLD', 'GRANT')),
    total_fen          bigint      not null check (total_fen > 0),
    starts_on          date        not null,
    ends_on            date        not null check (ends_on > starts_on),
    service_years      integer     not null check (service_years between 1 and 3),
    posts_required     integer     not null check (posts_required between 0 and 999),
    tranche_scheme_id  uuid        not null,
    state              text        not null check (state in ('DRAFT', 'SIGNED', 'EFFECTIVE', 'PERFORMING', 'SUSPENDED',
        'TERMINATING', 'TERMINATED', 'COMPLETED')),
    drafted_by         uuid        not null references account,
    edited_by          uuid        not null references account,
    signed_by          uuid        references account,
    signed_on          date,
    published_on       date        check (published_on >= signed_on),
    filed_on           date        check (filed_on >= signed_on),
    published_url      text        check (length(published_url) <= 300),
    ended_on           date,
    version            integer     not null,
    primary key (district_code, id),
    unique (district_code, contract_no),
    foreign key (district_code, lot_id) references lot (district_code, id),
    foreign key (district_code, agency_id) references agency_file (district_code, id),
    foreign key (district_code, tranche_scheme_id) references tranche_scheme (district_code, id),
    check (ends_on < starts_on + interval '3 years'),
    check (signed_by <> drafted_by and signed_by <> edited_by),
    check ((state = 'DRAFT') = (signed_by is null)),
    check ((signed_by is null) = (signed_on is null))
);
comment on table contract is '合同；总价以分为单位，生效后只经步骤改变';
create index contract_of_agency on contract (district_code, agency_id);

create table contract_station (
    district_code  integer not null references district,
    id             uuid    not null,
    contract_id    uuid    not null,
    station_id     uuid    not null,
    version        integer not null,
    primary key (district_code, id),
    unique (district_code, contract_id, station_id),
    foreign key (district_code, contract_id) references contract (district_code, id),
    foreign key (district_code, station_id) references station (district_code, id)
);
comment on table contract_station is '合同覆盖的站点';
create index contract_station_of_station on contract_station (district_code, station_id);

create table price_line (
    district_code   integer not null references district,
    id              uuid    not null,
    contract_id     uuid    not null,
    position        integer not null check (position > 0),
    item            text    not null check (length(item) <= 60),
    unit            text    not null check (length(unit) <= 20),
    quantity        integer not null check (quantity > 0),
    unit_price_fen  bigint  not null check (unit_price_fen > 0),
    years           integer not null check (years between 1 and 3),
    version         integer not null,
    primary key (district_code, id),
    unique (district_code, contract_id, position),
    foreign key (district_code, contract_id) references contract (district_code, id)
);
comment on table price_line is '价目：数量乘单价乘年数，合计等于合同总价';

create table kpi_commitment (
    district_code  integer not null references district,
    id             uuid    not null,
    contract_id    uuid    not null,
    station_id     uuid    not null,
    indicator      text    not null check (length(indicator) between 1 and 40),
    target         bigint  not null check (target > 0),
    version        integer not null,
    primary key (district_code, id),
    unique (district_code, contract_id, station_id, indicator),
    foreign key (district_code, contract_id, station_id)
        references contract_station (district_code, contract_id, station_id)
);
comment on table kpi_commitment is '指标承诺：站点每服务年度的目标，以指标的最小单位计（分钟、分、基点或件次）';

create table contract_handling (
    district_code  integer     not null references district,
    id             uuid        not null,
    contract_id    uuid        not null,
    step           text        not null check (step in ('SIGN', 'TAKE_EFFECT', 'START', 'SUSPEND', 'RESUME',
        'BEGIN_TERMINATION', 'TERMINATE', 'COMPLETE')),
    account_id     uuid        not null references account,
    taken_at       timestamptz not null,
    remark         text        not null check (length(remark) <= 500),
    version        integer     not null,
    primary key (district_code, id),
    foreign key (district_code, contract_id) references contract (district_code, id)
);
comment on table contract_handling is '合同办理记录：谁在何时办了哪一步';
create index contract_handling_of_contract on contract_handling (district_code, contract_id, id);

alter table tranche_scheme enable row level security;
alter table tranche_scheme force row level security;
create policy own_district on tranche_scheme using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on tranche_scheme to hezhan_app;
grant select on tranche_scheme to hezhan_verify;

alter table project enable row level security;
alter table project force row level security;
create policy own_district on project using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on project to hezhan_app;
grant select on project to hezhan_verify;

alter table lot enable row level security;
alter table lot force row level security;
create policy own_district on lot using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on lot to hezhan_app;
grant select on lot to hezhan_verify;

alter table contract enable row level security;
alter table contract force row level security;
create policy own_district on contract using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on contract to hezhan_app;
grant select on contract to hezhan_verify;

alter table contract_station enable row level security;
alter table contract_station force row level security;
create policy own_district on contract_station using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update, delete on contract_station to hezhan_app;
grant select on contract_station to hezhan_verify;

alter table price_line enable row level security;
alter table price_line force row level security;
create policy own_district on price_line using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update, delete on price_line to hezhan_app;
grant select on price_line to hezhan_verify;

alter table kpi_commitment enable row level security;
alter table kpi_commitment force row level security;
create policy own_district on kpi_commitment using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update, delete on kpi_commitment to hezhan_app;
grant select on kpi_commitment to hezhan_verify;

alter table contract_handling enable row level security;
alter table contract_handling force row level security;
create policy own_district on contract_handling using (district_code = current_setting('hezhan.district')::int);
grant select, insert on contract_handling to hezhan_app;
grant select on contract_handling to hezhan_verify;
