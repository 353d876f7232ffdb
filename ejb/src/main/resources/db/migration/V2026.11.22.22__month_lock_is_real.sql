-- 月锁定（R7）：民政局知悉月交流即锁定该站该月，不再计入新的日志；民政局写明原因可以解锁，解锁后计入的仍是调整分录。

drop table kpi_month_lock;

create table kpi_month_lock (
    district_code  integer      not null,
    id             uuid         not null,
    station_id     uuid         not null,
    service_month  date         not null check (extract(day from service_month) = 1),
    locked_by      uuid         not null references account,
    locked_at      timestamptz  not null,
    opened_by      uuid         references account,
    opened_at      timestamptz,
    opened_reason  text         check (length(opened_reason) <= 200),
    version        integer      not null default 0,
    primary key (district_code, id),
    unique (district_code, station_id, service_month),
    foreign key (district_code, station_id) references station (district_code, id),
    check (num_nulls(opened_by, opened_at, opened_reason) in (0, 3))
);
comment on table kpi_month_lock is '月锁定：有行即锁定过，此后变动皆为调整分录；opened_at 不为空时暂时解锁';

alter table kpi_month_lock enable row level security;
alter table kpi_month_lock force row level security;
create policy own_district on kpi_month_lock using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on kpi_month_lock to hezhan_app;
grant select on kpi_month_lock to hezhan_verify;
