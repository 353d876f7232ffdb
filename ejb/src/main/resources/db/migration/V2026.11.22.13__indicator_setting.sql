-- 指标参数：区在指标目录默认值之外自定的门槛（人数、次数、封顶等），来自区包 indicators.csv；无行即用目录默认值。
create table indicator_setting (
    district_code  integer  not null references district,
    id             uuid     not null,
    indicator      text     not null,
    setting_key    text     not null,
    setting_value  bigint   not null check (setting_value >= 0),
    version        integer  not null,
    primary key (district_code, id),
    unique (district_code, indicator, setting_key)
);
comment on table indicator_setting is '区级指标参数；indicator 为 * 时对全部指标有效';

alter table indicator_setting enable row level security;
alter table indicator_setting force row level security;
create policy own_district on indicator_setting using (district_code = current_setting('hezhan.district')::int);
-- 区包不再列出的参数要删行，恢复目录默认值，故授 delete。
grant select, insert, update, delete on indicator_setting to hezhan_app;
grant select on indicator_setting to hezhan_verify;
