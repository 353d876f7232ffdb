-- 三报：逐日记载、逐周总结、逐月交流。没有人“创建”报告，应报由岗位与工作日历生成；唯一手填的一层是日志。
-- 审核状态与及时性是两个轴：状态存于报告，及时性由应报的期限与时钟算出。

create table report_deadline (
    district_code     integer not null references district,
    kind              text    not null check (kind in ('DAILY', 'WEEKLY', 'MONTHLY')),
    due_time          time    not null,
    grace_workdays    integer not null check (grace_workdays between 0 and 10),
    grace_time        time    not null,
    review_workdays   integer not null check (review_workdays between 1 and 20),
    missed_workdays   integer not null check (missed_workdays between 1 and 30),
    version           integer not null,
    primary key (district_code, kind)
);
comment on table report_deadline is '各区三报期限（当日时刻、宽限、审核工作日数、逾期多少工作日记为缺报）';

create table report_obligation (
    district_code       integer     not null references district,
    id                  uuid        not null,
    kind                text        not null check (kind in ('DAILY', 'WEEKLY', 'MONTHLY')),
    station_id          uuid        not null,
    account_id          uuid        references account,
    period_start        date        not null,
    period_end          date        not null check (period_end >= period_start),
    due_at              timestamptz not null,
    grace_until         timestamptz not null check (grace_until >= due_at),
    missed_at           timestamptz not null check (missed_at >= grace_until),
    calendar_version    text        not null,
    report_id           uuid,
    first_submitted_at  timestamptz,
    waived_reason       text,
    waived_by           uuid        references account,
    version             integer     not null default 0,
    primary key (district_code, id),
    unique nulls not distinct (district_code, kind, station_id, account_id, period_start),
    foreign key (district_code, station_id) references station (district_code, id),
    check ((kind = 'DAILY') = (account_id is not null)),
    check ((waived_reason is null) = (waived_by is null))
);
comment on table report_obligation is '应报：谁在哪个周期欠哪份报告、何时到期；期限于生成时确定，并记下所据日历';
create index report_obligation_by_period on report_obligation (district_code, period_start, kind, station_id);
create index report_obligation_open on report_obligation (district_code, due_at)
    where first_submitted_at is null and waived_reason is null;

create table daily_log (
    district_code       integer     not null,
    id                  uuid        not null,
    station_id          uuid        not null,
    account_id          uuid        not null references account,
    log_date            date        not null,
    attendance          text        not null check (attendance in ('ON_DUTY', 'OUTSIDE', 'TRAINING', 'LEAVE', 'OVERTIME')),
    entries             jsonb       not null default '[]',
    minutes             integer     not null default 0 check (minutes between 0 and 1440),
    street_task_min     integer     not null default 0 check (street_task_min between 0 and minutes),
    problems            text        not null default '' check (length(problems) <= 1000),
    help_needed         text        not null default '' check (length(help_needed) <= 1000),
    tomorrow_plan       text        not null default '' check (length(tomorrow_plan) <= 1000),
    reflection          text        not null default '' check (length(reflection) <= 300),
    state               text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED')),
    submitted_by        uuid        references account,
    submitted_at        timestamptz,
    first_submitted_at  timestamptz,
    decided_by          uuid        references account,
    decided_at          timestamptz,
    returns             integer     not null default 0,
    version             integer     not null,
    primary key (district_code, id),
    unique (district_code, account_id, log_date),
    foreign key (district_code, station_id) references station (district_code, id),
    check (state <> 'APPROVED' or decided_by <> submitted_by)
);
comment on table daily_log is '逐日记载：一人一个工作日一份';
create index daily_log_of_station on daily_log (district_code, station_id, log_date);

create table weekly_summary (
    district_code       integer     not null,
    id                  uuid        not null,
    station_id          uuid        not null,
    period_start        date        not null check (extract(isodow from period_start) = 1),
    difference          text        not null default '' check (length(difference) <= 2000),
    composed            text,
    composed_hash       text,
    rule_version        text,
    comment             text        not null default '' check (length(comment) <= 2000),
    commented_by        uuid        references account,
    commented_at        timestamptz,
    state               text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED')),
    submitted_by        uuid        references account,
    submitted_at        timestamptz,
    first_submitted_at  timestamptz,
    decided_by          uuid        references account,
    decided_at          timestamptz,
    returns             integer     not null default 0,
    version             integer     not null,
    primary key (district_code, id),
    unique (district_code, station_id, period_start),
    foreign key (district_code, station_id) references station (district_code, id),
    check (state not in ('APPROVED', 'CLOSED') or decided_by <> submitted_by),
    check (state not in ('SUBMITTED', 'APPROVED', 'CLOSED') or composed_hash is not null)
);
comment on table weekly_summary is '逐周总结：由已通过的日志组成；composed 为提交时的组成结果，composed_hash 为其 SHA-256';

create table monthly_exchange (
    district_code       integer     not null,
    id                  uuid        not null,
    station_id          uuid        not null,
    period_start        date        not null check (extract(day from period_start) = 1),
    difference          text        not null default '' check (length(difference) <= 2000),
    composed            text,
    composed_hash       text,
    rule_version        text,
    comment             text        not null default '' check (length(comment) <= 2000),
    commented_by        uuid        references account,
    commented_at        timestamptz,
    acknowledged_by     uuid        references account,
    acknowledged_at     timestamptz,
    state               text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED')),
    submitted_by        uuid        references account,
    submitted_at        timestamptz,
    first_submitted_at  timestamptz,
    decided_by          uuid        references account,
    decided_at          timestamptz,
    returns             integer     not null default 0,
    version             integer     not null,
    primary key (district_code, id),
    unique (district_code, station_id, period_start),
    foreign key (district_code, station_id) references station (district_code, id),
    check (state not in ('APPROVED', 'CLOSED') or decided_by <> submitted_by),
    check (state not in ('SUBMITTED', 'APPROVED', 'CLOSED') or composed_hash is not null),
    check (state <> 'CLOSED' or (commented_by is not null and acknowledged_by is not null))
);
comment on table monthly_exchange is '逐月交流：由已通过的日志组成（不由周总结相加）；督导点评、民政局知悉后办结';

create table report_handling (
    district_code  integer     not null,
    id             uuid        not null,
    report_kind    text        not null check (report_kind in ('DAILY', 'WEEKLY', 'MONTHLY')),
    report_id      uuid        not null,
    step           text        not null check (step in ('SUBMIT', 'RETURN', 'APPROVE', 'COMMENT', 'ACKNOWLEDGE')),
    account_id     uuid        not null references account,
    at             timestamptz not null,
    reason         text        check (reason in ('INCOMPLETE', 'NO_EVIDENCE', 'INCONSISTENT', 'PRIVACY', 'OTHER')),
    remark         text        not null default '' check (length(remark) <= 2000),
    version        integer     not null default 0,
    primary key (district_code, id)
);
comment on table report_handling is '办理记录：报告的每一步由谁在何时办理、说了什么；只增不改';
create index report_handling_of_report on report_handling (district_code, report_id);

alter table report_deadline enable row level security;
alter table report_deadline force row level security;
create policy own_district on report_deadline using (district_code = current_setting('hezhan.district')::int);
alter table report_obligation enable row level security;
alter table report_obligation force row level security;
create policy own_district on report_obligation using (district_code = current_setting('hezhan.district')::int);
alter table daily_log enable row level security;
alter table daily_log force row level security;
create policy own_district on daily_log using (district_code = current_setting('hezhan.district')::int);
alter table weekly_summary enable row level security;
alter table weekly_summary force row level security;
create policy own_district on weekly_summary using (district_code = current_setting('hezhan.district')::int);
alter table monthly_exchange enable row level security;
alter table monthly_exchange force row level security;
create policy own_district on monthly_exchange using (district_code = current_setting('hezhan.district')::int);
alter table report_handling enable row level security;
alter table report_handling force row level security;
create policy own_district on report_handling using (district_code = current_setting('hezhan.district')::int);

grant select, insert, update on report_deadline, report_obligation, daily_log, weekly_summary, monthly_exchange
    to hezhan_app;
grant select, insert on report_handling to hezhan_app;
grant select on report_deadline, report_obligation, daily_log, weekly_summary, monthly_exchange, report_handling
    to hezhan_verify;
