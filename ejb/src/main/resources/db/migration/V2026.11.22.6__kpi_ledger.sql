-- 指标台账：服务记录审核通过、作废、更正时过账，只增不改；余额行按站点、指标、月（周）在同一事务内增减（domain.md §4.3，architecture.md §5）。
-- 去重单位（人日、户日、人、户、个案……）按键计数：同一键下各记录的行决定哪一条“承担”计数，作废后自动移给下一条。

create table kpi_unit (
    district_code  integer  not null,
    station_id     uuid     not null,
    indicator      text     not null,
    unit_key       text     not null,
    span_start     date     not null,
    record_id      uuid     not null,
    service_date   date     not null,
    until          date,
    quantity       bigint   not null check (quantity >= 0),
    counted        bigint   not null check (counted >= 0),
    ends_on        date,
    primary key (district_code, station_id, indicator, unit_key, span_start, record_id),
    foreign key (district_code, station_id) references station (district_code, id),
    foreign key (district_code, record_id) references service_record (district_code, id)
);
comment on table kpi_unit is '去重单位：counted 为该记录当前承担的数量；存量指标在 ends_on 当日退出；作废的记录删行';
create index kpi_unit_of_record on kpi_unit (district_code, record_id);

create table kpi_entry (
    district_code  integer      not null,
    id             uuid         not null,
    station_id     uuid         not null,
    indicator      text         not null,
    service_date   date         not null,
    service_month  date         not null generated always as
        (service_date - (cast(extract(day from service_date) as integer) - 1)) stored,
    record_id      uuid         not null,
    cause_id       uuid         not null,
    kind           text         not null check (kind in ('POST', 'VOID', 'ADJUST')),
    quantity       bigint       not null,
    basis          bigint       not null,
    people         bigint       not null,
    records        integer      not null check (records between -1 and 1),
    rule_version   text         not null,
    posted_at      timestamptz  not null,
    posted_by      uuid         not null references account,
    primary key (district_code, id),
    foreign key (district_code, station_id) references station (district_code, id),
    foreign key (district_code, record_id) references service_record (district_code, id),
    foreign key (district_code, cause_id) references service_record (district_code, id)
);
comment on table kpi_entry is '指标分录（只增）：record_id 为承担数量的记录，cause_id 为引起变动的记录；月锁定后的变动记为 ADJUST';
create index kpi_entry_of_figure on kpi_entry (district_code, station_id, indicator, service_month, id);
create index kpi_entry_of_record on kpi_entry (district_code, record_id);

create table kpi_balance (
    district_code  integer  not null,
    station_id     uuid     not null,
    indicator      text     not null,
    grain          text     not null check (grain in ('M', 'W')),
    bucket         date     not null,
    quantity       bigint   not null,
    basis          bigint   not null,
    people         bigint   not null,
    records        bigint   not null,
    version        integer  not null default 0,
    primary key (district_code, station_id, grain, bucket, indicator),
    foreign key (district_code, station_id) references station (district_code, id),
    check (bucket = case grain
        when 'M' then bucket - (cast(extract(day from bucket) as integer) - 1)
        else bucket - (cast(extract(isodow from bucket) as integer) - 1) end)
) with (fillfactor = 70);
comment on table kpi_balance is '指标余额：M 为月（当月一日），W 为周（周一）；恒等于同站点同指标同期分录之和';

create table kpi_month_lock (
    district_code  integer      not null,
    station_id     uuid         not null,
    service_month  date         not null check (extract(day from service_month) = 1),
    locked_by      uuid         references account,
    locked_at      timestamptz  not null,
    primary key (district_code, station_id, service_month),
    foreign key (district_code, station_id) references station (district_code, id)
);
comment on table kpi_month_lock is '月锁定（R7）：锁定后该月的变动只能是调整分录';

alter table kpi_unit enable row level security;
alter table kpi_unit force row level security;
create policy own_district on kpi_unit using (district_code = current_setting('hezhan.district')::int);
alter table kpi_entry enable row level security;
alter table kpi_entry force row level security;
create policy own_district on kpi_entry using (district_code = current_setting('hezhan.district')::int);
alter table kpi_balance enable row level security;
alter table kpi_balance force row level security;
create policy own_district on kpi_balance using (district_code = current_setting('hezhan.district')::int);
alter table kpi_month_lock enable row level security;
alter table kpi_month_lock force row level security;
create policy own_district on kpi_month_lock using (district_code = current_setting('hezhan.district')::int);

-- kpi_unit 是可重算的索引，不是台账；作废时删行，故授 delete。
grant select, insert, update, delete on kpi_unit to hezhan_app;
grant select, insert on kpi_entry to hezhan_app;
grant select, insert, update on kpi_balance to hezhan_app;
grant select, insert, delete on kpi_month_lock to hezhan_app;
grant select on kpi_unit, kpi_entry, kpi_balance, kpi_month_lock to hezhan_verify;
