-- 计数规则版次：区在指标目录默认值之外自定的门槛，每改一次增一版，旧版不动；复算按核准当时的版次，过去不因今天的参数而变。
create table rule_edition (
    district_code  integer      not null references district,
    id             uuid         not null,
    edition        integer      not null check (edition >= 1),
    since          timestamptz  not null,
    settings       jsonb        not null,
    version        integer      not null,
    primary key (district_code, id),
    unique (district_code, edition)
);
comment on table rule_edition is '计数规则版次（只增）；settings 为 [{indicator, key, value}]，indicator 为 * 时对全部指标有效';
comment on column rule_edition.since is '自此刻起适用；第一版也适用于此前';

do $$
declare
    one record;
begin
    for one in select code from district loop
        perform set_config('hezhan.district', one.code::text, true);
        insert into rule_edition (district_code, id, edition, since, settings, version)
        select one.code, gen_random_uuid(), 1, now(),
               coalesce(jsonb_agg(jsonb_build_object('indicator', s.indicator, 'key', s.setting_key, 'value', s.setting_value)), '[]'), 0
        from indicator_setting s where s.district_code = one.code;
    end loop;
end $$;

drop table indicator_setting;

alter table rule_edition enable row level security;
alter table rule_edition force row level security;
create policy own_district on rule_edition using (district_code = current_setting('hezhan.district')::int);
grant select, insert on rule_edition to hezhan_app;
grant select on rule_edition to hezhan_verify;
