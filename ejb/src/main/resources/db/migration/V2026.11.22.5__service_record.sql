-- 服务记录：一次服务一条，是全部指标的唯一来源（domain.md §4.3 R1）。审核通过后不再修改；错了作废，另立更正记录。
-- 同一社工同日时段不得重叠，工时不重复计算（R5）：由排斥约束保证，提交事务时检查。
create extension if not exists btree_gist;

create table service_record (
    district_code     integer      not null references district,
    id                uuid         not null,
    log_id            uuid         not null,
    station_id        uuid         not null,
    account_id        uuid         not null references account,
    indicator         text         not null,
    service_date      date         not null,
    starts_min        smallint     not null check (starts_min >= 0),
    ends_min          smallint     not null check (ends_min <= 1440),
    participant_mode  text         not null check (participant_mode in ('ROSTER', 'COUNT', 'ESTIMATE')),
    people            text[]       not null default '{}',
    headcount         integer      not null check (headcount >= 0),
    household         text,
    subject           text,
    quantity          bigint       not null default 0 check (quantity >= 0),
    facts             jsonb        not null default '{}',
    place             text         not null default '' check (length(place) <= 100),
    note              text         not null default '' check (length(note) <= 500),
    state             text         not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'VOIDED')),
    shortfall         text,
    corrects          uuid,
    approved_by       uuid         references account,
    approved_at       timestamptz,
    voided_by         uuid         references account,
    voided_at         timestamptz,
    void_reason       text         check (length(void_reason) <= 200),
    version           integer      not null,
    primary key (district_code, id),
    foreign key (district_code, station_id) references station (district_code, id),
    foreign key (district_code, corrects) references service_record (district_code, id),
    check (starts_min < ends_min),
    check (approved_by is distinct from account_id),
    check (voided_by is distinct from account_id),
    check ((state in ('APPROVED', 'VOIDED')) = (approved_at is not null)),
    check ((state in ('APPROVED', 'VOIDED')) = (approved_by is not null)),
    check ((state = 'VOIDED') = (voided_at is not null and voided_by is not null and void_reason is not null)),
    constraint service_record_hours_once exclude using gist (
        district_code with =, account_id with =, service_date with =, int4range(starts_min, ends_min) with &&)
        where (state <> 'VOIDED') deferrable initially deferred
);
comment on table service_record is '服务记录：人只存编号（如 C-00123），不存姓名；shortfall 为审核时判定的不计原因';

create index service_record_of_log on service_record (district_code, log_id);
create index service_record_of_station on service_record (district_code, station_id, service_date, indicator);
create index service_record_by_day on service_record (district_code, service_date, id);
create index service_record_of_worker on service_record (district_code, account_id, service_date);
create unique index service_record_corrected_once on service_record (district_code, corrects) where corrects is not null;

alter table service_record enable row level security;
alter table service_record force row level security;
create policy own_district on service_record using (district_code = current_setting('hezhan.district')::int);
-- 草稿可以删，审核过的一条也删不掉。
create policy drafts_only on service_record as restrictive for delete using (state in ('DRAFT', 'RETURNED'));
grant select, insert, update, delete on service_record to hezhan_app;
grant select on service_record to hezhan_verify;
